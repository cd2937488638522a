// @NaturalId of references to entities with several key columns
package x_natural_references;
import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;
import org.hibernate.annotations.NaturalId;
class Key implements Serializable { Long z; String b; Integer a; public boolean equals(Object o) { return o instanceof Key; } public int hashCode() { return 1; } }
@Entity @IdClass(Key.class) class T { @Id Long z; @Id String b; @Id Integer a; }
@Embeddable class Emb implements Serializable { String y; Long c; public boolean equals(Object o) { return o instanceof Emb; } public int hashCode() { return 1; } }
@Entity class U { @EmbeddedId Emb id; }
@Entity class A1 { @Id Long id; @NaturalId @ManyToOne T ref; }
@Entity class A2 { @Id Long id; @NaturalId String x; @NaturalId @ManyToOne T ref; @NaturalId Integer b; }
@Entity class A3 { @Id Long id; @NaturalId @ManyToOne @JoinColumn(name = "q", referencedColumnName = "b") @JoinColumn(name = "p", referencedColumnName = "z") @JoinColumn(name = "r", referencedColumnName = "a") T ref; @NaturalId String m; }
@Entity class A4 { @Id Long id; @NaturalId @ManyToOne U ref; @NaturalId String a; }
@Entity class A5 { @Id Long id; @NaturalId @Embedded Part part; @NaturalId @OneToOne U one; }
@Embeddable class Part { String w; @ManyToOne T ref; String e; }
@Entity class A6 { @Id Long id; @NaturalId(mutable = true) @ManyToOne(optional = false) U ref; }
@Entity class A7 { @EmbeddedId Emb7 id; @MapsId("ref") @ManyToOne T ref; @NaturalId @ManyToOne @JoinColumn(name = "n2", referencedColumnName = "c") @JoinColumn(name = "n1", referencedColumnName = "y") U more; }
@Embeddable class Emb7 implements Serializable { Key2 ref; Long n; public boolean equals(Object o) { return o instanceof Emb7; } public int hashCode() { return 1; } }
@Embeddable class Key2 implements Serializable { Long z; String b; Integer a; public boolean equals(Object o) { return o instanceof Key2; } public int hashCode() { return 1; } }
@MappedSuperclass class Above { @NaturalId @ManyToOne T up; @NaturalId String s; }
@Entity class A8 extends Above { @Id Long id; @NaturalId @ManyToOne U down; @NaturalId String a; }
@Entity class A9 { @Id Long id; @NaturalId @ManyToOne A1 one; @NaturalId @ManyToOne @JoinColumns({ @JoinColumn(name = "k_z"), @JoinColumn(name = "k_b"), @JoinColumn(name = "k_a") }) T ref; }
@Embeddable record Rec(String y, Long c, Integer x) implements Serializable { }
@Entity class R { @EmbeddedId Rec id; }
@Entity class B1 { @Id Long id; @NaturalId @ManyToOne R ref; @NaturalId Integer b; }
@Entity class W { @Id @ManyToOne R r; @Id Integer b; }
@Entity class B2 { @Id Long id; @NaturalId @ManyToOne W ref; @NaturalId Integer n; }
@Entity class X { @Id Integer zz; @Id @ManyToOne R r; }
@Entity class B3 { @Id Long id; @NaturalId @ManyToOne X ref; @NaturalId Integer n; }
@Entity class B4 { @Id Long id; @NaturalId @ManyToOne @JoinColumn(name = "o", referencedColumnName = "c") @JoinColumn(name = "n", referencedColumnName = "x") @JoinColumn(name = "m", referencedColumnName = "y") R ref; }
@Entity class B5 { @Id Long id; @NaturalId @OneToOne(optional = false) R one; }

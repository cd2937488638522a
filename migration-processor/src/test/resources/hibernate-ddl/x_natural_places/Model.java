// @NaturalId inside of embeddables, in secondary tables and in join tables
package x_natural_places;
import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;
import org.hibernate.annotations.NaturalId;
@Embeddable class Key implements Serializable { String y; Long c; public boolean equals(Object o) { return o instanceof Key; } public int hashCode() { return 1; } }
@Entity class U { @EmbeddedId Key id; }
@Entity class V { @Id Long id; }
@Entity class A1 { @Id Long id; @Embedded Nat1 nat; }
@Embeddable class Nat1 { @NaturalId @ManyToOne U deep; @NaturalId Integer z; Integer y1; }
@Entity class A2 { @Id Long id; @NaturalId Integer a; @Embedded Nat2 m; @NaturalId Integer q; Integer r; }
@Embeddable class Nat2 { @NaturalId Integer z; @NaturalId Integer c; Integer d; }
@Entity class A3 { @Id Long id; @NaturalId Integer x; @Embedded Outer3 outer; }
@Embeddable class Outer3 { @Embedded Nat3 inner; Integer aa; }
@Embeddable class Nat3 { @NaturalId Integer z; Integer d; }
@Entity class A4 { @Id Long id; @NaturalId Integer x; @Embedded Outer4 outer; }
@Embeddable class Outer4 { @NaturalId @Embedded Nat4 inner; Integer aa; }
@Embeddable class Nat4 { Integer z; Integer d; }
@Entity class A5 { @Id Long id; @NaturalId @ManyToOne @JoinTable(name = "jt5") V ref; @NaturalId Integer b; }
@Entity @SecondaryTable(name = "sec6") class A6 { @Id Long id; @NaturalId @ManyToOne @JoinColumn(table = "sec6") V ref; @NaturalId Integer n; @NaturalId @Column(table = "sec6") String t; }
@Entity class A7 { @Id Long id; @NaturalId @ManyToOne @JoinTable(name = "jt7") U ref; @NaturalId Integer b; }
@Entity class A8 { @Id Long id; @NaturalId @OneToOne @JoinTable(name = "jt8", inverseJoinColumns = { @JoinColumn(name = "b"), @JoinColumn(name = "a") }) U ref; }
@MappedSuperclass class Above { @Embedded Nat9 m; @NaturalId Integer z; }
@Entity class A9 extends Above { @Id Long id; @NaturalId Integer a; }
@Embeddable class Nat9 { @NaturalId Integer zz; }

// Envers: id classes, embedded ids and derived ids
package e_ids;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Embeddable class Key { int no; @Column(length=9) String series; }
class Pair { int a; String b; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
class Ref { Long owner; int pos; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @Audited class A { @EmbeddedId Key key; String x; @ManyToOne A other; @ElementCollection List<String> words; }
@Entity @Audited @IdClass(Pair.class) class B { @Id int a; @Id @Column(name="bee") String b; @ManyToOne @JoinColumn(name="k1", referencedColumnName="series") @JoinColumn(name="k2", referencedColumnName="no") A ref; @ManyToMany List<A> many; }
@Entity @Audited class Owner { @Id @GeneratedValue Long id; }
@Entity @Audited @IdClass(Ref.class) class C { @Id @ManyToOne Owner owner; @Id int pos; String x; @ManyToOne C next; }
@Entity @Audited class D { @Id Long id; @MapsId @OneToOne Owner owner; String d; }
@Embeddable class EId { long ownerId; int n; }
@Entity @Audited class E { @EmbeddedId EId id; @MapsId("ownerId") @ManyToOne Owner owner; String e; }
@Entity @Audited class F { @Id @OneToOne Owner owner; String f; @ElementCollection Set<String> fs; }
@Embeddable class GId { @ManyToOne Owner owner; int n; }
@Entity @Audited class G { @EmbeddedId GId id; String g; }
@Entity @Audited class Str { @Id @Column(length=10) String code; @ManyToOne @JoinColumn(columnDefinition="char(10)") Str up; }
@Entity @Audited class Def { @Id @Column(columnDefinition="char(9)") String code; @ManyToOne Def up; }
@Entity @Audited class Uu { @Id @GeneratedValue UUID id; @ManyToOne(optional=false) Uu up; }
@Entity @Audited class En { @Id @Enumerated(EnumType.STRING) Kind kind; @ManyToOne En up; @ManyToMany Set<En> all; }
enum Kind { X, Y }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }

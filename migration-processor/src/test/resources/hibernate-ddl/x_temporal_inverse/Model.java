// @Temporal of inverse sides that are mapped by what lies in embeddables, superclasses and join tables
package x_temporal_inverse;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Temporal;
@Entity class A1 { @Id Long id; @Embedded Part1 part; }
@Embeddable class Part1 { @ManyToMany Set<B1> deep; String s; }
@Entity class B1 { @Id Long id; @Temporal @ManyToMany(mappedBy = "part.deep") Set<A1> as; }
@Entity class A2 { @Id Long id; @Embedded Outer2 outer; }
@Embeddable class Outer2 { @Embedded Part2 part; }
@Embeddable class Part2 { @ManyToMany Set<B2> deep; String s; }
@Entity class B2 { @Id Long id; @Embedded Back2 back; }
@Embeddable class Back2 { @Temporal(rowStart = "a", rowEnd = "b") @ManyToMany(mappedBy = "outer.part.deep") Set<A2> as; Integer n; }
@Entity class A3 { @Id Long id; @Embedded Part3 part; }
@Embeddable class Part3 { @ManyToMany List<B3> deep; }
@Entity @Temporal class B3 { @Id Long id; @Embedded Back3 back; }
@Embeddable class Back3 { @ManyToMany(mappedBy = "part.deep") Set<A3> as; Integer n; }
@Entity class A4 { @Id Long id; @Embedded Part4 part; }
@Embeddable class Part4 { @ManyToOne B4 ref; String s; }
@Entity @Temporal class B4 { @Id Long id; @OneToMany(mappedBy = "part.ref") List<A4> as; }
@Entity class A5 { @Id Long id; @Embedded Part5 part; }
@Embeddable class Part5 { @ManyToOne @JoinTable(name = "a5_b5") B5 ref; }
@Entity class B5 { @Id Long id; @Temporal @OneToMany(mappedBy = "part.ref") List<A5> as; }
@MappedSuperclass class Above6 { @ManyToMany Set<B6> deep; @Embedded Part6 part; }
@Embeddable class Part6 { @ManyToMany @JoinTable(name = "more6") Set<B6> more; }
@Entity class A6 extends Above6 { @Id Long id; }
@Entity @Temporal class B6 { @Id Long id; @ManyToMany(mappedBy = "deep") Set<A6> as; @ManyToMany(mappedBy = "part.more") List<A6> back; }
@Entity class A7 { @Id Long id; @Embedded Part7 part; }
@Embeddable class Part7 { @ManyToMany @JoinTable(name = "a7_b7") Set<B7> deep; }
@Entity class C7 extends A7 { }
@Entity class B7 { @Id Long id; @Temporal @ManyToMany(mappedBy = "part.deep") Set<C7> as; }
@Entity @Temporal class A8 { @Id Long id; @Embedded Part8 part; }
@Embeddable class Part8 { @ManyToMany Set<B8> deep; String s; }
@Entity @Temporal(rowStart = "c", rowEnd = "d") class B8 { @Id Long id; @ManyToMany(mappedBy = "part.deep") Set<A8> as; }
@Entity class A9 { @Id Long id; @ManyToOne @JoinTable(name = "a9_b9") B9 ref; }
@Entity class B9 { @Id Long id; @Temporal @OneToMany(mappedBy = "ref") Set<A9> as; }
@Entity @SecondaryTable(name = "sec10") class A10 { @Id Long id; @ManyToOne @JoinColumn(table = "sec10") B10 ref; @Column(table = "sec10") String s; }
@Entity class B10 { @Id Long id; @Temporal @OneToMany(mappedBy = "ref") Set<A10> as; }
@Entity @SecondaryTable(name = "sec11") class A11 { @Id Long id; @Embedded Part11 part; }
@Embeddable class Part11 { @ManyToOne @JoinColumn(table = "sec11") B11 ref; @Column(table = "sec11") String s; }
@Entity class B11 { @Id Long id; @Temporal @OneToMany(mappedBy = "part.ref") Set<A11> as; }

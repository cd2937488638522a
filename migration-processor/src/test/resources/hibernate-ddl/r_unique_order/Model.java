// the order of columns in unique keys of several
package r_unique_order;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.NaturalId;

@Embeddable class Tag { String zeta; int weight; @Column(name="aaa") Short boost; Inner mid; @ManyToOne B b; }
@Embeddable class Inner { String q; @Column(name="zz") String c; }
@Embeddable record Rec(String zeta, Integer weight, Short boost) {}
@Entity(name="A") @Table(name="a") class A { @Id Long id; @ElementCollection Set<Tag> tags; @ElementCollection Set<Rec> recs; @NaturalId String zz; @NaturalId int ab; @NaturalId String mm; }
@Embeddable class Nat { String zeta; int weight; }
@Entity(name="N") @Table(name="n") class N { @Id Long id; @NaturalId Nat nat; }
@Entity(name="B") @Table(name="b") @IdClass(Bid.class) class B { @Id String z; @Id int y; }
class Bid { String z; int y; public boolean equals(Object o){return o==this;} public int hashCode(){return 1;}}
@Entity(name="C") @Table(name="c") class C { @Id Long id; @OneToOne B b; @OneToMany @JoinTable(name="c_set") Set<B> bs; @OneToMany @JoinTable(name="c_list") List<B> bl; @ManyToOne @JoinColumns({@JoinColumn(name="r1",referencedColumnName="x2"),@JoinColumn(name="r2",referencedColumnName="x1")}) D d;}
@Entity(name="D") @Table(name="d") class D implements java.io.Serializable { @Id Long id; String x1; int x2; }
@Entity(name="E") @Table(name="e") class E2 { @Id Long id; @ElementCollection Map<String,Tag> m; @ElementCollection @OrderColumn List<Tag> l; @ElementCollection @JoinTable Set<Inner> inn;}
@Entity(name="F") @Table(name="f") class F extends FB { @NaturalId String bb; @NaturalId String aa;}
@MappedSuperclass class FB { @Id Long id; @NaturalId String cc; @NaturalId String ab;}
@Entity(name="K") @Table(name="k") @IdClass(Kid.class) class K { @Id long zNum; @Id String aCode; @Id int mSeq; @ElementCollection @CollectionTable(name="k_tags") Set<String> tags; @OneToOne K other; @OneToMany @JoinTable(name="k_set") Set<K> ks; @OneToMany @JoinTable(name="k_list") List<K> kl; @ElementCollection @CollectionTable(name="k_kts") Set<KT> kts; @OneToOne @JoinTable(name="k_oo") K oo;}
class Kid { long zNum; String aCode; int mSeq; public boolean equals(Object o){return o==this;} public int hashCode(){return 1;}}
@Embeddable class KT { String x; @ManyToOne K ref; }

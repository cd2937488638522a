// mappedBy of what lies in join tables, secondary tables and ids
package r_inverse_elsewhere;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity @SecondaryTable(name = "sec")
class A {
    @Id Long id;
    @ManyToOne @JoinTable(name = "link1") Leaf a;
    @ManyToOne @JoinTable(name = "link2") Leaf b;
    @ManyToOne @JoinColumn(table = "sec") Leaf c;
    @ManyToOne @JoinColumn(table = "sec") Leaf d;
    @ManyToOne Leaf e;
}
@Entity
class C extends A {
    String z;
}
@Entity
class M {
    @EmbeddedId Mid id;
    @MapsId("leaf") @ManyToOne Leaf leaf;
}
@Embeddable class Mid { Long leaf; String more; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @SecondaryTable(name = "jsec")
class J {
    @Id Long id;
    @ManyToOne @JoinTable(name = "link3") Leaf a;
    @ManyToOne @JoinColumn(table = "jsec") Leaf c;
    @ManyToOne @JoinColumn(table = "jsec") Leaf c3;
    @ManyToOne @JoinTable(name = "link4") Leaf a3;
}
@Entity
class JC extends J {
    String z;
}

@Entity
class Leaf {
    @Id Long id;
    @OneToMany(mappedBy = "a") @OnDelete(action = OnDeleteAction.CASCADE) Set<A> as;
    @OneToMany(mappedBy = "b") @OrderColumn(name = "ob") List<A> bs;
    @OneToMany(mappedBy = "c") @OnDelete(action = OnDeleteAction.CASCADE) Set<A> cs;
    @OneToMany(mappedBy = "d") @OrderColumn(name = "od") List<A> ds;
    @OneToMany(mappedBy = "e") @OnDelete(action = OnDeleteAction.CASCADE) Set<C> es;
    @OneToMany(mappedBy = "leaf") @OnDelete(action = OnDeleteAction.CASCADE) Set<M> ms;
    @OneToMany(mappedBy = "c") @OnDelete(action = OnDeleteAction.CASCADE) Set<JC> ja;
    @OneToMany(mappedBy = "c3") @OrderColumn(name = "oj") List<JC> jc;
}

// collections of entities with a table for each class, whose columns are in each table
package i_perclass_collections;
import jakarta.persistence.*;
import java.util.*;
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class A { @Id Long id; @ManyToOne C c; @ManyToOne C d; }
@Entity class B extends A { }
@Entity abstract class X extends A { }
@Entity class Y extends X { }
@Entity class C {
    @Id UUID a;
    @OneToMany(mappedBy = "c") @OrderColumn List<A> g;
    @OneToMany(mappedBy = "d") @MapKeyColumn Map<String, A> h;
    @OneToMany @JoinColumn List<A> i;
    @OneToMany @JoinColumn @OrderColumn List<X> j;
    @OneToMany @JoinColumn(nullable = false) @MapKeyColumn(name = "kk") Map<String, B> k;
    @OneToMany Set<A> l;
}

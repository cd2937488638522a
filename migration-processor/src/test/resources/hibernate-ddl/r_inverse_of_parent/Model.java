// mappedBy of what the target has from above, and of tables of their own in embeddables
package r_inverse_of_parent;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity @Inheritance(strategy = InheritanceType.JOINED)
class Base {
    @Id Long id;
    @ManyToOne Leaf leaf;
    @ManyToOne Leaf placed;
}
@Entity
class Child extends Base {
    String s;
    @ManyToOne Leaf own;
}
@MappedSuperclass
class Sup {
    @ManyToOne Leaf up;
    @Embedded Two two; @Embedded Three three;
    @ManyToMany Set<Leaf> many;
}
@Embeddable class Two { @ManyToOne Leaf fourth; String w; }
@Entity
class Other extends Sup {
    @Id Long id;
}
@Entity
class Leaf {
    @Id Long id;
    @OneToMany(mappedBy = "leaf") @OnDelete(action = OnDeleteAction.CASCADE) Set<Child> a;
    @OneToMany(mappedBy = "placed") @OrderColumn List<Child> b;
    @OneToMany(mappedBy = "up") @OnDelete(action = OnDeleteAction.CASCADE) Set<Other> c;
    @OneToMany(mappedBy = "own") @OnDelete(action = OnDeleteAction.CASCADE) Set<Child> f;
    @OneToMany(mappedBy = "three.third")  Set<Other> d;
    @OneToMany(mappedBy = "two.fourth") @OrderColumn(name = "ff") List<Other> e;
    @ManyToMany(mappedBy = "many") Set<Other> manys;
}
@Embeddable class Three { @ManyToOne @JoinTable(name = "two_third") Leaf third; }

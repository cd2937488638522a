// @OnDelete on references to classes of TABLE_PER_CLASS
package r_ondelete_perclass;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class Abstract { @Id long id; String a; }
@Entity class Leaf extends Abstract { String b; }
@Entity class Twig extends Leaf { String c; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Concrete { @Id long id; String a; }
@Entity class ConcreteLeaf extends Concrete { String b; }
@Entity class Owner {
    @Id long id;
    @OneToMany @JoinColumn(name="owner_id") @OnDelete(action=OnDeleteAction.CASCADE) Set<Abstract> abstracts;
    @OneToMany @JoinColumn(name="plain_id") Set<Abstract> plain;
    @OneToMany @JoinColumn(name="owner_id") @OnDelete(action=OnDeleteAction.CASCADE) Set<Concrete> concretes;
    @OneToMany @JoinColumn(name="plain_id") Set<Concrete> plains;
    @OneToMany @JoinColumn(name="leaf_id") @OnDelete(action=OnDeleteAction.SET_NULL) List<Leaf> leaves;
}

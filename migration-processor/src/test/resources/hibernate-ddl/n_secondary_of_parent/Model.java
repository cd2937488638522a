// a column of a subclass in the second table of its parent (rejected)
package n_secondary_of_parent;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "more")
class A {
    @Id long id;
    @Column(table = "more") String own;
}

@Entity
class B extends A {
    @Column(table = "more") String other;
}

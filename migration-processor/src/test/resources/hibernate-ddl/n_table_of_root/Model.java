// columns of a subclass that name the one table of the hierarchy, and inherited ones in a second table
package n_table_of_root;

import jakarta.persistence.*;

@Entity
@Table(name = "root")
@SecondaryTable(name = "more")
class A {
    @Id long id;
    @Column(table = "more") String own;
}

@Entity
class B extends A {
    @Column(table = "root") String other;
    @ManyToOne @JoinColumn(table = "root") A friend;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@SecondaryTable(name = "much")
class C {
    @Id long id;
    @Column(table = "much") String own;
}

@Entity
class D extends C {
    String other;
}

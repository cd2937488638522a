// an embeddable with a @JoinTable without a name, which with Hibernate 6 may stand beside columns of the entity's table
package n_embedded_unnamed_join_table;

import jakarta.persistence.*;

@Embeddable
class Part {
    String before;

    @ManyToOne
    @JoinTable
    A one;

    int other;
}

@Embeddable
class First {
    @ManyToOne
    @JoinTable
    B another;

    int second;
}

@Entity
class A {
    @Id
    int id;

    Part part;
}

@Entity
class B {
    @Id
    int id;

    First first;
}

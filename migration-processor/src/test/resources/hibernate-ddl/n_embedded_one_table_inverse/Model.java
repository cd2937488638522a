// an embeddable in a second table with the inverse side of a reference
package n_embedded_one_table_inverse;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "more")
class A {
    @Id int id;
    Part part;
}

@Embeddable
class Part {
    @Column(table = "more") String text;
    @OneToOne(mappedBy = "a") C z;
}

@Entity
class C {
    @Id int id;
    @OneToOne A a;
}

// a foreign key to the columns of an embedded attribute, for which 6.6 makes no unique key
package r_ref_embedded_alone;

import jakarta.persistence.*;

@Embeddable
class Part {
    String z;
    String b;
}

@Entity
class Target {
    @Id
    int id;

    Part part;
}

@Entity
class A {
    @Id
    int id;

    @ManyToOne
    @JoinColumn(name = "one", referencedColumnName = "b")
    @JoinColumn(name = "two", referencedColumnName = "z")
    Target target;
}

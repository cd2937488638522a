// a reference to embedded attributes in another order than that of their names, of which Hibernate pairs other columns than are written
package r_ref_embedded_order;

import jakarta.persistence.*;

@Embeddable
class Part {
    String a;
    String b;
}

@Entity
class Target {
    @Id
    int id;

    Part part;
    String text;
}

@Entity
class A {
    @Id
    int id;

    @ManyToOne
    @JoinColumn(name = "one", referencedColumnName = "text")
    @JoinColumn(name = "two", referencedColumnName = "a")
    @JoinColumn(name = "three", referencedColumnName = "b")
    Target target;
}

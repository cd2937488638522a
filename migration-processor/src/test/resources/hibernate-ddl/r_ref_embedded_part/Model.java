// references to some columns of an attribute, or to all in another order than theirs (rejected)
package r_ref_embedded_part;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Set;

@Embeddable
class Part implements Serializable {
    String z;
    String b;
}

@Entity
class Target {
    @EmbeddedId
    Part id;

    @AttributeOverride(name = "z", column = @Column(name = "last"))
    @AttributeOverride(name = "b", column = @Column(name = "first"))
    Part part;

    String text;
}

@Entity
class A {
    @Id
    int id;

    Part part;

    @OneToOne
    @JoinColumn(name = "one", referencedColumnName = "last")
    @JoinColumn(name = "two", referencedColumnName = "first")
    Target order;

    @ManyToOne
    @JoinColumn(name = "three", referencedColumnName = "first")
    Target first;

    @ManyToOne
    @JoinColumn(name = "four", referencedColumnName = "b")
    @JoinColumn(name = "five", referencedColumnName = "text")
    Target ofKey;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "a", referencedColumnName = "b"))
    Set<String> texts;
}

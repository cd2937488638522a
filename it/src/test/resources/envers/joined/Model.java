package envers;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.Audited;

@Embeddable
class Key {
    int number;
    String series;
}

@Entity
@Audited
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "more")
class Document {
    @EmbeddedId
    Key id;

    @Column(table = "more")
    String more;

    @ElementCollection
    @OrderColumn
    List<String> lines;
}

@Entity
@Audited
class Contract extends Document {
    @ManyToOne
    Person signer;

    @ManyToMany
    Set<Person> witnesses;
}

@Entity
@Audited(withModifiedFlag = true)
class Person {
    @Id
    @GeneratedValue
    long id;

    @Lob
    String notes;

    @OneToMany
    @JoinColumn
    Set<Person> children;
}

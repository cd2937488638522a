// Envers: an audited entity
package e_plain;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity
@Audited
class Book {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true, length = 13, nullable = false)
    String isbnCode;

    String title;

    @NotAudited
    String note;

    @ManyToOne
    Author author;

    @Version
    int version;
}

@Entity
@Audited
class Author {
    @Id
    long id;

    String name;
}

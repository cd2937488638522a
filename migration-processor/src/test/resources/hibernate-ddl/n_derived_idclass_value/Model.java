// ids that hold one of an entity with an @IdClass of one part, the id of another: 6.6 refuses those of a basic type
package n_derived_idclass_value;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Author {
    @Id
    Long id;
}

class PageKey implements Serializable {
    Long author;
}

@Entity
@IdClass(PageKey.class)
class Page {
    @Id
    @OneToOne
    Author author;
}

@Entity
class Mail {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Page page;
}

class NoteKey implements Serializable {
    PageKey page;
    int number;
}

@Entity
@IdClass(NoteKey.class)
class Note {
    @Id
    @ManyToOne
    Page page;

    @Id
    int number;
}

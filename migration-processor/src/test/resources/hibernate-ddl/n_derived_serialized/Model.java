// ids of several parts derived from an entity that has its id from another one, or from one above: Hibernate would serialize them
package n_derived_serialized;

import jakarta.persistence.*;

@Embeddable
class Key implements java.io.Serializable {
    int number;
    String name;
}

@Entity
class Author {
    @EmbeddedId
    Key id;
}

@Entity
class Novelist extends Author {}

@Entity
class Page {
    @Id
    @OneToOne
    Author author;
}

@Entity
class Mail {
    @EmbeddedId
    Key id;

    @MapsId
    @OneToOne
    Page page;
}

@Entity
class Letter {
    @EmbeddedId
    Key id;

    @MapsId
    @OneToOne
    Novelist novelist;
}

class NoteKey implements java.io.Serializable {
    Key page;
    int part;
}

@Entity
@IdClass(NoteKey.class)
class Note {
    @Id
    @ManyToOne
    Page page;

    @Id
    int part;
}

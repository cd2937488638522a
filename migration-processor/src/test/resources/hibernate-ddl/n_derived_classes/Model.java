// derived ids whose class an entity two references away declares: with an @EmbeddedId of its own in between, of one part, and not derived again
package n_derived_classes;

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
class Page {
    @EmbeddedId
    Key id;

    @MapsId
    @OneToOne
    Author author;
}

@Entity
class Cover {
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

// its id is an association alone, which holds no value of it
@Entity
class Print {
    @Id
    @OneToOne
    Cover cover;
}

@Entity
class Shelf {
    @Id
    int number;
}

@Entity
class Place {
    @Id
    @OneToOne
    Shelf shelf;
}

@Entity
class Lamp {
    @Id
    int number;

    @MapsId
    @OneToOne
    Place place;
}

class SpotKey implements java.io.Serializable {
    int place;
    int part;
}

@Entity
@IdClass(SpotKey.class)
class Spot {
    @Id
    @ManyToOne
    Place place;

    @Id
    int part;
}

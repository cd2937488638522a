// ids that hold one of an entity whose @IdClass is that of another, to which its only @Id refers (rejected)
package n_derived_idclass_other;

import jakarta.persistence.*;
import java.io.Serializable;

class AuthorKey implements Serializable {
    int part;
    String name;
}

@Entity
@IdClass(AuthorKey.class)
class Author {
    @Id
    int part;

    @Id
    String name;
}

@Entity
@IdClass(AuthorKey.class)
class Page {
    @Id
    @OneToOne
    Author author;
}

class BookKey implements Serializable {
    AuthorKey author;
}

@Entity
@IdClass(BookKey.class)
class Book {
    @Id
    @OneToOne
    Author author;
}

@Entity
class Mail {
    @EmbeddedId
    AuthorKey id;

    @MapsId
    @OneToOne
    Page page;
}

class NoteKey implements Serializable {
    AuthorKey page;
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

@Entity
class Taken {
    @EmbeddedId
    BookKey id;

    @MapsId
    @OneToOne
    Book book;
}

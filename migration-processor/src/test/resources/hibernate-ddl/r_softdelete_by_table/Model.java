// collections of a soft-deleted entity that are mapped by references through a table
package r_softdelete_by_table;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @SoftDelete class Shelf {
    @Id long id;
    @OneToMany(mappedBy = "shelf") Set<Book> books;
    @OneToMany(mappedBy = "plain") Set<Book> others;
    @OneToOne(mappedBy = "single") Book single;
}
@Entity class Book {
    @Id long id;
    @ManyToOne @JoinTable(name = "book_shelf") Shelf shelf;
    @ManyToOne Shelf plain;
    @OneToOne @JoinTable(name = "book_single") Shelf single;
}

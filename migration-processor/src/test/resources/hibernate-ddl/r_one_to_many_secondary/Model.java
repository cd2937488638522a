// join columns of @OneToMany that name a table (rejected)
package r_one_to_many_secondary;

import jakarta.persistence.*;
import java.util.*;

@Entity class Shelf { @Id long id; @OneToMany @JoinColumn(name = "shelf_id", table = "sold") List<Book> books; }
@Entity class Room { @Id long id; @OneToMany(mappedBy = "room") @JoinColumn(name = "room_id", table = "Book") Set<Book> books; }
@Entity @SecondaryTable(name = "sold") class Book { @Id long id; @Column(table = "sold") int price; @ManyToOne Room room; }

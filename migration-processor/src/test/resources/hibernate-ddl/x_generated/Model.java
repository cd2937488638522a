// computed columns: alone, under an index, in a unique key
package x_generated;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
@Table(indexes = @jakarta.persistence.Index(name = "ix_found", columnList = "found"))
class G {
    @Id
    long id;

    int a;

    @GeneratedColumn("a + 1")
    Integer next;

    @GeneratedColumn("a + 2")
    Integer found;

    @GeneratedColumn("a + 3")
    @Column(unique = true)
    Integer once;
}

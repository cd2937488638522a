// an embeddable whose reference is in another table than its values, which @EmbeddedTable says nothing of (rejected)
package n_embedded_two_tables_inside;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import java.util.*;
@Entity @SecondaryTable(name="More") class A { @Id Integer id; @EmbeddedTable("More") Part part; }
@Embeddable class Part { int before; Inside inside; }
@Embeddable class Inside { @ManyToOne A other; }

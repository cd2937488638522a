// @EmbeddedTable inside of an embeddable (rejected)
package n_embedded_table_inside;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import java.util.*;
@Entity @SecondaryTable(name="More") class A { @Id Integer id; Part part; }
@Embeddable class Part { int line; @EmbeddedTable("More") Inside inside; }
@Embeddable class Inside { int number; }

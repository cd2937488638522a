// a reference with a formula behind a column of another table, which @EmbeddedTable says nothing of (rejected)
package n_embedded_table_formula;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity @SecondaryTable(name="More") class A { @Id Integer id; @EmbeddedTable("More") Part part; }
@Embeddable class Part { int before; @ManyToOne @JoinFormula("1") A other; }

// formulas of values anywhere, and of a reference before the columns, in an embeddable with @EmbeddedTable
package n_embedded_table_formulas;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity @SecondaryTable(name="More") class A { @Id Integer id; @EmbeddedTable("More") Part part; }
@Embeddable class Part { int before; @Formula("1 + 1") int two; }
@Entity @SecondaryTable(name="Others") class B { @Id Integer id; @EmbeddedTable("Others") Other part; }
@Embeddable class Other { @ManyToOne @JoinFormula("1") A a; int behind; }

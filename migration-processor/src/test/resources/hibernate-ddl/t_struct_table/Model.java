// @EmbeddedTable at an embeddable that is one column: Hibernate makes columns of its attributes, too
package t_struct_table;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import java.util.*;
@Entity @SecondaryTable(name="More") class A { @Id Integer id; @EmbeddedTable("More") Part part; @Column(table="More") int x; }
@Embeddable @Struct(name="part") class Part { int line; String text; }

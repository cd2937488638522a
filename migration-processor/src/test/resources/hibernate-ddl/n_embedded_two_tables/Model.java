// an embeddable with attributes in two tables (rejected)
package n_embedded_two_tables;
import jakarta.persistence.*;
@Entity @SecondaryTable(name="More") class A { @Id Integer id; Part part; }
@Embeddable class Part { @Column(table="More") int line; String text; }

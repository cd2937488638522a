// @Struct in a secondary table
package t_struct_secondary;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import java.util.*;
@Entity @SecondaryTable(name="More") class A { @Id Integer id; @Column(name="part", table="More") Part part; @Column(table="More") int x; }
@Embeddable @Struct(name="part") class Part { int line; @Column(nullable=false) String text; }

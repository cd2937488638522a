// a formula inside of a @Struct (rejected)
package t_struct_formula;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import java.util.*;
@Entity class A { @Id Integer id; Part part; }
@Embeddable @Struct(name="part") class Part { int line; Inside inside; }
@Embeddable class Inside { int number; @Formula("1 + 1") int two; }

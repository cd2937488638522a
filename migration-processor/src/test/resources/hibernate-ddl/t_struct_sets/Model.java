// sets of embeddables that have a @Struct: Hibernate's unique key names attributes of the type, which are no columns
package t_struct_sets;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;
import java.util.*;
@Entity class A { @Id Integer id; @ElementCollection Set<Loose> loose; @ElementCollection Set<Close> close; }
@Embeddable class Loose { Part part; int x; }
@Embeddable class Close { @Column(nullable=false) Part part; @Column(nullable=false) int x; }
@Embeddable @Struct(name="part") class Part { int number; String text; }

// a value of an embeddable with words about the column that says which it is, and another above (rejected)
package n_embeddable_discriminator_below;
import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;
import java.util.*;
@Entity class A { @Id int id; Below below; }
@Embeddable class Text { String textOf; }
@Embeddable @DiscriminatorColumn(name = "d") class Below extends Text { String below; }

// words about the column that says which embeddable a value is, where another is above: passed over in values of that
package n_embeddable_discriminator_above;
import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;
import java.util.*;
@Entity class A { @Id int id; Text text; }
@Embeddable class Text { String textOf; }
@Embeddable @DiscriminatorColumn(name = "d") class Below extends Text { String below; }
@Embeddable @DiscriminatorFormula("1") class Beside extends Text { String beside; }

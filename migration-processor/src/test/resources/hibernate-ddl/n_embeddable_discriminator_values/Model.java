// embeddables that their values do not tell (rejected)
package n_embeddable_discriminator_values;
import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;
import java.util.*;
@Entity class A { @Id int id; Text text; }
@Embeddable class Text { String textOf; }
@Embeddable @DiscriminatorValue("a") class One extends Text { String one; }
@Embeddable @DiscriminatorValue("a") class Two extends Text { String two; }
@Entity class B { @Id int id; Letter letter; }
@Embeddable @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) class Letter { String letterOf; }
@Embeddable @DiscriminatorValue("b") class Other extends Letter { String other; }
@Entity class C { @Id int id; Numbered number; }
@Embeddable @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) class Numbered { String numberOf; }
@Embeddable @DiscriminatorValue("b") class Bad extends Numbered { String bad; }

// an override of the column that says which embeddable a value is, without a name (rejected)
package n_embeddable_discriminator_unnamed;
import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;
import java.util.*;
@Entity class A { @Id int id; @AttributeOverride(name = "{discriminator}", column = @Column(length = 7)) Text text; }
@Embeddable class Text { String textOf; }
@Embeddable class LongText extends Text { String longText; }

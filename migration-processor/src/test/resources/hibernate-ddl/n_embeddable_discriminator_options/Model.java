// options of the column that says which embeddable a value is, beside an override
package n_embeddable_discriminator_options;
import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;
import java.util.*;
@Entity class A {
    @Id int id;
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "kind", options = "default 'x'", comment = "no"))
    Text text;
    Other other;
}
@Embeddable @DiscriminatorColumn(name = "d", options = "default 'y'") class Text { String textOf; }
@Embeddable class LongText extends Text { String longText; }
@Embeddable @DiscriminatorColumn(name = "e", length = 9, options = "default 'z'") class Other { String otherOf; }
@Embeddable class LongOther extends Other { String longOther; }

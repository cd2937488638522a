// an embeddable that others extend, inside of an id (rejected)
package n_embeddable_hierarchy_in_id;
import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;
import java.util.*;
@Entity class A { @EmbeddedId Key key; }
@Embeddable class Key { int number; Text text; }
@Embeddable class Text { String textOf; }
@Embeddable class LongText extends Text { String longText; }

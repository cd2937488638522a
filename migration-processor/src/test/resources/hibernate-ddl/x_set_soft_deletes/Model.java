// @SoftDelete where booleans are set to be numbers
package x_set_soft_deletes;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @SoftDelete class A { @Id long id; boolean plain; @ElementCollection @SoftDelete Set<String> values; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE) class B { @Id long id; }
@Entity @SoftDelete(converter = org.hibernate.type.YesNoConverter.class) class C { @Id long id; }

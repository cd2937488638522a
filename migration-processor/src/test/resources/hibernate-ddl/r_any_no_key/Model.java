// any without key type
package r_any_no_key;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id long id; }
@Entity class Holder { @Id long id; @Any @JoinColumn(name="t") @AnyDiscriminatorValue(discriminator="A", entity=A.class) Object any; }

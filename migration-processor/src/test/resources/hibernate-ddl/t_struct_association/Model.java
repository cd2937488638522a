// an association inside of a composite type
package t_struct_association;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable @Struct(name = "k") class K { Integer aa; @ManyToOne C c; }
@Entity class C { @Id long id; }
@Entity class B { @Id long id; K k; }

// two composite types of one name
package t_struct_conflict;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable @Struct(name = "k") class K { Integer aa; }
@Embeddable @Struct(name = "k") class L { Integer bb; }
@Entity class B { @Id long id; K k; L l; }

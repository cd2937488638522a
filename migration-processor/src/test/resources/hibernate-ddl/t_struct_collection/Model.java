// composite types in element collections
package t_struct_collection;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable @Struct(name = "k") class K { Integer aa; String t; }
@Entity class B { @Id long id; @ElementCollection Set<K> ks; @ElementCollection Map<K, String> keys; }

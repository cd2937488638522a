// @Struct(attributes) that leaves out a column
package t_struct_attributes;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable @Struct(name = "k", attributes = {"aa", "t"}) class K { Integer aa; String t; Integer u; }
@Entity class B { @Id long id; K k; }

// a composite type as an id
package t_struct_id;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable @Struct(name = "k") record K(Integer aa, Integer bb) {}
@Entity class B { @EmbeddedId K id; }

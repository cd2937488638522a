// composite types: what is asked of attributes is a check of the table
package t_struct_checks;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

enum Color { RED, GREEN }
@Embeddable @Struct(name = "part") class Part { @Column(nullable = false) String name; @Enumerated(EnumType.STRING) Color color; Color number; int count; @Basic(optional = false) String bas; @Convert(converter = Yes.class) Boolean yes; }
@Converter class Yes implements AttributeConverter<Boolean, String> {
    public String convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? "Y" : "N"; }
    public Boolean convertToEntityAttribute(String s) { return "Y".equals(s); }
}
@Entity class A { @Id long id; Part p; @Column(nullable = false) Part q; List<Part> l; Part[] arr; }

// large objects whose values Hibernate would check, which no database of a large object's number takes: enumerations and converted booleans
package t_lob_checks;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;
import java.util.*;
enum E { ONE, TWO }
@Entity class A { @Id Integer id; @Enumerated(jakarta.persistence.EnumType.STRING) @JdbcTypeCode(SqlTypes.CLOB) E large; @Lob @Convert(converter=YesNoConverter.class) Boolean yes; @JdbcTypeCode(SqlTypes.CLOB) @Convert(converter=TrueFalseConverter.class) Boolean truth; }

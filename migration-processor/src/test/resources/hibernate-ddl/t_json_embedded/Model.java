// a document of an embeddable that @Embedded is written at
package t_json_embedded;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
@Entity class A {
    @Id Integer id;
    @Embedded @JdbcTypeCode(SqlTypes.JSON) InDocument document;
    @Embedded @JdbcTypeCode(SqlTypes.JSON) Plain plain;
}
@Embeddable class InDocument { int ofDocument; }
class Plain { int ofPlain; }

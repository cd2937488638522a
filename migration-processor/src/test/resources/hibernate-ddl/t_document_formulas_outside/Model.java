// formulas in embeddables that a document does not have as such: keys, lists of lists, rows, what is converted
package t_document_formulas_outside;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity class A { @Id Integer id; @JdbcTypeCode(SqlTypes.JSON) Map<Part, String> keys; }
@Embeddable class Part { int line; @Formula("1 + 1") int two; }
@Entity class B { @Id Integer id; @JdbcTypeCode(SqlTypes.JSON) List<List<Part>> lists; }
@Entity class C { @Id Integer id; @JdbcTypeCode(SqlTypes.JSON) @ElementCollection Map<String, Part> rows; }
@Entity class D { @Id Integer id; @JdbcTypeCode(SqlTypes.JSON) @Convert(converter = Texts.class) List<Part> texts; }
class Texts implements AttributeConverter<List<Part>, String> {
    @Override public String convertToDatabaseColumn(List<Part> parts) { return ""; }
    @Override public List<Part> convertToEntityAttribute(String text) { return List.of(); }
}

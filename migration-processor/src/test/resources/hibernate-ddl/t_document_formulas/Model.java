// formulas inside of documents of several embeddables, of XML, and of embeddables below (rejected)
package t_document_formulas;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity class A { @Id Integer id; @JdbcTypeCode(SqlTypes.JSON) List<InList> list; }
@Embeddable class InList { int line; @Formula("1 + 1") int two; }
@Entity class B { @Id Integer id; @JdbcTypeCode(SqlTypes.JSON) Map<String, InMap> map; }
@Embeddable class InMap { int line; @ManyToOne @JoinFormula("1") A one; }
@Entity class C { @Id Integer id; @JdbcTypeCode(SqlTypes.JSON_ARRAY) InArray[] array; }
@Embeddable class InArray { int line; InArrayOf inside; }
@Embeddable class InArrayOf { @Formula("1 + 1") int two; }
@Entity class D { @Id Integer id; @JdbcTypeCode(SqlTypes.SQLXML) InXml xml; }
@Embeddable class InXml { int line; @Formula("1 + 1") int two; }
@Entity class E { @Id Integer id; @JdbcTypeCode(SqlTypes.JSON) Above above; }
@Embeddable class Above { int line; }
@Embeddable class Below extends Above { @Formula("1 + 1") int two; }

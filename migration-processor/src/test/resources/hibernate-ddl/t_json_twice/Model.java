// two attributes of a document in one column (rejected)
package t_json_twice;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Part { int n; }

@Embeddable class Doc { String t; Part one; Part two; }

@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Doc doc; @JdbcTypeCode(SqlTypes.JSON) List<Doc> docs; }

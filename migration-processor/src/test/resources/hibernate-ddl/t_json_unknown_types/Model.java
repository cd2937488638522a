// attributes of documents that no column type is known for (rejected)
package t_json_unknown_types;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class Plain { int n; }

@Embeddable class Doc { String t; Plain plain; Map<String, Object> map; List<Map<String, String>> maps; @JdbcTypeCode(SqlTypes.JSON) Inner inner; }

@Embeddable class Inner { Object any; }

@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Doc doc; }

@Entity class B { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Doc[] docs; }

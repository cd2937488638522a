// type codes of arrays of documents, and embeddables in XML, which 6.6 refuses
package t_json_codes;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Doc { String t; }

@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON_ARRAY) List<Doc> docs; @JdbcTypeCode(SqlTypes.JSON_ARRAY) String[] texts; }

@Entity class B { @Id long id; @JdbcTypeCode(SqlTypes.XML_ARRAY) Doc[] docs; }

@Entity class C { @Id long id; @JdbcTypeCode(SqlTypes.SQLXML) Doc doc; @JdbcTypeCode(SqlTypes.SQLXML) String text; }

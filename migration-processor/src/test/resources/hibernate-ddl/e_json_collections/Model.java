// Envers: collections inside of documents, which have audit tables but for those of several embeddables
package e_json_collections;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.envers.Audited;

@Embeddable class Doc { String t; int n; @ElementCollection List<String> tags; @ElementCollection @OrderColumn List<Row> rows; }

@Embeddable class Row { String x; int y; }

@Embeddable class Several { String t; @ElementCollection List<String> marks; }

@Embeddable class Around {
    String v;
    @JdbcTypeCode(SqlTypes.JSON) Row nested;
    @JdbcTypeCode(SqlTypes.JSON) @AttributeOverride(name = "x", column = @Column(name = "z")) List<Row> several;
}

@Embeddable class Bytes implements java.io.Serializable { String b; @ElementCollection List<String> rest; }

@Audited @Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Doc doc; }

@Audited @Entity class B { @Id long id; @JdbcTypeCode(SqlTypes.JSON) List<Several> several; @JdbcTypeCode(SqlTypes.VARBINARY) Bytes[] bytes; }

@Audited @Entity class C { @Id long id; @ElementCollection List<Around> all; Around one; }

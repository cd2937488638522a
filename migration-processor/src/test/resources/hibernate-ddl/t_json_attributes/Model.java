// types and conditions of what is inside of documents, which are none of columns
package t_json_attributes;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Doc {
    String text;
    int number;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> map;
    @JdbcTypeCode(SqlTypes.JSON) Object any;
    HashMap<String, Object> serialized;
    List<String> list;
    byte[] bytes;
    @Column(length = 10, unique = true) String unique;
    java.time.OffsetDateTime at;
}

@Entity class A {
    @Id long id;
    @JdbcTypeCode(SqlTypes.JSON) Doc doc;
    @JdbcTypeCode(SqlTypes.JSON) List<Doc> docs;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, Doc> named;
    @ElementCollection List<Row> rows;
}

@Embeddable class Row { String x; @JdbcTypeCode(SqlTypes.JSON) Leaf leaf; @JdbcTypeCode(SqlTypes.JSON) List<Leaf> leaves; }

@Embeddable class Leaf { String y; int n; }

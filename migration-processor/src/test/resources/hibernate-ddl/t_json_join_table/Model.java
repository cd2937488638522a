// a document with an association in a table of its own (rejected)
package t_json_join_table;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Doc { String t; @ManyToOne @JoinTable(name = "refers") B b; }

@Entity class B { @Id long id; }

@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Doc doc; }

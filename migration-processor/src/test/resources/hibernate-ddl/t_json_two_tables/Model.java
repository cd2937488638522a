// a document with attributes in two tables (rejected)
package t_json_two_tables;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Doc { String t; @Column(table = "other") String u; }

@Entity @SecondaryTable(name = "other") class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Doc doc; }

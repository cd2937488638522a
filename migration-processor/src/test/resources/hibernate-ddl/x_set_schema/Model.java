// hibernate.default_schema=App
package x_set_schema;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

enum Shade { A }
@Entity @Table(schema = "own") class S { @Id @GeneratedValue long id; @ElementCollection Set<String> tags; @ManyToMany Set<U> us; }
@Entity class U { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Shade shade; @ManyToOne S s; }

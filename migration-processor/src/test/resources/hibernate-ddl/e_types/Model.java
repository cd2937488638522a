// Envers: enumerations of the database and arrays of enumerations
package e_types;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

enum Color { RED, GREEN }
@Entity @Audited class A { @Id long id; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) @Enumerated(EnumType.STRING) Color c; Color[] arr; @Enumerated(EnumType.STRING) List<Color> list; @ElementCollection Set<Color> set; @ElementCollection @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Set<Color> named; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }

// several embeddables inside of a document in one column that is none, whose columns are those of the entity
package t_several_columns_inside;

import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Part implements Serializable { String t; int n; }

@Embeddable class Around { String v; List<Part> parts; }

@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Around around; }

@Entity class B { @Id long id; @JdbcTypeCode(SqlTypes.JSON) List<Around> around; }

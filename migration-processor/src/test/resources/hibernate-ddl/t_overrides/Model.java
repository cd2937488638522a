// what is said for one database only, and changes no table
package t_overrides;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.dialect.*;

@Entity
@DialectOverride.SQLRestriction(dialect = PostgreSQLDialect.class, override = @SQLRestriction("not gone"))
class A {
    @Id
    Long id;

    boolean gone;

    @Formula("1")
    @DialectOverride.Formula(dialect = PostgreSQLDialect.class, override = @Formula("2"))
    int computed;

    @ColumnDefault("'a'")
    @DialectOverride.ColumnDefault(dialect = OracleDialect.class, override = @ColumnDefault("'b'"))
    String word;

    @Check(constraints = "size > 0")
    @DialectOverride.Check(dialect = OracleDialect.class, override = @Check(constraints = "size > 1"))
    int size;

    @ElementCollection
    @DialectOverride.SQLOrder(dialect = PostgreSQLDialect.class, override = @SQLOrder("tags desc"))
    List<String> tags;
}

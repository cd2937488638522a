package dev.migration.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectFilterTest {

    private static SchemaObject object(String written) {
        String[] parts = written.split(" ", -1);
        ObjectKind kind = ObjectKind.valueOf(parts[0]);
        return new SchemaObject(kind, ObjectName.of(parts[1]), parts.length > 2 ? Identifier.of(parts[2]) : null);
    }

    private static List<String> list(String patterns) {
        return patterns == null ? List.of() : Arrays.asList(patterns.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TABLE users              |                         | table:audit_*       | true",
                "TABLE AUDIT_log          |                         | table:audit_*       | false",
                "TABLE audit.users        |                         | table:audit.*       | false",
                "TABLE audit.users        |                         | table:users         | false",
                "TABLE super_users        |                         | table:users         | true",
                "TABLE users              |                         | schema:default      | false",
                "TABLE audit.users        |                         | schema:default      | true",
                "TABLE audit.users        |                         | schema:audit        | false",
                "COLUMN audit.users mail  |                         | schema:audit        | false",
                "COLUMN users mail        |                         | table:users         | false",
                "COLUMN users mail        |                         | column:users.mail   | false",
                "COLUMN users mail        |                         | column:mail         | false",
                "COLUMN users mail        |                         | column:orders.mail  | true",
                "INDEX users ix_tmp       |                         | index:ix_*          | false",
                "INDEX users ix_tmp       |                         | column:*            | true",
                "FOREIGN_KEY users fk     |                         | foreign-key:fk      | false",
                "FOREIGN_KEY users fk     |                         | foreignKey:users.*  | false",
                "UNIQUE users uq          |                         | unique              | false",
                "CHECK users ck           |                         | check               | false",
                "PRIMARY_KEY users pk     |                         | unique,check,index  | true",
                "PRIMARY_KEY users pk     |                         | table:users         | false",
                "SEQUENCE numbers         |                         | sequence:num*       | false",
                "ENUM state               |                         | enum:state          | false",
                "COMMENT users            |                         | comment             | false",
                "COMMENT users mail       |                         | comment:users.mail  | false",
                "COMMENT users            |                         | comment:users.mail  | true",
                "COMMENT users mail       |                         | column:users.mail   | false",
                "COMMENT users            |                         | column:*            | true",
                "OTHER v                  |                         | other:v             | false",
                "OTHER t tr               |                         | other:t.tr          | false",
                "OTHER t tr               |                         | table:t             | false",
                "OTHER v                  |                         | table:v             | true",
                "TABLE shop_users         | table:shop_*            |                     | true",
                "TABLE users              | table:shop_*            |                     | false",
                "INDEX users ix           | table:shop_*            |                     | false",
                "INDEX shop_users ix      | table:shop_*            |                     | true",
                "SEQUENCE numbers         | table:shop_*            |                     | true",
                "TABLE shop_tmp           | table:shop_*            | table:*_tmp         | false",
                "TABLE a                  | table:a,table:b         |                     | true",
                "TABLE \"a.b\"            |                         | table:a.b           | false",
                "TABLE a$b                |                         | table:a$b           | false",
                "TABLE axb                |                         | table:a.b           | true",
            })
    void takesWhatItSays(String object, String include, String exclude, boolean taken) {
        assertThat(ObjectFilter.of(list(include), list(exclude)).takes(object(object)))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "com.acme.*", "view:users", "table:", ":users", "primaryKey:pk", "constraint:pk"})
    void whatIsNoPatternIsAnErrorThatSaysTheSyntax(String pattern) {
        assertThatThrownBy(() -> ObjectFilter.of(List.of(), List.of("table:a", pattern)))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("'" + pattern + "' in migration.excludeObjects is no pattern")
                .hasMessageContaining("Write kind:name")
                .hasMessageContaining(
                        "Kinds are schema, table, column, unique, foreignKey, check, index, sequence, enum, composite, comment, other.")
                .hasMessageContaining("Entities are chosen by migration.include and migration.exclude.");
    }
}

package dev.migration.dialect.sqlite;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Parts of statements. */
final class SqliteFragments {

    private SqliteFragments() {}

    static String createTable(Table table) {
        List<String> parts = new ArrayList<>();
        table.columns().values().forEach(column -> parts.add(column(column, false)));
        table.constraints().values().forEach(constraint -> parts.add(constraint(constraint)));
        for (Column column : table.columns().values()) {
            SqliteEnumCheck.of(table.name(), column).ifPresent(check -> parts.add(constraint(check)));
        }
        return "create table " + name(table.name())
                + parts.stream().collect(Collectors.joining(",\n    ", " (\n    ", "\n)"));
    }

    /** The definition of a column, without the constraints that a table lists. */
    static String column(Column column, boolean strict) {
        StringBuilder sql = new StringBuilder(SqliteNames.quote(column.name()));
        sql.append(' ').append(type(column, strict));
        if (!column.nullable() && column.identity() == null) {
            sql.append(" not null");
        }
        DefaultValue defaultValue = column.defaultValue();
        if (defaultValue != null) {
            sql.append(' ').append(defaultValue(defaultValue));
        }
        if (column.collation() != null) {
            sql.append(' ').append(collation(column.collation()));
        }
        if (column.generated() != null) {
            sql.append(' ').append(generated(column.generated()));
        }
        return sql.toString();
    }

    /** Only a column of exactly this type that is the whole key is numbered by SQLite. */
    static String type(Column column, boolean strict) {
        String type = column.identity() == null ? SqliteTypes.name(column.type()) : "integer";
        return strict ? StrictTypes.word(type) : type;
    }

    static String defaultValue(DefaultValue value) {
        return "default " + SqliteDefaults.literal(value);
    }

    static String collation(String collation) {
        return "collate " + SqliteNames.quote(collation);
    }

    static String generated(Generated generated) {
        return "generated always as (" + generated.expression() + ") " + (isVirtual(generated) ? "virtual" : "stored");
    }

    private static boolean isVirtual(Generated generated) {
        return generated.storage() == Generated.Storage.VIRTUAL;
    }

    static String constraint(Constraint constraint) {
        String name = "constraint " + SqliteNames.quote(constraint.name()) + " ";
        if (constraint instanceof PrimaryKey key) {
            return name + "primary key (" + list(key.columns()) + ")";
        } else if (constraint instanceof UniqueConstraint unique) {
            return name + "unique (" + list(unique.columns()) + ")";
        } else if (constraint instanceof CheckConstraint check) {
            return name + "check (" + check.expression() + ")";
        } else if (constraint instanceof ForeignKey key) {
            return name + "foreign key (" + list(key.columns()) + ") " + references(key);
        }
        throw new IllegalStateException("Unknown constraint " + constraint);
    }

    private static String references(ForeignKey key) {
        // a foreign key cannot leave its database file, so that the target stands without a schema
        StringBuilder sql = new StringBuilder("references ")
                .append(SqliteNames.quote(key.target().name()))
                .append(" (")
                .append(list(key.targetColumns()))
                .append(')');
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            sql.append(" on delete ").append(key.onDelete().sql());
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            sql.append(" on update ").append(key.onUpdate().sql());
        }
        if (key.deferrability() == Deferrability.INITIALLY_DEFERRED) {
            sql.append(" deferrable initially deferred");
        } else if (key.deferrability() == Deferrability.INITIALLY_IMMEDIATE) {
            sql.append(" deferrable initially immediate");
        }
        return sql.toString();
    }

    static String createIndex(ObjectName table, Index index) {
        String keys = index.keys().stream().map(SqliteFragments::key).collect(Collectors.joining(", "));
        return "create " + (index.unique() ? "unique " : "") + "index "
                + name(table.withName(index.name())) + " on " + SqliteNames.quote(table.name()) + " (" + keys + ")"
                + (index.where() == null ? "" : " where " + index.where());
    }

    private static String key(IndexKey key) {
        String term = key.column() == null
                ? expressionKey(Objects.requireNonNull(key.expression()))
                : SqliteNames.quote(key.column());
        String collation = key.collation() == null ? "" : " " + collation(key.collation());
        return term + collation + (key.descending() ? " desc" : "");
    }

    /** A collation must stand outside of parentheses, else the key is an expression that no query uses. */
    private static String expressionKey(String expression) {
        return SqlText.mentions(expression, "collate") ? expression : "(" + expression + ")";
    }

    static String list(List<Identifier> names) {
        return names.stream().map(SqliteNames::quote).collect(Collectors.joining(", "));
    }

    static String name(ObjectName name) {
        Identifier schema = name.schema();
        return (schema == null ? "" : SqliteNames.quote(schema) + ".") + SqliteNames.quote(name.name());
    }
}

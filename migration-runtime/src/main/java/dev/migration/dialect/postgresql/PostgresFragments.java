package dev.migration.dialect.postgresql;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Generated;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.Match;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.UniqueConstraint;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts that statements are made of. */
final class PostgresFragments {

    private PostgresFragments() {}

    static String column(Column column) {
        StringBuilder sql =
                new StringBuilder(PostgresNames.sql(column.name())).append(' ').append(type(column));
        if (column.defaultValue() != null) {
            sql.append(" default ").append(literal(column.defaultValue()));
        }
        if (column.identity() != null) {
            sql.append(" generated ").append(identity(column.identity()));
        }
        if (column.generated() != null) {
            sql.append(generated(column.generated()));
        }
        return column.nullable() ? sql.toString() : sql.append(" not null").toString();
    }

    /** The type with its collation. */
    static String type(Column column) {
        String type = PostgresTypes.name(column.type());
        return column.collation() == null ? type : type + " collate " + collation(column.collation());
    }

    private static String collation(String name) {
        return name.startsWith("\"") ? name : PostgresNames.quote(name);
    }

    static String literal(DefaultValue value) {
        if (value instanceof DefaultValue.Text text) {
            return PostgresNames.text(text.value());
        }
        if (value instanceof DefaultValue.Numeric number) {
            return number.value().toPlainString();
        }
        if (value instanceof DefaultValue.Bool bool) {
            return String.valueOf(bool.value());
        }
        return ((DefaultValue.Expression) value).sql();
    }

    /** What follows {@code generated} or {@code add generated}. */
    static String identity(Identity identity) {
        String kind = identity.always() ? "always as identity" : "by default as identity";
        boolean plain = identity.equals(new Identity(identity.always(), 1, 1));
        return plain ? kind : kind + " (" + SequenceWords.create(identity) + ")";
    }

    private static String generated(Generated generated) {
        return " generated always as (" + generated.expression() + ")"
                + (generated.storage() == Generated.Storage.VIRTUAL ? " virtual" : " stored");
    }

    static String constraint(Constraint constraint) {
        return "constraint " + PostgresNames.sql(constraint.name()) + " " + rule(constraint);
    }

    private static String rule(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "primary key " + PostgresNames.list(key.columns());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return "unique " + (unique.nullsNotDistinct() ? "nulls not distinct " : "")
                    + PostgresNames.list(unique.columns()) + deferrability(unique.deferrability());
        }
        if (constraint instanceof ForeignKey key) {
            return "foreign key " + PostgresNames.list(key.columns()) + " references "
                    + PostgresNames.sql(key.target()) + " " + PostgresNames.list(key.targetColumns())
                    + (key.match() == Match.FULL ? " match full" : "")
                    + action(" on delete ", key.onDelete()) + action(" on update ", key.onUpdate())
                    + deferrability(key.deferrability());
        }
        return "check (" + ((CheckConstraint) constraint).expression() + ")";
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
    }

    private static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable initially immediate";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    /** What follows {@code on <table>} in {@code create index}. */
    static String index(Index index) {
        String method = index.method() == null ? "" : " using " + index.method();
        String keys = index.keys().stream().map(PostgresFragments::key).collect(Collectors.joining(", ", " (", ")"));
        String include = index.include().isEmpty() ? "" : " include " + PostgresNames.list(index.include());
        String nulls = index.nullsNotDistinct() ? " nulls not distinct" : "";
        return method + keys + include + nulls + (index.where() == null ? "" : " where " + index.where());
    }

    private static String key(IndexKey key) {
        String what = key.column() == null ? "(" + key.expression() + ")" : PostgresNames.sql(key.column());
        String collation = key.collation() == null ? "" : " collate " + collation(key.collation());
        String operators = key.operatorClass() == null ? "" : " " + key.operatorClass();
        String nulls = key.nulls() == null ? "" : " nulls " + key.nulls().name().toLowerCase(Locale.ROOT);
        return what + collation + operators + (key.descending() ? " desc" : "") + nulls;
    }

    static String comment(@Nullable String comment) {
        return comment == null ? "null" : PostgresNames.text(comment);
    }
}

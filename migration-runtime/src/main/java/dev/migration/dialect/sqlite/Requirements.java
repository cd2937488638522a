package dev.migration.dialect.sqlite;

import dev.migration.dialect.Refusal;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterCompositeType;
import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropCompositeType;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameAttribute;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Match;
import dev.migration.schema.ObjectName;
import dev.migration.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses what SQLite cannot do and what would mean something else there if it were left out. */
final class Requirements {

    private final SqliteCatalog catalog;

    Requirements(SqliteCatalog catalog) {
        this.catalog = catalog;
    }

    /** @throws Refusal if SQLite cannot do {@code operation}, whatever the tables are like */
    void check(Operation operation) throws SQLException {
        if (operation instanceof CreateTable create) {
            for (Column column : create.table().columns().values()) {
                check(column);
            }
            create.table()
                    .constraints()
                    .values()
                    .forEach(constraint -> check(create.table().name(), constraint));
        } else if (operation instanceof AddColumn add) {
            check(add.column());
        } else if (operation instanceof AlterColumn alter) {
            check(alter.after());
        } else if (operation instanceof AddConstraint add) {
            check(add.table(), add.constraint());
        } else if (operation instanceof CreateIndex create && create.index().nullsNotDistinct()) {
            throw distinctNulls("index " + create.index().name());
        } else if (operation instanceof CreateSchema create) {
            check(create.schema());
        } else if (operation instanceof RenameTable rename) {
            check(rename);
        } else if (isOfCompositeType(operation)) {
            throw noCompositeTypes();
        }
    }

    private static boolean isOfCompositeType(Operation operation) {
        return operation instanceof CreateCompositeType
                || operation instanceof AlterCompositeType
                || operation instanceof RenameAttribute
                || operation instanceof DropCompositeType;
    }

    private static Refusal noCompositeTypes() {
        return new Refusal(
                "it has no composite types",
                "Map the attributes to columns (@Embedded without @Struct) or to a JSON document"
                        + " (@JdbcTypeCode(SqlTypes.JSON)), or keep to PostgreSQL.");
    }

    private void check(Column column) throws SQLException {
        String collation = column.collation();
        if (collation != null && !catalog.hasCollation(collation)) {
            throw new Refusal(
                    "this connection has no collation " + collation,
                    "Take one of BINARY, NOCASE and RTRIM, or register the collation with the driver.");
        }
    }

    private static void check(ObjectName table, Constraint constraint) {
        if (constraint instanceof UniqueConstraint unique) {
            check(unique);
        }
        if (constraint instanceof ForeignKey key) {
            check(table, key);
        }
    }

    /**
     * "Unsupported Features" of the page on foreign keys: MATCH clauses are read and not enforced, which makes no difference to
     * a single column.
     */
    private static void check(ObjectName table, ForeignKey key) {
        if (!sameSchema(key.target().schema(), table.schema())) {
            throw new Refusal(
                    "foreign key " + key.name() + " leads to " + key.target() + " in another database file",
                    "Put both tables into one schema, or leave the foreign key out on SQLite.");
        }
        if (key.match() == Match.FULL && key.columns().size() > 1) {
            throw new Refusal(
                    "foreign key " + key.name() + " holds there as soon as one of its columns is null",
                    "Take matchFull() out of it, and add a check that all of its columns are null or none.");
        }
    }

    private static Refusal distinctNulls(String unique) {
        return new Refusal(
                "nulls are always distinct in unique " + unique + " there",
                "Make a unique index on an expression in its place, such as coalesce(column, '').");
    }

    private static void check(UniqueConstraint unique) {
        if (unique.nullsNotDistinct()) {
            throw distinctNulls("constraint " + unique.name());
        }
        if (unique.deferrability() != Deferrability.NOT_DEFERRABLE) {
            throw new Refusal(
                    "unique constraint " + unique.name() + " cannot be deferred there",
                    "Take the deferrability out of it.");
        }
    }

    private void check(Identifier schema) throws SQLException {
        if (!catalog.hasDatabase(schema)) {
            throw new Refusal(
                    "its schemas are attached database files, and none is attached as " + schema,
                    "Attach it on every connection (attach database '<file>' as " + SqliteNames.quote(schema)
                            + "), or leave the schema out of the model.");
        }
    }

    private static void check(RenameTable rename) {
        if (!sameSchema(rename.from().schema(), rename.to().schema())) {
            throw new Refusal(
                    "a table cannot move to another database file",
                    "Create it there, copy the rows and drop the old one.");
        }
    }

    private static boolean sameSchema(@Nullable Identifier one, @Nullable Identifier other) {
        return Objects.equals(one, other);
    }
}

package dev.migration.dialect.postgresql;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.operation.RunCode;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.EnumType;
import dev.migration.schema.ObjectName;
import java.util.List;
import java.util.stream.Collectors;

/** Statements on named enumerations, and when they must be others. */
final class PostgresEnums {

    private PostgresEnums() {}

    static String create(EnumType type) {
        return "create type " + PostgresNames.sql(type.name()) + " as enum " + list(type.values());
    }

    static String list(List<String> values) {
        return values.stream().map(PostgresNames::text).collect(Collectors.joining(", ", "(", ")"));
    }

    static String add(AddEnumValue op) {
        String add = "alter type " + PostgresNames.sql(op.type()) + " add value " + PostgresNames.text(op.value());
        if (op.before() != null) {
            return add + " before " + PostgresNames.text(op.before());
        }
        return op.after() == null ? add : add + " after " + PostgresNames.text(op.after());
    }

    /**
     * Whether what comes after {@code add} in a revision may use the new value: PostgreSQL does not let a value that
     * was added be used before the transaction is committed, unless the type was made in it.
     */
    static boolean isUsedBeforeCommit(AddEnumValue add, List<Operation> revision) {
        int at = revision.indexOf(add);
        boolean isNewType = revision.subList(0, at).stream()
                .anyMatch(op -> op instanceof CreateEnumType create
                        && create.type().name().equals(add.type()));
        return !isNewType && revision.subList(at + 1, revision.size()).stream().anyMatch(op -> mayUse(op, add));
    }

    private static boolean mayUse(Operation operation, AddEnumValue add) {
        if (operation instanceof RunCode) {
            return true;
        } else if (operation instanceof AlterEnumType || operation instanceof AddEnumValue) {
            return false;
        } else if (operation instanceof CreateTable create) {
            return create.table().columns().values().stream().anyMatch(column -> mentions(column, add.value()))
                    || mentions(create.table().constraints(), add.value());
        } else if (operation instanceof AddColumn addColumn) {
            return mentions(addColumn.column(), add.value());
        } else if (operation instanceof AlterColumn alter) {
            // rows that are cast may have the new value
            boolean cast = isOf(alter.after(), add.type()) && !isOf(alter.before(), add.type());
            return cast || mentions(alter.after(), add.value());
        }
        return mentions(operation, add.value());
    }

    private static boolean isOf(Column column, ObjectName type) {
        return column.type() instanceof ColumnType.NamedEnum named
                && named.type().equals(type);
    }

    private static boolean mentions(Column column, String value) {
        return mentions(List.of(column.withType(new ColumnType.Text())), value);
    }

    /** A word too many costs time, one too few would fail: whatever has the text in it counts. */
    private static boolean mentions(Object described, String value) {
        return described.toString().contains(value);
    }
}

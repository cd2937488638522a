package dev.migration.dialect.sqlite;

import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameEnumValue;
import dev.migration.schema.ColumnType;
import dev.migration.schema.EnumType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change of a named enumeration, which is one of every check that stands for it.
 *
 * @param values from those before to those after
 * @param positions from how many positions there are before to how many there are after
 * @param removed the values that no row may have
 * @param rename the value that rows and defaults have under another name afterwards, or null
 */
record EnumChange(
        ObjectName type,
        UnaryOperator<List<String>> values,
        IntUnaryOperator positions,
        List<String> removed,
        @Nullable RenameEnumValue rename) {

    /** Null if {@code operation} is none. */
    static @Nullable EnumChange of(Operation operation) {
        if (operation instanceof AddEnumValue add) {
            return new EnumChange(add.type(), values -> added(add, values), count -> count + 1, List.of(), null);
        } else if (operation instanceof RenameEnumValue rename) {
            return new EnumChange(
                    rename.type(),
                    values -> new EnumType(rename.type(), values)
                            .rename(rename.from(), rename.to())
                            .values(),
                    IntUnaryOperator.identity(),
                    List.of(),
                    rename);
        } else if (operation instanceof AlterEnumType alter) {
            return new EnumChange(
                    alter.after().name(),
                    values -> alter.after().values(),
                    count -> alter.after().values().size(),
                    alter.removed(),
                    null);
        }
        return null;
    }

    /** A table that the revision itself made may have the value already. */
    private static List<String> added(AddEnumValue add, List<String> values) {
        return values.contains(add.value())
                ? values
                : add.in(new EnumType(add.type(), values)).values();
    }

    /** Brings the columns of the enumeration in {@code draft}, if it has any, to the other side. */
    void apply(TableDraft draft) {
        for (ColumnSql column : draft.sql().columns()) {
            SqliteEnumCheck.find(draft.sql(), draft.name(), column.name(), type)
                    .ifPresent(check -> apply(draft, column.name(), check));
        }
    }

    private void apply(TableDraft draft, Identifier column, NamedPieces.Named check) {
        int count = SqliteEnumCheck.positions(check);
        if (count > 0) {
            // a table that the revision itself made has all that are to be
            int after = draft.isNew() ? count : positions.applyAsInt(count);
            draft.changeValues(column, check, new ColumnType.EnumOrdinal(after));
            return;
        }
        draft.changeValues(column, check, new ColumnType.EnumName(values.apply(SqliteEnumCheck.values(check)), 1));
        if (!removed.isEmpty()) {
            draft.requireNoneOf(column, removed, type);
        }
        if (rename != null) {
            draft.renameValue(column, rename.from(), rename.to());
        }
    }
}

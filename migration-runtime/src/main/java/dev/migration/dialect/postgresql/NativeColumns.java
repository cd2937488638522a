package dev.migration.dialect.postgresql;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.Identity;
import dev.migration.schema.Table;
import java.util.List;

/** Columns that number themselves on other databases: here the application draws their numbers from a sequence. */
final class NativeColumns {

    private NativeColumns() {}

    /** The column as PostgreSQL has it. */
    static Column plain(Column column) {
        Identity identity = column.identity();
        return identity != null && identity.isNative() ? column.withIdentity(null) : column;
    }

    /** The operations as PostgreSQL does them. */
    static List<Operation> plain(List<Operation> operations) {
        return operations.stream().map(NativeColumns::plain).toList();
    }

    private static Operation plain(Operation operation) {
        if (operation instanceof CreateTable create) {
            Table table = create.table();
            return new CreateTable(Table.of(
                    table.name(),
                    table.columns().values().stream().map(NativeColumns::plain).toList(),
                    table.constraints().values(),
                    table.indexes().values(),
                    table.comment()));
        } else if (operation instanceof AddColumn add) {
            return new AddColumn(add.table(), plain(add.column()));
        } else if (operation instanceof AlterColumn alter) {
            return new AlterColumn(alter.table(), plain(alter.before()), plain(alter.after()));
        }
        return operation;
    }
}

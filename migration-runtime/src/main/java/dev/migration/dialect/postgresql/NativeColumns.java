package dev.migration.dialect.postgresql;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identity;
import dev.migration.schema.Table;
import java.util.List;
import java.util.stream.Stream;

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
        return operations.stream().flatMap(NativeColumns::plain).toList();
    }

    private static Stream<Operation> plain(Operation operation) {
        if (operation instanceof CreateTable create) {
            Table table = create.table();
            return Stream.of(new CreateTable(Table.of(
                    table.name(),
                    table.columns().values().stream().map(NativeColumns::plain).toList(),
                    table.constraints().values(),
                    table.indexes().values(),
                    table.comment())));
        } else if (operation instanceof AddColumn add) {
            return add(add);
        } else if (operation instanceof AlterColumn alter) {
            return Stream.of(new AlterColumn(alter.table(), plain(alter.before()), plain(alter.after())));
        }
        return Stream.of(operation);
    }

    /** The rows that are there get their numbers as those of an identity do, which the column stays only until then. */
    private static Stream<Operation> add(AddColumn add) {
        Column plain = plain(add.column());
        if (plain.equals(add.column())) {
            return Stream.of(add);
        }
        Column numbered = (isInteger(plain.type()) ? plain : plain.withType(new ColumnType.BigInt()))
                .withIdentity(Identity.DEFAULT);
        return Stream.of(new AddColumn(add.table(), numbered), new AlterColumn(add.table(), numbered, plain));
    }

    /** What an identity can be. */
    private static boolean isInteger(ColumnType type) {
        ColumnType stored = PostgresTypes.stored(type);
        return stored instanceof ColumnType.SmallInt
                || stored instanceof ColumnType.Int
                || stored instanceof ColumnType.BigInt;
    }
}

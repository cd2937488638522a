package dev.migration.dialect.postgresql;

import dev.migration.dialect.Refusal;
import dev.migration.operation.AlterColumn;
import dev.migration.schema.Column;
import dev.migration.schema.Generated;
import dev.migration.schema.Table;

/** How a server makes generated columns: computed when they are read from version 18 on, stored before. */
final class GeneratedColumns {

    private static final int FIRST_WITH_VIRTUAL = 18;

    private final int serverVersion;

    GeneratedColumns(int serverVersion) {
        this.serverVersion = serverVersion;
    }

    Table settle(Table table) {
        return table.withColumns(
                table.columns().values().stream().map(this::settle).toList());
    }

    /** The column with a storage that the server has, said outright. */
    Column settle(Column column) {
        Generated generated = column.generated();
        if (generated == null) {
            return column;
        }
        if (generated.storage() == Generated.Storage.VIRTUAL && serverVersion < FIRST_WITH_VIRTUAL) {
            throw new Refusal(
                    "column " + column.name() + " is computed when it is read, which PostgreSQL does from version 18"
                            + " on, and this is version " + serverVersion,
                    "Store its values: generatedStored(..) in the revision.");
        }
        return column.withGenerated(settle(generated));
    }

    /** What a column was may be any; one that stays is as it was. */
    AlterColumn settle(AlterColumn op) {
        Column before = op.before();
        Column after = op.after();
        Generated made = after.generated() == null ? null : after.generated().after(before.generated());
        return new AlterColumn(
                op.table(),
                before.generated() == null ? before : before.withGenerated(settle(before.generated())),
                settle(after.withGenerated(made)));
    }

    private Generated settle(Generated generated) {
        if (generated.storage() != Generated.Storage.ANY) {
            return generated;
        }
        return generated.withStorage(
                serverVersion < FIRST_WITH_VIRTUAL ? Generated.Storage.STORED : Generated.Storage.VIRTUAL);
    }
}

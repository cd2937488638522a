package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.List;

/** Lets the defaults of columns follow the renamed value of their enumeration. */
final class EnumDefaults {

    private EnumDefaults() {}

    static Schema rename(Schema schema, RenameEnumValue rename) {
        List<Table> tables = schema.tables().values().stream()
                .map(table -> table.withColumns(table.columns().values().stream()
                        .map(column -> rename(column, rename))
                        .toList()))
                .toList();
        return schema.withTables(tables);
    }

    private static Column rename(Column column, RenameEnumValue rename) {
        boolean follows = column.type() instanceof ColumnType.NamedEnum named
                && named.type().equals(rename.type())
                && new DefaultValue.Text(rename.from()).equals(column.defaultValue());
        return follows ? column.withDefault(new DefaultValue.Text(rename.to())) : column;
    }
}

package dev.migration.processor.map;

import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Generated;
import dev.migration.schema.Table;
import org.jspecify.annotations.Nullable;

/** Which generated columns must be stored. The others are so where the database has nothing better. */
final class GeneratedStorage {

    private final OrmVersion orm;

    GeneratedStorage(OrmVersion orm) {
        this.orm = orm;
    }

    /** The table itself if there is nothing to decide. */
    Table settle(Table table) {
        return table.columns().values().stream().anyMatch(GeneratedStorage::isOpen) ? settled(table) : table;
    }

    private Table settled(Table table) {
        return table.withColumns(table.columns().values().stream()
                .map(column -> column.withGenerated(settle(column, table)))
                .toList());
    }

    private @Nullable Generated settle(Column column, Table table) {
        Generated generated = column.generated();
        return generated != null && isOpen(column) && mustBeStored(column, table)
                ? generated.withStorage(Generated.Storage.STORED)
                : generated;
    }

    private static boolean isOpen(Column column) {
        return column.generated() != null && column.generated().storage() == Generated.Storage.ANY;
    }

    /** A computed value has neither keys nor indexes, and no type of the user's own, in PostgreSQL 18. */
    private boolean mustBeStored(Column column, Table table) {
        return orm.storesGeneratedColumns()
                || column.type() instanceof ColumnType.NamedEnum
                || table.indexes().values().stream().anyMatch(index -> index.uses(column.name()))
                || table.constraints().values().stream()
                        .filter(constraint -> !(constraint instanceof CheckConstraint))
                        .anyMatch(constraint -> constraint.columns().contains(column.name()));
    }
}

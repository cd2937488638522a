package dev.migration.processor.map;

import dev.migration.schema.ColumnType;

/** How long texts and bytes are and how many digits numbers have, apart from the rest of a type. */
final class ColumnSize {

    private ColumnSize() {}

    /** {@code type} in the size of {@code other}, where both are of one kind. */
    static ColumnType of(ColumnType other, ColumnType type) {
        boolean hasSize = type instanceof ColumnType.Varchar
                || type instanceof ColumnType.Varbinary
                || type instanceof ColumnType.Decimal;
        return hasSize && type.getClass() == other.getClass() ? other : type;
    }
}

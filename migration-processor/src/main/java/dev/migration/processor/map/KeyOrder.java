package dev.migration.processor.map;

import dev.migration.schema.ColumnType;
import java.util.Comparator;
import java.util.List;

/** The order of columns in Hibernate's primary keys: by size of the type, then by name. */
final class KeyOrder {

    private static final int LAST = Integer.MAX_VALUE;
    private static final int DEFAULT_LENGTH = 255;

    private KeyOrder() {}

    static List<ColumnDraft> sorted(List<ColumnDraft> key) {
        return key.stream()
                .sorted(Comparator.<ColumnDraft>comparingInt(column -> size(column.type()))
                        .thenComparing(column -> column.name.text()))
                .toList();
    }

    private static int size(ColumnType type) {
        if (type instanceof ColumnType.Varchar varchar) {
            return ofText(varchar.length());
        }
        if (type instanceof ColumnType.EnumName names) {
            return ofText(names.length());
        }
        if (type instanceof ColumnType.Char character) {
            return character.length();
        }
        if (type instanceof ColumnType.Varbinary binary) {
            return binary.length() == DEFAULT_LENGTH ? LAST : binary.length();
        }
        return switch (type.getClass().getSimpleName()) {
            case "Bool",
                    "TinyInt",
                    "SmallInt",
                    "Int",
                    "Real",
                    "Date",
                    "Time",
                    "TimeTz",
                    "FloatBits",
                    "Decimal",
                    "EnumOrdinal" -> 4;
            case "BigInt", "DoublePrecision", "Timestamp", "TimestampTz" -> 8;
            case "Uuid" -> 16;
            case "Inet" -> 19;
            default -> LAST;
        };
    }

    /** The default length counts as the longest that a database has. */
    private static int ofText(int length) {
        return length == DEFAULT_LENGTH ? LAST - 1 : length;
    }
}

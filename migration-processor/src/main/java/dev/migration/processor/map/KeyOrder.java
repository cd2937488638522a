package dev.migration.processor.map;

import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.ColumnType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The order of columns in Hibernate's primary keys: by size of the type, then by name. */
final class KeyOrder {

    private static final int LAST = Integer.MAX_VALUE;
    private static final int DEFAULT_LENGTH = 255;

    /** The most characters of a varchar of PostgreSQL, which the default length counts as. */
    private static final int LONGEST_TEXT = 10_485_760;

    /** What is smaller counts as much. */
    private static final int SMALLEST = 4;

    /** Those of a binary number that takes four bytes. */
    private static final int BITS_OF_REAL = 24;

    /** Decimal digits that count as a byte: eight times log(10) / log(2). */
    private static final double DIGITS = 8 * Math.log(10) / Math.log(2);

    private KeyOrder() {}

    /** Columns that Hibernate puts in the order of keys where no binary number counts for more than four bytes. */
    static List<ColumnDraft> sorted(List<ColumnDraft> key) {
        return sorted(key, column -> false);
    }

    /** The primary key of a table. */
    static List<ColumnDraft> sorted(TableDraft table, OrmVersion orm) {
        boolean counted = table.keyRefers && orm.countsBitsOfReferences();
        return sorted(table.key, column -> counted && !column.isPlace);
    }

    private static List<ColumnDraft> sorted(List<ColumnDraft> key, Predicate<ColumnDraft> countsBits) {
        return key.stream()
                .sorted(Comparator.<ColumnDraft>comparingInt(
                                column -> Math.max(size(column, countsBits.test(column)), SMALLEST))
                        .thenComparing(column -> column.name.text()))
                .toList();
    }

    private static int size(ColumnDraft column, boolean countsBits) {
        ColumnType type = column.typeInOrder();
        return type instanceof ColumnType.Text ? ofText(column.length()) : size(type, countsBits);
    }

    private static int size(ColumnType type, boolean countsBits) {
        if (type instanceof ColumnType.Varchar varchar) {
            return ofText(varchar.length());
        }
        if (type instanceof ColumnType.EnumName names) {
            return ofText(names.length());
        }
        if (type instanceof ColumnType.Char character) {
            return ofText(character.length());
        }
        if (type instanceof ColumnType.Varbinary binary) {
            return binary.length() == DEFAULT_LENGTH ? LAST : binary.length();
        }
        if (type instanceof ColumnType.Decimal decimal) {
            return (int) Math.ceil(decimal.precision() / DIGITS);
        }
        if (type instanceof ColumnType.Native written) {
            return ofDefinition(written.sql());
        }
        if (type instanceof ColumnType.DoublePrecision) {
            return ofBits(Double.SIZE, countsBits);
        }
        if (type instanceof ColumnType.FloatBits bits) {
            return ofBits(bits.precision(), countsBits);
        }
        return switch (type.getClass().getSimpleName()) {
            case "Bool", "TinyInt", "SmallInt", "Int", "Real", "Date", "Time", "TimeTz", "EnumOrdinal" -> 4;
            case "BigInt", "Timestamp", "TimestampTz" -> 8;
            case "Uuid" -> 16;
            case "Inet" -> 19;
            default -> LAST;
        };
    }

    private static int ofBits(int bits, boolean counts) {
        return counts && bits > BITS_OF_REAL ? 8 : 4;
    }

    /** What is written for a number counts as a number. */
    private static int ofDefinition(String sql) {
        return switch (sql.replaceFirst("\\W.*", "").toLowerCase(Locale.ROOT)) {
            case "int", "integer", "int4", "smallint", "int2" -> 4;
            case "bigint", "int8" -> 8;
            default -> LAST;
        };
    }

    private static int ofText(int length) {
        return length == DEFAULT_LENGTH ? LONGEST_TEXT : length;
    }
}

package dev.migration.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, said once for all databases; a dialect chooses the native type. The native type is the one that
 * Hibernate ORM would choose for the same attribute, so that its schema validation passes.
 */
public sealed interface ColumnType {

    /** True or false. */
    record Bool() implements ColumnType {}

    /** An 8-bit integer; a wider one where the database has none. */
    record TinyInt() implements ColumnType {}

    /** A 16-bit integer. */
    record SmallInt() implements ColumnType {}

    /** A 32-bit integer. */
    record Int() implements ColumnType {}

    /** A 64-bit integer. */
    record BigInt() implements ColumnType {}

    /** A 32-bit binary floating point number. */
    record Real() implements ColumnType {}

    /** A 64-bit binary floating point number. */
    record DoublePrecision() implements ColumnType {}

    /** A binary floating point number of at least {@code precision} bits. */
    record FloatBits(int precision) implements ColumnType {
        public FloatBits {
            requireAtLeast("precision", precision, 1);
        }
    }

    /** An exact number of {@code precision} decimal digits, {@code scale} of them after the point. */
    record Decimal(int precision, int scale) implements ColumnType {
        public Decimal {
            requireAtLeast("precision", precision, 1);
        }
    }

    /** Exactly {@code length} characters, padded with spaces. */
    record Char(int length) implements ColumnType {
        public Char {
            requireAtLeast("length", length, 1);
        }
    }

    /** At most {@code length} characters. */
    record Varchar(int length) implements ColumnType {
        public Varchar {
            requireAtLeast("length", length, 1);
        }
    }

    /** Characters without a limit, stored in the row. */
    record Text() implements ColumnType {}

    /** A character large object; {@code length} is null where the mapping states none. */
    record Clob(@Nullable Integer length) implements ColumnType {}

    /** At most {@code length} bytes. */
    record Varbinary(int length) implements ColumnType {
        public Varbinary {
            requireAtLeast("length", length, 1);
        }
    }

    /** A binary large object; {@code length} is null where the mapping states none. */
    record Blob(@Nullable Integer length) implements ColumnType {}

    /** A calendar date. */
    record Date() implements ColumnType {}

    /** A time of day with {@code precision} digits of fractional seconds. */
    record Time(int precision) implements ColumnType {}

    /** A time of day with an offset where the database has such a type. */
    record TimeTz(int precision) implements ColumnType {}

    /** Date and time without a zone, {@code precision} digits of fractional seconds. */
    record Timestamp(int precision) implements ColumnType {}

    /** An instant, {@code precision} digits of fractional seconds; with the zone where the database has such a type. */
    record TimestampTz(int precision) implements ColumnType {}

    /** A span of time with {@code precision} digits of fractional seconds. */
    record IntervalSecond(int precision) implements ColumnType {}

    /** A universally unique identifier. */
    record Uuid() implements ColumnType {}

    /** A JSON document. */
    record Json() implements ColumnType {}

    /** An XML document. */
    record Xml() implements ColumnType {}

    /** An internet address. */
    record Inet() implements ColumnType {}

    /** An array of {@code element}; {@code length} is null where it is not limited. */
    record Array(ColumnType element, @Nullable Integer length) implements ColumnType {}

    /**
     * One of the names {@code values}, stored as text: a native enumeration where Hibernate uses one by default, else
     * {@code varchar(length)} with a check constraint.
     */
    record EnumName(List<String> values, int length) implements ColumnType {
        public EnumName {
            values = List.copyOf(values);
            requireAtLeast("number of values", values.size(), 1);
        }
    }

    /**
     * One of the values of the named enumeration {@code type}: an {@link EnumType} where the database has such types,
     * else {@code varchar(255)} with a check constraint.
     *
     * @param byPosition whether it is a small integer where the database has no such types, as {@link EnumOrdinal} is
     */
    record NamedEnum(ObjectName type, List<String> values, boolean byPosition) implements ColumnType {
        public NamedEnum {
            values = List.copyOf(values);
            requireAtLeast("number of values", values.size(), 1);
        }

        /** A text where the database has no such types. */
        public NamedEnum(ObjectName type, List<String> values) {
            this(type, values, false);
        }
    }

    /** A value of the composite type {@code type}, a {@link CompositeType}; not every database has such types. */
    record Composite(ObjectName type) implements ColumnType {}

    /** One of {@code count} constants, stored by position from 0: a small integer with a check constraint. */
    record EnumOrdinal(int count) implements ColumnType {
        public EnumOrdinal {
            requireAtLeast("number of values", count, 1);
        }
    }

    /** A type written in the database's own words, the same on every database. */
    record Native(String sql) implements ColumnType {
        public Native {
            if (sql.isBlank()) {
                throw new SchemaException("A native column type must not be blank.");
            }
        }
    }

    private static void requireAtLeast(String what, int value, int minimum) {
        if (value < minimum) {
            throw new SchemaException(
                    "The " + what + " of a column type must be at least " + minimum + ", not " + value + ".");
        }
    }
}

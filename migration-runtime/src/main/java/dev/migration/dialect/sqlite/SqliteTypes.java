package dev.migration.dialect.sqlite;

import dev.migration.schema.ColumnType;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The native type of each logical one, as Hibernate's community dialect chooses it, and the way back. SQLite itself
 * looks at little more than the affinity that a type's name has (datatype3.html, section 3.1).
 */
final class SqliteTypes {

    /** What a column does to the values put in it. */
    enum Affinity {
        INTEGER,
        TEXT,
        BLOB,
        REAL,
        NUMERIC
    }

    private static final int LARGEST_TINYINT_ENUM = 128;
    private static final String SPAN = "numeric(21,0)";

    private static final Pattern NATIVE = Pattern.compile("([a-z ]+?) *(?:\\( *(\\d+) *(?:, *(\\d+) *)?\\))?");

    private static final Map<String, ColumnType> PLAIN = Map.ofEntries(
            Map.entry("boolean", new ColumnType.Bool()),
            Map.entry("bool", new ColumnType.Bool()),
            Map.entry("tinyint", new ColumnType.TinyInt()),
            Map.entry("smallint", new ColumnType.SmallInt()),
            Map.entry("integer", new ColumnType.Int()),
            Map.entry("int", new ColumnType.Int()),
            Map.entry("bigint", new ColumnType.BigInt()),
            Map.entry("int8", new ColumnType.BigInt()),
            Map.entry("float", new ColumnType.DoublePrecision()),
            Map.entry("real", new ColumnType.DoublePrecision()),
            Map.entry("double", new ColumnType.DoublePrecision()),
            Map.entry("double precision", new ColumnType.DoublePrecision()),
            Map.entry("clob", new ColumnType.Clob(null)),
            Map.entry("text", new ColumnType.Clob(null)),
            Map.entry("blob", new ColumnType.Blob(null)),
            Map.entry("date", new ColumnType.Date()),
            Map.entry("time", new ColumnType.Time(0)),
            Map.entry("timestamp", new ColumnType.Timestamp(6)),
            Map.entry("datetime", new ColumnType.Timestamp(6)));

    private static final Map<String, BiFunction<Integer, @Nullable Integer, ColumnType>> WITH_LENGTH = Map.of(
            "varchar", (length, none) -> new ColumnType.Varchar(length),
            "char", (length, none) -> new ColumnType.Char(length),
            "time", (precision, none) -> new ColumnType.Time(precision),
            "timestamp", (precision, none) -> new ColumnType.Timestamp(6),
            "datetime", (precision, none) -> new ColumnType.Timestamp(6),
            "numeric", (precision, scale) -> new ColumnType.Decimal(precision, scale == null ? 0 : scale),
            "decimal", (precision, scale) -> new ColumnType.Decimal(precision, scale == null ? 0 : scale),
            "float", (bits, none) -> new ColumnType.DoublePrecision(),
            "blob", (length, none) -> new ColumnType.Blob(null),
            "clob", (length, none) -> new ColumnType.Clob(null));

    /** Words behind a type's parentheses, and none stand there in SQLite. */
    private static final Pattern ZONE =
            Pattern.compile("(\\(\\d+\\))? with(out)? time zone$", Pattern.CASE_INSENSITIVE);

    private SqliteTypes() {}

    static String name(ColumnType type) {
        String plain = plainName(type);
        return plain == null ? nameWithLength(type) : plain;
    }

    private static @Nullable String plainName(ColumnType type) {
        if (type instanceof ColumnType.Bool) {
            return "boolean";
        } else if (type instanceof ColumnType.TinyInt) {
            return "tinyint";
        } else if (type instanceof ColumnType.SmallInt) {
            return "smallint";
        } else if (type instanceof ColumnType.Int) {
            return "integer";
        } else if (type instanceof ColumnType.BigInt) {
            return "bigint";
        } else if (isFloat(type)) {
            return "float";
        } else if (isCharacters(type)) {
            return "clob";
        } else if (isBytes(type)) {
            return "blob";
        } else if (type instanceof ColumnType.Date) {
            return "date";
        } else if (type instanceof ColumnType.Timestamp || type instanceof ColumnType.TimestampTz) {
            return "timestamp";
        } else if (type instanceof ColumnType.IntervalSecond) {
            return SPAN;
        }
        return null;
    }

    private static boolean isFloat(ColumnType type) {
        return type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.FloatBits;
    }

    private static boolean isCharacters(ColumnType type) {
        return type instanceof ColumnType.Text
                || type instanceof ColumnType.Clob
                || type instanceof ColumnType.Json
                || type instanceof ColumnType.Xml;
    }

    private static boolean isBytes(ColumnType type) {
        return type instanceof ColumnType.Varbinary
                || type instanceof ColumnType.Blob
                || type instanceof ColumnType.Uuid
                || type instanceof ColumnType.Inet
                || type instanceof ColumnType.Array
                // of no use: nothing makes the type, see Requirements
                || type instanceof ColumnType.Composite;
    }

    private static String nameWithLength(ColumnType type) {
        if (type instanceof ColumnType.Decimal decimal) {
            return "numeric(" + decimal.precision() + "," + decimal.scale() + ")";
        } else if (type instanceof ColumnType.Char character) {
            return "char(" + character.length() + ")";
        } else if (type instanceof ColumnType.Varchar varchar) {
            return "varchar(" + varchar.length() + ")";
        } else if (type instanceof ColumnType.EnumName names) {
            return "varchar(" + names.length() + ")";
        } else if (type instanceof ColumnType.NamedEnum named) {
            return named.byPosition() ? position(named.values().size()) : "varchar(255)";
        } else if (type instanceof ColumnType.EnumOrdinal ordinal) {
            return position(ordinal.count());
        } else if (type instanceof ColumnType.Time time) {
            return "time(" + time.precision() + ")";
        } else if (type instanceof ColumnType.TimeTz time) {
            return "time(" + time.precision() + ")";
        } else if (type instanceof ColumnType.Native written) {
            return ZONE.matcher(written.sql()).replaceFirst("");
        }
        throw new IllegalStateException("SQLite has no type for " + type);
    }

    private static String position(int count) {
        return count <= LARGEST_TINYINT_ENUM ? "tinyint" : "smallint";
    }

    /** The type that a native one is read as. A column without a type has the affinity of a blob. */
    static ColumnType parse(String nativeType) {
        String lower = nativeType.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (lower.isEmpty()) {
            return new ColumnType.Blob(null);
        }
        Matcher matcher = NATIVE.matcher(lower);
        ColumnType type = matcher.matches() ? parse(matcher) : null;
        return type == null ? new ColumnType.Native(lower) : type;
    }

    private static @Nullable ColumnType parse(Matcher matcher) {
        String word = matcher.group(1);
        if (matcher.group(2) == null) {
            return PLAIN.get(word);
        }
        BiFunction<Integer, @Nullable Integer, ColumnType> constructor = WITH_LENGTH.get(word);
        int first = Integer.parseInt(matcher.group(2));
        Integer second = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
        boolean said = first > 0 || word.equals("time");
        return constructor == null || !said ? null : constructor.apply(first, second);
    }

    /** The affinity of a column whose type is written {@code nativeType}. */
    static Affinity affinity(String nativeType) {
        String upper = nativeType.toUpperCase(Locale.ROOT);
        if (upper.contains("INT")) {
            return Affinity.INTEGER;
        } else if (upper.contains("CHAR") || upper.contains("CLOB") || upper.contains("TEXT")) {
            return Affinity.TEXT;
        } else if (upper.contains("BLOB") || upper.isBlank()) {
            return Affinity.BLOB;
        } else if (upper.contains("REAL") || upper.contains("FLOA") || upper.contains("DOUB")) {
            return Affinity.REAL;
        }
        return Affinity.NUMERIC;
    }

    /** The storage classes, as {@code typeof} names them, that values of a type may have; empty for any. */
    static String storage(ColumnType type) {
        return switch (affinity(name(type))) {
            case INTEGER -> "'integer'";
            case REAL -> "'real', 'integer'";
            case TEXT -> "'text'";
            case BLOB -> type instanceof ColumnType.Uuid ? "'blob'" : "";
            case NUMERIC ->
                type instanceof ColumnType.Decimal || type instanceof ColumnType.Bool ? "'integer', 'real'" : "";
        };
    }
}

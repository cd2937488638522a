package dev.migration.processor.map;

import dev.migration.schema.ColumnType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The column types of Java's basic types, as Hibernate has them. */
final class BasicTypes {

    private static final int TIMESTAMP_FRACTION = 6;
    private static final int DECIMAL_PRECISION = 38;
    private static final Map<String, Function<ColumnFacts, ColumnType>> BY_NAME = new HashMap<>();

    static {
        put(facts -> new ColumnType.Bool(), "boolean", "java.lang.Boolean");
        put(facts -> new ColumnType.TinyInt(), "byte", "java.lang.Byte");
        put(facts -> new ColumnType.SmallInt(), "short", "java.lang.Short");
        put(facts -> new ColumnType.Int(), "int", "java.lang.Integer", "java.time.Year");
        put(facts -> new ColumnType.BigInt(), "long", "java.lang.Long");
        put(facts -> floating(facts, new ColumnType.Real()), "float", "java.lang.Float");
        put(facts -> floating(facts, new ColumnType.DoublePrecision()), "double", "java.lang.Double");
        put(facts -> new ColumnType.Char(facts.lengthUnlessDefault(1)), "char", "java.lang.Character");
        put(facts -> text(facts, ColumnFacts.DEFAULT_LENGTH), "java.lang.String", "char[]");
        put(facts -> decimal(facts, 2), "java.math.BigDecimal");
        put(facts -> decimal(facts, 0), "java.math.BigInteger");
        put(
                facts -> new ColumnType.Timestamp(facts.fraction(TIMESTAMP_FRACTION)),
                "java.util.Date",
                "java.util.Calendar",
                "java.util.GregorianCalendar",
                "java.sql.Timestamp",
                "java.time.LocalDateTime");
        put(
                facts -> new ColumnType.TimestampTz(facts.fraction(TIMESTAMP_FRACTION)),
                "java.time.Instant",
                "java.time.OffsetDateTime",
                "java.time.ZonedDateTime");
        put(facts -> new ColumnType.Date(), "java.time.LocalDate", "java.sql.Date");
        put(facts -> new ColumnType.Time(facts.fractionOfTime()), "java.time.LocalTime", "java.sql.Time");
        put(facts -> new ColumnType.TimeTz(facts.fractionOfTime()), "java.time.OffsetTime");
        put(facts -> new ColumnType.Decimal(facts.precision() > 0 ? facts.precision() : 21, 0), "java.time.Duration");
        put(facts -> text(facts, 6), "java.time.ZoneOffset");
        put(facts -> text(facts, 3), "java.util.Currency");
        put(
                facts -> text(facts, ColumnFacts.DEFAULT_LENGTH),
                "java.time.ZoneId",
                "java.util.TimeZone",
                "java.util.Locale",
                "java.net.URL",
                "java.lang.Class");
        put(facts -> new ColumnType.Uuid(), "java.util.UUID");
        put(facts -> new ColumnType.Inet(), "java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address");
        put(facts -> binary(facts), "byte[]");
        put(facts -> new ColumnType.Blob(facts.lobLength()), "java.sql.Blob");
        put(facts -> new ColumnType.Clob(facts.lobLength()), "java.sql.Clob", "java.sql.NClob");
        put(facts -> new ColumnType.Xml(), "java.sql.SQLXML");
    }

    /** Those of more than 24 digits, or bits, which is what a number of four bytes holds. */
    private static final Set<String> LARGE_NUMBERS =
            Set.of("double", "java.lang.Double", "java.math.BigDecimal", "java.math.BigInteger");

    private BasicTypes() {}

    private static void put(Function<ColumnFacts, ColumnType> type, String... names) {
        List.of(names).forEach(name -> BY_NAME.put(name, type));
    }

    /** The column type of the class of that name, or null if it is no basic one. */
    static @Nullable ColumnType find(String name, ColumnFacts facts) {
        Function<ColumnFacts, ColumnType> type = BY_NAME.get(name);
        return type == null ? null : type.apply(facts);
    }

    static boolean isFloating(String name) {
        return isSingle(name) || List.of("double", "java.lang.Double").contains(name);
    }

    private static boolean isSingle(String name) {
        return List.of("float", "java.lang.Float").contains(name);
    }

    /** A binary floating point number for values of the class of that name: of as many bits as these have digits. */
    static ColumnType floating(String name, ColumnFacts facts) {
        boolean large = LARGE_NUMBERS.contains(name);
        return floating(facts, large ? new ColumnType.DoublePrecision() : new ColumnType.Real());
    }

    static ColumnType binary(ColumnFacts facts) {
        int length = facts.length(ColumnFacts.DEFAULT_LENGTH);
        return length == 0 ? new ColumnType.Blob(null) : new ColumnType.Varbinary(length);
    }

    private static ColumnType text(ColumnFacts facts, int otherwise) {
        int length = facts.lengthUnlessDefault(otherwise);
        return length == 0 ? new ColumnType.Text() : new ColumnType.Varchar(length);
    }

    private static ColumnType floating(ColumnFacts facts, ColumnType otherwise) {
        return facts.precision() > 0 ? new ColumnType.FloatBits(facts.bits()) : otherwise;
    }

    // a scale without a precision does not count
    private static ColumnType decimal(ColumnFacts facts, int defaultScale) {
        return facts.precision() > 0
                ? new ColumnType.Decimal(facts.precision(), facts.scale())
                : new ColumnType.Decimal(DECIMAL_PRECISION, defaultScale);
    }
}

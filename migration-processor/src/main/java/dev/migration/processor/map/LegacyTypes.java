package dev.migration.processor.map;

import dev.migration.schema.ColumnType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The types that Hibernate 5 knows by name, {@code @Type(type = "yes_no")}: by the registered names and by the names of
 * their classes. Values are not checked, as they are not by Hibernate 5.
 */
final class LegacyTypes {

    private static final String PACKAGE = "org.hibernate.type.";
    private static final Map<String, Function<ColumnFacts, @Nullable ColumnType>> BY_NAME = new HashMap<>();

    static {
        put(facts -> new ColumnType.Char(1), "yes_no", "YesNoType", "true_false", "TrueFalseType");
        put(facts -> new ColumnType.Int(), "numeric_boolean", "NumericBooleanType");
        put(facts -> new ColumnType.Text(), "text", "TextType", "ntext", "NTextType");
        put(facts -> new ColumnType.Varchar(facts.length(ColumnFacts.DEFAULT_LENGTH)), "uuid-char", "UUIDCharType");
        put(facts -> new ColumnType.Uuid(), "pg-uuid", "PostgresUUIDType");
        put(BasicTypes::binary, "uuid-binary", "UUIDBinaryType");
        put(
                facts -> new ColumnType.Clob(facts.lobLength()),
                "materialized_clob",
                "MaterializedClobType",
                "StringClobType");
        put(facts -> new ColumnType.Clob(facts.lobLength()), "materialized_nclob", "MaterializedNClobType");
        put(facts -> new ColumnType.Blob(facts.lobLength()), "materialized_blob", "MaterializedBlobType");
        put(facts -> new ColumnType.Varbinary(Integer.MAX_VALUE), "image", "ImageType");
        of("boolean", "boolean", "BooleanType");
        of("byte", "byte", "ByteType");
        of("short", "short", "ShortType");
        of("int", "integer", "int", "IntegerType");
        of("long", "long", "LongType");
        of("float", "float", "FloatType");
        of("double", "double", "DoubleType");
        of("char", "character", "char", "CharacterType");
        of("java.lang.String", "string", "StringType", "nstring", "StringNVarcharType");
        of("java.math.BigDecimal", "big_decimal", "BigDecimalType");
        of("java.math.BigInteger", "big_integer", "BigIntegerType");
        of("java.util.Date", "timestamp", "TimestampType", "calendar", "CalendarType");
        of("java.sql.Date", "date", "DateType", "calendar_date", "CalendarDateType");
        of("java.sql.Time", "time", "TimeType");
        of("java.time.LocalDate", "LocalDate", "LocalDateType");
        of("java.time.LocalTime", "LocalTime", "LocalTimeType");
        of("java.time.LocalDateTime", "LocalDateTime", "LocalDateTimeType");
        of("byte[]", "binary", "BinaryType");
    }

    private LegacyTypes() {}

    private static void put(Function<ColumnFacts, @Nullable ColumnType> type, String... names) {
        List.of(names).forEach(name -> {
            BY_NAME.put(name, type);
            BY_NAME.put(PACKAGE + name, type);
        });
    }

    private static void of(String javaType, String... names) {
        put(facts -> BasicTypes.find(javaType, facts), names);
    }

    /** The column type of the type of that name, or of the Java class, or null if it is none of Hibernate's own. */
    static @Nullable ColumnType find(String name, ColumnFacts facts) {
        Function<ColumnFacts, @Nullable ColumnType> type = BY_NAME.get(name);
        return type == null ? BasicTypes.find(name, facts) : type.apply(facts);
    }
}

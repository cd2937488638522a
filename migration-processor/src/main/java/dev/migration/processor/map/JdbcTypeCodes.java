package dev.migration.processor.map;

import dev.migration.schema.ColumnType;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** The types that {@code @JdbcTypeCode} asks for, by the numbers of {@link Types} and Hibernate's {@code SqlTypes}. */
final class JdbcTypeCodes {

    private static final int LONG = 32_600;
    private static final int TIMESTAMP_FRACTION = 6;
    private static final int UUID_BYTES = 16;

    private static final int LONG32VARCHAR = 4001;
    private static final int LONG32NVARCHAR = 4002;
    private static final int LONG32VARBINARY = 4003;
    static final int UUID = 3000;
    private static final int JSON = 3001;
    private static final int INET = 3002;
    static final int TIMESTAMP_UTC = 3003;
    private static final int MATERIALIZED_BLOB = 3004;
    private static final int MATERIALIZED_CLOB = 3005;
    private static final int MATERIALIZED_NCLOB = 3006;
    private static final int TIME_UTC = 3007;
    static final int INSTANT = 3008;
    private static final int LOCAL_DATE_TIME = 3009;
    private static final int LOCAL_DATE = 3010;
    private static final int LOCAL_TIME = 3011;
    private static final int OFFSET_DATE_TIME = 3012;
    private static final int ZONED_DATE_TIME = 3014;
    private static final int DURATION = 3015;
    private static final int JSON_ARRAY = 3018;
    private static final int XML_ARRAY = 3019;
    static final int INTERVAL_SECOND = 3100;

    private JdbcTypeCodes() {}

    /** Whether values are documents: then an embeddable is one column, with its attributes inside. */
    static boolean isDocument(int code) {
        return switch (code) {
            case JSON, JSON_ARRAY, Types.SQLXML, XML_ARRAY -> true;
            default -> false;
        };
    }

    /** Whether values are arrays of documents, or documents that are arrays. */
    static boolean isArrayOfDocuments(int code) {
        return code == JSON_ARRAY || code == XML_ARRAY;
    }

    static boolean isXml(int code) {
        return code == Types.SQLXML;
    }

    /** The type for values of {@code javaType}, or null if the code is none of a portable type. */
    static @Nullable ColumnType find(int code, String javaType, ColumnFacts facts) {
        ColumnType number = number(code, javaType, facts);
        if (number != null) {
            return number;
        }
        ColumnType text = textOrBytes(code, javaType, facts);
        return text == null ? temporalOrOther(code, facts) : text;
    }

    private static @Nullable ColumnType number(int code, String javaType, ColumnFacts facts) {
        return switch (code) {
            case Types.BOOLEAN, Types.BIT -> new ColumnType.Bool();
            case Types.TINYINT -> new ColumnType.TinyInt();
            case Types.SMALLINT -> new ColumnType.SmallInt();
            case Types.INTEGER -> new ColumnType.Int();
            case Types.BIGINT -> new ColumnType.BigInt();
            case Types.REAL -> new ColumnType.Real();
            case Types.FLOAT, Types.DOUBLE -> BasicTypes.floating(javaType, facts);
            case Types.NUMERIC, Types.DECIMAL, DURATION -> decimal(JavaSizes.of(javaType), facts);
            default -> null;
        };
    }

    private static ColumnType decimal(JavaSizes sizes, ColumnFacts facts) {
        return facts.precision() > 0
                ? new ColumnType.Decimal(facts.precision(), facts.scale())
                : new ColumnType.Decimal(sizes.precision(), sizes.scale());
    }

    private static @Nullable ColumnType textOrBytes(int code, String javaType, ColumnFacts facts) {
        JavaSizes sizes = JavaSizes.of(javaType);
        return switch (code) {
            case Types.CHAR, Types.NCHAR -> new ColumnType.Char(facts.lengthUnlessDefault(sizes.length()));
            case Types.VARCHAR, Types.NVARCHAR -> new ColumnType.Varchar(facts.lengthUnlessDefault(sizes.length()));
            case Types.LONGVARCHAR, Types.LONGNVARCHAR -> new ColumnType.Varchar(facts.lengthUnlessDefault(LONG));
            case LONG32VARCHAR, LONG32NVARCHAR -> new ColumnType.Text();
            case Types.LONGVARBINARY -> new ColumnType.Varbinary(LONG);
            case LONG32VARBINARY -> new ColumnType.Varbinary(Integer.MAX_VALUE);
            case Types.VARBINARY, Types.BINARY ->
                javaType.equals("java.util.UUID")
                        ? new ColumnType.Varbinary(facts.lengthUnlessDefault(UUID_BYTES))
                        : BasicTypes.binary(facts);
            case Types.CLOB, Types.NCLOB, MATERIALIZED_CLOB, MATERIALIZED_NCLOB ->
                new ColumnType.Clob(facts.lobLength());
            case Types.BLOB, MATERIALIZED_BLOB -> new ColumnType.Blob(facts.lobLength());
            default -> null;
        };
    }

    private static @Nullable ColumnType temporalOrOther(int code, ColumnFacts facts) {
        return switch (code) {
            case Types.DATE, LOCAL_DATE -> new ColumnType.Date();
            case Types.TIME, LOCAL_TIME, TIME_UTC -> new ColumnType.Time(facts.fractionOfTime());
            case Types.TIMESTAMP, INSTANT, LOCAL_DATE_TIME ->
                new ColumnType.Timestamp(facts.fraction(TIMESTAMP_FRACTION));
            case Types.TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC, OFFSET_DATE_TIME, ZONED_DATE_TIME ->
                new ColumnType.TimestampTz(facts.fraction(TIMESTAMP_FRACTION));
            case INTERVAL_SECOND -> new ColumnType.IntervalSecond(facts.fraction(TIMESTAMP_FRACTION));
            case Types.SQLXML, XML_ARRAY -> new ColumnType.Xml();
            case UUID -> new ColumnType.Uuid();
            case JSON, JSON_ARRAY -> new ColumnType.Json();
            case INET -> new ColumnType.Inet();
            default -> null;
        };
    }
}

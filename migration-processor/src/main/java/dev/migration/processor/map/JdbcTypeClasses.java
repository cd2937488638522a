package dev.migration.processor.map;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type codes of Hibernate's own classes for {@code @JdbcType}. */
final class JdbcTypeClasses {

    private static final String PACKAGE = "org.hibernate.type.descriptor.jdbc.";
    private static final Map<String, Integer> CODES = new HashMap<>();

    static {
        put("BigIntJdbcType", Types.BIGINT);
        put("BinaryJdbcType", Types.BINARY);
        put("BlobJdbcType", Types.BLOB);
        put("BooleanJdbcType", Types.BOOLEAN);
        put("CharJdbcType", Types.CHAR);
        put("ClobJdbcType", Types.CLOB);
        put("DateJdbcType", Types.DATE);
        put("DecimalJdbcType", Types.DECIMAL);
        put("DoubleJdbcType", Types.DOUBLE);
        put("FloatJdbcType", Types.FLOAT);
        put("IntegerJdbcType", Types.INTEGER);
        put("LongNVarcharJdbcType", Types.LONGNVARCHAR);
        put("LongVarbinaryJdbcType", Types.LONGVARBINARY);
        put("LongVarcharJdbcType", Types.LONGVARCHAR);
        put("NCharJdbcType", Types.NCHAR);
        put("NClobJdbcType", Types.NCLOB);
        put("NumericJdbcType", Types.NUMERIC);
        put("NVarcharJdbcType", Types.NVARCHAR);
        put("RealJdbcType", Types.REAL);
        put("SmallIntJdbcType", Types.SMALLINT);
        put("TimeJdbcType", Types.TIME);
        put("TimestampJdbcType", Types.TIMESTAMP);
        put("TimestampWithTimeZoneJdbcType", Types.TIMESTAMP_WITH_TIMEZONE);
        put("TinyIntJdbcType", Types.TINYINT);
        put("VarbinaryJdbcType", Types.VARBINARY);
        put("VarcharJdbcType", Types.VARCHAR);
    }

    private JdbcTypeClasses() {}

    private static void put(String simpleName, int code) {
        CODES.put(PACKAGE + simpleName, code);
    }

    /** The code of the class of that name, or null if it is none of these. */
    static @Nullable Integer code(String className) {
        return CODES.get(className);
    }
}

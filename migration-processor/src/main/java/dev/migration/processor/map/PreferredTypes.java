package dev.migration.processor.map;

import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import dev.migration.schema.ColumnType;
import java.sql.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The column types that Hibernate is set to prefer for all values of a Java type. */
final class PreferredTypes {

    private static final Map<String, OrmSetting> SETTINGS = Map.of(
            "boolean", OrmSetting.BOOLEANS,
            "java.lang.Boolean", OrmSetting.BOOLEANS,
            "java.util.UUID", OrmSetting.UUIDS,
            "java.time.Duration", OrmSetting.DURATIONS,
            "java.time.Instant", OrmSetting.INSTANTS);

    private static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("boolean", Types.BOOLEAN),
            Map.entry("bit", Types.BIT),
            Map.entry("tinyint", Types.TINYINT),
            Map.entry("smallint", Types.SMALLINT),
            Map.entry("integer", Types.INTEGER),
            Map.entry("bigint", Types.BIGINT),
            Map.entry("numeric", Types.NUMERIC),
            Map.entry("char", Types.CHAR),
            Map.entry("varchar", Types.VARCHAR),
            Map.entry("binary", Types.BINARY),
            Map.entry("timestamp", Types.TIMESTAMP),
            Map.entry("timestamp_with_timezone", Types.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("uuid", JdbcTypeCodes.UUID),
            Map.entry("timestamp_utc", JdbcTypeCodes.TIMESTAMP_UTC),
            Map.entry("instant", JdbcTypeCodes.INSTANT),
            Map.entry("interval_second", JdbcTypeCodes.INTERVAL_SECOND));

    private PreferredTypes() {}

    /** The type for values of the class of that name, or null if none is set. */
    static @Nullable ColumnType find(String javaType, ColumnFacts facts, OrmSettings settings) {
        OrmSetting setting = SETTINGS.get(javaType);
        Integer code = setting == null ? null : CODES.get(settings.get(setting));
        return code == null ? null : JdbcTypeCodes.find(code, javaType, facts);
    }
}

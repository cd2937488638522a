package dev.migration.processor.map;

import dev.migration.schema.ColumnType;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** The types that {@code @JdbcTypeCode} asks for, by the numbers of {@link Types} and Hibernate's {@code SqlTypes}. */
final class JdbcTypeCodes {

    private static final int LONG32VARCHAR = 4001;
    private static final int LONG32NVARCHAR = 4002;
    private static final int LONG32VARBINARY = 4003;
    private static final int UUID = 3000;
    private static final int JSON = 3001;
    private static final int INET = 3002;
    private static final int TIMESTAMP_UTC = 3003;
    private static final int INTERVAL_SECOND = 3100;

    private JdbcTypeCodes() {}

    static @Nullable ColumnType find(int code, ColumnFacts facts) {
        return switch (code) {
            case Types.BOOLEAN, Types.BIT -> new ColumnType.Bool();
            case Types.TINYINT -> new ColumnType.TinyInt();
            case Types.SMALLINT -> new ColumnType.SmallInt();
            case Types.INTEGER -> new ColumnType.Int();
            case Types.BIGINT -> new ColumnType.BigInt();
            case Types.CHAR, Types.NCHAR -> new ColumnType.Char(facts.length(255));
            case Types.VARCHAR, Types.NVARCHAR -> new ColumnType.Varchar(facts.length(255));
            case LONG32VARCHAR, LONG32NVARCHAR -> new ColumnType.Text();
            case LONG32VARBINARY -> new ColumnType.Varbinary(Integer.MAX_VALUE);
            case Types.VARBINARY, Types.BINARY -> BasicTypes.binary(facts);
            case Types.CLOB, Types.NCLOB -> new ColumnType.Clob(facts.lobLength());
            case Types.BLOB -> new ColumnType.Blob(facts.lobLength());
            case Types.DATE -> new ColumnType.Date();
            case Types.TIME -> new ColumnType.Time(facts.fraction(0));
            case Types.TIMESTAMP -> new ColumnType.Timestamp(facts.fraction(6));
            case Types.TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC -> new ColumnType.TimestampTz(facts.fraction(6));
            case Types.SQLXML -> new ColumnType.Xml();
            case UUID -> new ColumnType.Uuid();
            case JSON -> new ColumnType.Json();
            case INET -> new ColumnType.Inet();
            case INTERVAL_SECOND -> new ColumnType.IntervalSecond(facts.fraction(6));
            default -> null;
        };
    }
}

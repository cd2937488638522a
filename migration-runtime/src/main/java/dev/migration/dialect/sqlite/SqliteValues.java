package dev.migration.dialect.sqlite;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as Hibernate gives them to the driver, which stores a moment as the connection is configured. */
final class SqliteValues {

    private static final int NANO_DIGITS = 9;

    private SqliteValues() {}

    static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof UUID uuid) {
            return ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(uuid.getMostSignificantBits())
                    .putLong(uuid.getLeastSignificantBits())
                    .array();
        } else if (value instanceof LocalDate date) {
            return Date.valueOf(date);
        } else if (value instanceof LocalTime time) {
            return Time.valueOf(time);
        } else if (value instanceof LocalDateTime time) {
            return Timestamp.valueOf(time);
        } else if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        } else if (value instanceof OffsetDateTime time) {
            return Timestamp.from(time.toInstant());
        } else if (value instanceof ZonedDateTime time) {
            return Timestamp.from(time.toInstant());
        }
        return number(value);
    }

    private static @Nullable Object number(@Nullable Object value) {
        if (value instanceof Duration duration) {
            return BigDecimal.valueOf(duration.getSeconds())
                    .movePointRight(NANO_DIGITS)
                    .add(BigDecimal.valueOf(duration.getNano()));
        } else if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        } else if (value instanceof Character character) {
            return character.toString();
        }
        return value;
    }
}

package dev.migration.write;

import dev.migration.error.MigrationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value of a row as Java source. */
final class ValueWords {

    private ValueWords() {}

    static Code of(@Nullable Object value) {
        if (value == null) {
            return Code.raw("null");
        } else if (value instanceof String text) {
            return Code.string(text);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof Boolean) {
            return Code.raw(value);
        } else if (value instanceof byte[] bytes) {
            Code hex = Code.callOn(HexFormat.class, "of", List.of());
            String digits = HexFormat.of().formatHex(bytes);
            return new Code.Chain(hex, List.of(Code.call("parseHex", Code.string(digits))));
        } else if (value instanceof UUID uuid) {
            return Code.callOn(UUID.class, "fromString", List.of(Code.string(uuid)));
        } else if (value instanceof TemporalAccessor || value instanceof TemporalAmount) {
            return Code.callOn(value.getClass(), "parse", List.of(Code.string(value)));
        }
        throw new MigrationException(
                "A value of class " + value.getClass().getName() + " cannot be written in a revision.",
                "Use a text, a number, a boolean, bytes, a java.time value or a UUID.");
    }

    /** An int literal where it fits, for a parameter of type long. */
    static Code longLiteral(long value) {
        return Code.raw(value == (int) value ? Long.toString(value) : value + "L");
    }

    private static Code number(Number number) {
        if (number instanceof Integer) {
            return Code.raw(number);
        } else if (number instanceof Long) {
            return Code.raw(number + "L");
        } else if (number instanceof Short || number instanceof Byte) {
            return Code.raw("(" + (number instanceof Short ? "short" : "byte") + ") " + number);
        } else if (number instanceof BigDecimal || number instanceof BigInteger) {
            return Code.callNew(number.getClass(), Code.string(number));
        } else if (number instanceof Double || number instanceof Float) {
            return Code.callOn(number.getClass(), "valueOf", List.of(Code.string(number)));
        }
        throw new MigrationException(
                "A number of class " + number.getClass().getName() + " cannot be written in a revision.",
                "Use an Integer, a Long or a BigDecimal.");
    }
}

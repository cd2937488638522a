package dev.migration.processor.source;

import com.sun.source.tree.Tree;

/** Operators on values. */
final class Operators {

    private Operators() {}

    static Object apply(Tree.Kind operator, Object left, Object right) {
        return switch (operator) {
            case EQUAL_TO -> Value.same(left, right);
            case NOT_EQUAL_TO -> !Value.same(left, right);
            case PLUS -> plus(left, right);
            case MINUS -> number(operator, left, right, number(left) - number(right));
            case MULTIPLY -> number(operator, left, right, number(left) * number(right));
            default -> throw Undecided.at(operator);
        };
    }

    static Object negative(Object value) {
        return number(Tree.Kind.UNARY_MINUS, value, 0, -number(value));
    }

    static Object cast(String type, Object value) {
        return switch (type) {
            case "byte" -> (byte) number(value);
            case "short" -> (short) number(value);
            case "int" -> (int) number(value);
            case "long" -> number(value);
            case "char" -> (char) number(value);
            default -> value;
        };
    }

    private static Object plus(Object left, Object right) {
        if (left instanceof String || right instanceof String) {
            return text(left) + text(right);
        }
        return number(Tree.Kind.PLUS, left, right, number(left) + number(right));
    }

    /** A value as {@code String.valueOf} would say it. */
    static String text(Object value) {
        if (value == Value.NULL) {
            return "null";
        }
        if (value instanceof Value.Constant) {
            // a toString of its own would have to be looked for
            throw Undecided.at(value);
        }
        return value.toString();
    }

    private static long number(Object value) {
        if (value == Value.NULL) {
            throw Undecided.useOfNull(value);
        }
        if (!Value.isNumber(value)) {
            throw Undecided.at(value);
        }
        return Value.number(value);
    }

    // an int that overflows would be another number at run time
    private static Object number(Tree.Kind operator, Object left, Object right, long result) {
        if (left instanceof Long || right instanceof Long) {
            return result;
        }
        if (result != (int) result) {
            throw Undecided.at(operator);
        }
        return (int) result;
    }
}

package dev.migration.processor.source;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A value that code gives.
 *
 * <p>Besides {@link #NULL} and {@link Constant} the values are those of Java: texts, booleans, characters and whole
 * numbers.
 */
interface Value {

    Object NULL = new Object();

    /** A constant of an enum. */
    record Constant(TypeElement type, VariableElement element) {

        static List<Constant> of(TypeElement enumType) {
            return enumType.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(member -> new Constant(enumType, (VariableElement) member))
                    .toList();
        }

        static @Nullable Constant find(TypeElement enumType, String name) {
            return of(enumType).stream()
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        String name() {
            return element.getSimpleName().toString();
        }

        int ordinal() {
            return of(type).indexOf(this);
        }
    }

    static boolean isTrue(Object value, Object code) {
        if (value == NULL) {
            throw Undecided.useOfNull(code);
        }
        if (value instanceof Boolean known) {
            return known;
        }
        throw Undecided.at(code);
    }

    /** Whether {@code ==} or {@code equals} holds; all texts that a compiler sees are one. */
    static boolean same(Object left, Object right) {
        boolean numbers = isNumber(left) && isNumber(right);
        return numbers ? number(left) == number(right) : left.equals(right);
    }

    static boolean isNumber(Object value) {
        return value instanceof Number || value instanceof Character;
    }

    static long number(Object value) {
        return value instanceof Character character ? (long) character : ((Number) value).longValue();
    }

    static boolean isField(Element member, String name) {
        return member.getKind() == ElementKind.FIELD && member.getSimpleName().contentEquals(name);
    }
}

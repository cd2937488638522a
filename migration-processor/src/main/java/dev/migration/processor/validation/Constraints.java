package dev.migration.processor.validation;

import dev.migration.processor.model.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of one attribute ask of its column.
 *
 * @param notNull whether it must have a value
 * @param text what {@code @Column} would say of a text, by name: its length
 * @param number what {@code @Column} would say of a number, by name: precision and scale
 * @param bounds conditions in SQL after the column's name, such as {@code >= 3}
 */
public record Constraints(boolean notNull, Map<String, String> text, Map<String, String> number, List<String> bounds) {

    /** Nothing is asked. */
    public static final Constraints NONE = new Constraints(false, Map.of(), Map.of(), List.of());

    /** The same, but that null may be. */
    public Constraints nullable() {
        return new Constraints(false, text, number, bounds);
    }

    /** {@code column} with what is asked in place of what it says; null if neither says anything. */
    public @Nullable Annotation refine(@Nullable Annotation column, boolean isText) {
        Map<String, String> asked = new LinkedHashMap<>(number);
        if (isText) {
            asked.putAll(text);
        }
        if (asked.isEmpty()) {
            return column;
        }
        Annotation words = Annotation.written("Column", asked);
        return column == null ? words : column.with(words);
    }

    Constraints and(Constraints other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        Map<String, String> bothTexts = new LinkedHashMap<>(text);
        bothTexts.putAll(other.text);
        Map<String, String> bothNumbers = new LinkedHashMap<>(number);
        bothNumbers.putAll(other.number);
        List<String> allBounds = new ArrayList<>(bounds);
        other.bounds.stream().filter(bound -> !bounds.contains(bound)).forEach(allBounds::add);
        return new Constraints(notNull || other.notNull, bothTexts, bothNumbers, allBounds);
    }

    private boolean isNone() {
        return !notNull && text.isEmpty() && number.isEmpty() && bounds.isEmpty();
    }
}

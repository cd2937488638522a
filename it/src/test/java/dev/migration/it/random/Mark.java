package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;

/**
 * An annotation.
 *
 * @param values as they stand between the parentheses, one each
 */
record Mark(String name, List<String> values) {

    Mark {
        values = List.copyOf(values);
    }

    static Mark of(String name, String... values) {
        return new Mark(name, List.of(values));
    }

    Mark with(String value) {
        List<String> all = new ArrayList<>(values);
        all.add(value);
        return new Mark(name, all);
    }

    @Override
    public String toString() {
        return values.isEmpty() ? "@" + name : "@" + name + "(" + String.join(", ", values) + ")";
    }
}

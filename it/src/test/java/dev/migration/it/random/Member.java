package dev.migration.it.random;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An attribute.
 *
 * @param isProperty whether its annotations stand on the getter
 */
record Member(List<Mark> marks, String type, String name, boolean isProperty) {

    Member {
        marks = List.copyOf(marks);
    }

    Member with(List<Mark> others) {
        return new Member(others, type, name, isProperty);
    }

    /** Field, getter and setter, so that either way of access finds it. */
    String source() {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String marked = marks.stream().map(mark -> "    " + mark + "\n").collect(Collectors.joining());
        String field = "    " + type + " " + name + ";\n";
        String getter = "    " + type + " get" + capital + "() { return " + name + "; }\n";
        String setter = "    void set" + capital + "(" + type + " value) { " + name + " = value; }\n";
        return isProperty ? field + marked + getter + setter : marked + field + getter + setter;
    }
}

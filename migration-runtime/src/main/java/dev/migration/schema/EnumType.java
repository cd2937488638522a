package dev.migration.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A named enumeration: a type that columns of several tables may have.
 *
 * @param values in their order, which is that of comparison; a column's values are texts
 */
public record EnumType(ObjectName name, List<String> values) {

    public EnumType {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new SchemaException("Enumeration " + name + " has no values.");
        }
        if (new HashSet<>(values).size() != values.size()) {
            throw new SchemaException("Enumeration " + name + " has a value twice: " + values + ".");
        }
    }

    public EnumType withName(ObjectName newName) {
        return new EnumType(newName, values);
    }

    /** With {@code value} at {@code place}, counted from 0. */
    public EnumType plus(String value, int place) {
        List<String> more = new ArrayList<>(values);
        more.add(place, value);
        return new EnumType(name, more);
    }

    /** With {@code to} in the place of {@code from}. */
    public EnumType rename(String from, String to) {
        requireIndex(from);
        return new EnumType(
                name, values.stream().map(v -> v.equals(from) ? to : v).toList());
    }

    /** The place of {@code value}, counted from 0. */
    public int requireIndex(String value) {
        int index = values.indexOf(value);
        if (index < 0) {
            throw new SchemaException("Enumeration " + name + " has no value '" + value + "'. It has " + values + ".");
        }
        return index;
    }
}

package dev.migration.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, sequence or other object of a schema.
 *
 * @param schema the schema, or null for the one that the connection is in
 * @param name the name inside it
 */
public record ObjectName(@Nullable Identifier schema, Identifier name) implements Comparable<ObjectName> {

    /** Reads {@code table} or {@code schema.table}; a part with a dot or a double quote in it stands in quotes. */
    public static ObjectName of(String textForm) {
        List<String> parts = split(textForm);
        return switch (parts.size()) {
            case 1 -> new ObjectName(null, Identifier.of(parts.get(0)));
            case 2 -> new ObjectName(Identifier.of(parts.get(0)), Identifier.of(parts.get(1)));
            default ->
                throw new SchemaException("'" + textForm + "' is no table name: expected name or schema.name,"
                        + " with double quotes around a part that contains a dot.");
        };
    }

    public ObjectName withName(Identifier newName) {
        return new ObjectName(schema, newName);
    }

    private static List<String> split(String textForm) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean inQuotes = false;
        for (int i = 0; i < textForm.length(); i++) {
            char c = textForm.charAt(i);
            if (c == '"') {
                inQuotes = !inQuotes;
            } else if (c == '.' && !inQuotes) {
                parts.add(textForm.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(textForm.substring(start));
        return parts;
    }

    /** By schema, what names none first, then by name. */
    @Override
    public int compareTo(ObjectName other) {
        int bySchema = schema == null || other.schema == null
                ? Boolean.compare(schema != null, other.schema != null)
                : schema.compareTo(other.schema);
        return bySchema == 0 ? name.compareTo(other.name) : bySchema;
    }

    /** The text form, which {@link #of} reads. */
    @Override
    public String toString() {
        return schema == null ? name.toString() : schema + "." + name;
    }
}

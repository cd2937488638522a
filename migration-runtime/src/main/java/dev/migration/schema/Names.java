package dev.migration.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks on lists of names. */
final class Names {

    private Names() {}

    /** A copy of {@code names}; refused if it is empty or names something twice. */
    static List<Identifier> requireDistinct(String owner, List<Identifier> names) {
        if (names.isEmpty()) {
            throw new SchemaException(sentence(owner) + " has no columns.");
        }
        Set<Identifier> seen = new HashSet<>();
        for (Identifier name : names) {
            if (!seen.add(name)) {
                throw new SchemaException(sentence(owner) + " names column " + name + " twice.");
            }
        }
        return List.copyOf(names);
    }

    private static String sentence(String owner) {
        return Character.toUpperCase(owner.charAt(0)) + owner.substring(1);
    }
}

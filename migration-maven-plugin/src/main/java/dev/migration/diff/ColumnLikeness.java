package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Column;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a column of a table looks like another one under a new name.
 *
 * @param before the table, under the name that it has afterwards
 * @param origins by column of the model its attribute
 */
record ColumnLikeness(Table before, Table after, Dialect dialect, Map<String, String> origins) {

    @Nullable
    Likeness of(Column gone, Column added) {
        boolean sameType = dialect.typeName(gone.type()).equals(dialect.typeName(added.type()));
        boolean sameKind =
                sameType || gone.type().getClass().equals(added.type().getClass());
        boolean similar = Likeness.isSimilar(gone.name(), added.name());
        boolean ofAttribute = isNameOfAttribute(gone.name(), added.name());
        boolean samePlace = sameType && rules(before, gone).equals(rules(after, added)) && isSamePlace(gone, added);
        boolean like = samePlace || (sameKind && (similar || ofAttribute));
        if (!like) {
            return null;
        }
        List<String> evidence = new ArrayList<>();
        if (sameType) {
            evidence.add("the same type");
        }
        if (samePlace) {
            evidence.add("the same place and constraints");
        }
        if (similar) {
            evidence.add("a similar name");
        }
        if (ofAttribute) {
            evidence.add("the old name is that of the attribute");
        }
        double score = evidence.size() + Likeness.ofNames(gone.name(), added.name());
        return new Likeness(score, String.join(", ", evidence));
    }

    private boolean isNameOfAttribute(Identifier old, Identifier renamed) {
        String attribute = origins.getOrDefault(after.name() + "." + renamed, "");
        return Likeness.isFrom(old, attribute.substring(attribute.indexOf('#') + 1));
    }

    /** Whether both stand between the same columns, of those that stay. */
    private boolean isSamePlace(Column gone, Column added) {
        return neighbours(before, after, gone).equals(neighbours(after, before, added));
    }

    private static List<String> neighbours(Table table, Table other, Column column) {
        List<Identifier> names = new ArrayList<>(table.columns().keySet());
        int at = names.indexOf(column.name());
        List<Identifier> ahead = new ArrayList<>(names.subList(0, at));
        Collections.reverse(ahead);
        return List.of(firstKept(ahead, other), firstKept(names.subList(at + 1, names.size()), other));
    }

    private static String firstKept(List<Identifier> names, Table other) {
        return names.stream()
                .filter(other.columns()::containsKey)
                .findFirst()
                .map(Identifier::toString)
                .orElse("");
    }

    /** What is demanded of the values of a column. */
    private static Set<String> rules(Table table, Column column) {
        Set<String> rules = new TreeSet<>();
        rules.add(column.nullable() ? "nullable" : "required");
        table.constraints().values().stream()
                .filter(constraint -> constraint.columns().contains(column.name()))
                .forEach(constraint -> rules.add(constraint.getClass().getSimpleName()
                        + (constraint instanceof ForeignKey key ? " to " + key.target() : "")));
        return rules;
    }
}

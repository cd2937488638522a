package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Column;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a table looks like another one under a new name.
 *
 * @param origins by table of the model its class
 * @param renamed tables that are known to have new names, by their old ones: what points at them or is called after them
 *     has a new name too
 */
record TableLikeness(Dialect dialect, Map<String, String> origins, Map<ObjectName, ObjectName> renamed) {

    private static final double HALF = 0.5;
    private static final double MOST = 0.75;

    @Nullable
    Likeness of(Table gone, Table added) {
        int same = same(gone, added);
        int all = Math.max(gone.columns().size(), added.columns().size());
        double share = all == 0 ? 0 : (double) same / all;
        boolean similar = isSimilar(gone.name().name(), added.name().name());
        boolean ofClass = isNameOfClass(gone.name(), added.name());
        boolean hinted = similar || ofClass;
        boolean like = share == 1 ? hinted || same > 1 : share >= MOST || (share >= HALF && hinted);
        if (!like) {
            return null;
        }
        List<String> evidence = new ArrayList<>();
        evidence.add(share == 1 ? "the same columns" : same + " of " + all + " columns are the same");
        if (similar) {
            evidence.add("a similar name");
        }
        if (ofClass) {
            evidence.add("the old name is that of the class");
        }
        return new Likeness(share * 2 + evidence.size(), String.join(", ", evidence));
    }

    /** How many columns are in both, those of foreign keys under whatever name. */
    private int same(Table gone, Table added) {
        Set<Identifier> left = new HashSet<>();
        for (Column column : gone.columns().values()) {
            if (added.column(column.name())
                    .filter(other -> isSameType(column, other))
                    .isPresent()) {
                left.add(column.name());
            }
        }
        Set<Identifier> right = new HashSet<>(left);
        for (ForeignKey key : added.constraintsOf(ForeignKey.class)) {
            for (ForeignKey old : gone.constraintsOf(ForeignKey.class)) {
                boolean free = Collections.disjoint(left, old.columns()) && Collections.disjoint(right, key.columns());
                if (free && isSame(gone, old, added, key)) {
                    left.addAll(old.columns());
                    right.addAll(key.columns());
                }
            }
        }
        return right.size();
    }

    private boolean isSame(Table gone, ForeignKey old, Table added, ForeignKey key) {
        ObjectName target =
                old.target().equals(gone.name()) ? added.name() : renamed.getOrDefault(old.target(), old.target());
        return target.equals(key.target()) && types(gone, old.columns()).equals(types(added, key.columns()));
    }

    private List<String> types(Table table, List<Identifier> columns) {
        return columns.stream()
                .map(column -> dialect.typeName(table.requireColumn(column).type()))
                .toList();
    }

    private boolean isSameType(Column one, Column other) {
        return dialect.typeName(one.type()).equals(dialect.typeName(other.type()));
    }

    private boolean isSimilar(Identifier old, Identifier name) {
        String followed = old.text();
        for (Map.Entry<ObjectName, ObjectName> table : renamed.entrySet()) {
            followed = followed.replace(
                    table.getKey().name().text(), table.getValue().name().text());
        }
        return Likeness.isSimilar(old, name) || Likeness.isSimilar(Identifier.quoted(followed), name);
    }

    private boolean isNameOfClass(ObjectName old, ObjectName renamed) {
        String className = origins.getOrDefault(renamed.toString(), "");
        return Likeness.isFrom(old.name(), className.substring(className.lastIndexOf('.') + 1));
    }
}

package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Column;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a table looks like another one under a new name.
 *
 * @param origins by table of the model its class
 */
record TableLikeness(Dialect dialect, Map<String, String> origins) {

    private static final double HALF = 0.5;
    private static final double MOST = 0.75;

    @Nullable
    Likeness of(Table gone, Table added) {
        long same = added.columns().values().stream()
                .filter(column -> isIn(gone, column))
                .count();
        int all = Math.max(gone.columns().size(), added.columns().size());
        double share = all == 0 ? 0 : (double) same / all;
        boolean similar = Likeness.isSimilar(gone.name().name(), added.name().name());
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

    private boolean isIn(Table table, Column column) {
        return table.column(column.name())
                .filter(other -> dialect.typeName(other.type()).equals(dialect.typeName(column.type())))
                .isPresent();
    }

    private boolean isNameOfClass(ObjectName old, ObjectName renamed) {
        String className = origins.getOrDefault(renamed.toString(), "");
        return Likeness.isFrom(old.name(), className.substring(className.lastIndexOf('.') + 1));
    }
}

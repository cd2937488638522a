package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is said and as the database stores it.
 *
 * @param logical as it is said
 * @param lowered as the dialect stores it
 * @param rephrased {@code lowered} with expressions as the database prints them; null if nobody asked or it cannot tell
 * @param derived the checks that stand for the type of a column, by column
 */
record Shape(Table logical, Table lowered, @Nullable Table rephrased, Map<Identifier, List<CheckConstraint>> derived) {

    static Shape of(Table table, Dialect dialect) {
        Table lowered = Rewording.like(dialect.lower(table), table, dialect);
        return new Shape(table, lowered, null, derived(table, dialect));
    }

    Shape withRephrased(@Nullable Table words) {
        return new Shape(logical, lowered, words, derived);
    }

    /** The checks that the type of a column stands for. */
    List<CheckConstraint> derivedOf(Identifier column) {
        return derived.getOrDefault(column, List.of());
    }

    /** Every expression in one spelling, to see at a glance whether two tables have the same ones. */
    Set<String> expressions(Dialect dialect) {
        Set<String> texts = new TreeSet<>();
        for (Column column : lowered.columns().values()) {
            DefaultValue value = column.defaultValue();
            if (value != null) {
                texts.add(column.name() + " default " + ExpressionText.canonical(dialect.literal(value)));
            }
            if (column.generated() != null) {
                texts.add(ExpressionText.canonical(column.generated().expression()));
            }
        }
        lowered.constraintsOf(CheckConstraint.class)
                .forEach(check -> texts.add(ExpressionText.canonical(check.expression())));
        lowered.indexes().values().forEach(index -> texts.addAll(expressions(index)));
        return texts;
    }

    private static List<String> expressions(Index index) {
        List<String> texts = new ArrayList<>();
        if (index.where() != null) {
            texts.add(ExpressionText.canonical(index.where()));
        }
        for (IndexKey key : index.keys()) {
            if (key.expression() != null) {
                String collation = key.collation() == null ? "" : " collate " + key.collation();
                texts.add(ExpressionText.canonical(key.expression()) + collation);
            }
        }
        return texts;
    }

    private static Map<Identifier, List<CheckConstraint>> derived(Table table, Dialect dialect) {
        Map<Identifier, List<CheckConstraint>> derived = new HashMap<>();
        for (Column column : table.columns().values()) {
            Table alone = Table.of(table.name(), List.of(column), List.of(), List.of(), null);
            List<CheckConstraint> checks = dialect.lower(alone).constraintsOf(CheckConstraint.class).stream()
                    .filter(check -> !table.constraints().containsKey(check.name()))
                    .toList();
            if (!checks.isEmpty()) {
                derived.put(column.name(), checks);
            }
        }
        return derived;
    }
}

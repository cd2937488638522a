package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Attributes of an entity that join columns refer to in place of its key. Hibernate takes each of them whole. */
final class ReferencedAttributes {

    private final EntityMapping target;
    private final Attribute referring;

    ReferencedAttributes(EntityMapping target, Attribute referring) {
        this.target = target;
        this.referring = referring;
    }

    /**
     * Refuses what Hibernate does when it starts, and what it pairs wrongly.
     *
     * @param pairs the join columns
     * @param columns what they refer to, in their order
     */
    void check(List<JoinColumns.Pair> pairs, List<ColumnDraft> columns) {
        requireAttributes(columns);
        requireOneTable(columns);
        requireNames(pairs, columns);
        requireWhole(columns);
    }

    /** Hibernate finds columns by the attributes that have them; of tables beside that of the entity also the key. */
    private void requireAttributes(List<ColumnDraft> columns) {
        boolean isBeside = columns.size() == 1 && target.besideOf(columns) != null;
        for (ColumnDraft column : columns) {
            WholeAttribute whole = column.whole;
            boolean isInKey = whole != null && target.key().contains(column) && ForeignKeys.isToOne(whole.attribute());
            if (isInKey || (whole == null && !isBeside)) {
                throw new Problem(
                        Message.REFUSED_MAPPING,
                        referring.element(),
                        "join columns that refer to " + column.name + ", which belongs to "
                                + (isInKey ? "an association in the id" : "no attribute") + " of "
                                + target.entity().name(),
                        "Refer to the whole key or to columns of other attributes");
            }
        }
    }

    private void requireOneTable(List<ColumnDraft> columns) {
        boolean beside = columns.stream().anyMatch(column -> target.besideOf(List.of(column)) != null);
        if (beside && target.besideOf(columns) == null) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    referring.element(),
                    "join columns that refer to columns of several tables, " + TableDraft.names(columns),
                    "Refer to columns of one table");
        }
    }

    /** Hibernate looks in the entity's own table for what a name is made of. */
    private void requireNames(List<JoinColumns.Pair> pairs, List<ColumnDraft> columns) {
        boolean isImplied = pairs.stream().anyMatch(pair -> pair.column().isImplied);
        if (isImplied && target.besideOf(columns) != null) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    referring.element(),
                    "a join column without a name that refers to a column of a secondary table, "
                            + TableDraft.names(columns),
                    "Write @JoinColumn(name)");
        }
    }

    /**
     * Refuses a reference to some columns of an attribute, or to all in an order of its own. Where there are several attributes
     * by other than their names, Hibernate pairs columns as if each attribute had one.
     */
    private void requireWhole(List<ColumnDraft> columns) {
        List<String> names = new ArrayList<>();
        int next = 0;
        while (next < columns.size()) {
            WholeAttribute whole = columns.get(next).whole;
            if (whole != null) {
                requireWhole(whole, columns.subList(next, columns.size()));
                names.add(whole.attribute().name());
                next += whole.columns().size();
            } else {
                next++;
            }
        }
        boolean ordered =
                names.stream().sorted(Comparator.naturalOrder()).toList().equals(names);
        if (!ordered
                && columns.stream()
                        .anyMatch(column ->
                                column.whole != null && column.whole.columns().size() > 1)) {
            throw new Problem(
                    Message.UNSUPPORTED_MAPPING,
                    referring.element(),
                    "A reference to attributes of several columns in another order than that of their names, of which"
                            + " Hibernate pairs the columns wrongly,");
        }
    }

    private void requireWhole(WholeAttribute whole, List<ColumnDraft> columns) {
        List<ColumnDraft> all = whole.columns();
        if (all.size() > columns.size() || !columns.subList(0, all.size()).equals(all)) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    referring.element(),
                    "join columns that refer to attribute '" + whole.attribute().name()
                            + "', but not to all of its columns in their order, " + TableDraft.names(all),
                    "Write a @JoinColumn for each of these, one behind the other");
        }
    }

    /** Whether {@code columns} are all those that one attribute, no association, has in the table of {@code target}. */
    static boolean areOneEmbedded(List<ColumnDraft> columns, EntityMapping target) {
        ColumnDraft first = columns.get(0);
        return columns.size() > 1
                && first.whole != null
                && !ForeignKeys.isToOne(first.whole.attribute())
                && first.whole.columns().equals(columns)
                && columns.stream().allMatch(column -> target.table().columns.get(column.name) == column);
    }

    /** The columns of {@code table} that have the names of {@code columns}, which are of a table below. */
    static List<ColumnDraft> in(TableDraft table, List<ColumnDraft> columns) {
        return columns.stream()
                .map(column -> Objects.requireNonNull(table.columns.get(column.name)))
                .toList();
    }
}

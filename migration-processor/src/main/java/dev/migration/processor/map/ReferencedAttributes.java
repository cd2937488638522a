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

    private ReferencedAttributes() {}

    /**
     * Refuses a reference to some columns of an attribute, or to all in an order of its own. Where there are several attributes
     * by other than their names, Hibernate pairs columns as if each attribute had one.
     *
     * @param columns what the join columns of {@code referring} refer to, in their order
     */
    static void requireWhole(List<ColumnDraft> columns, Attribute referring) {
        List<String> names = new ArrayList<>();
        int next = 0;
        while (next < columns.size()) {
            WholeAttribute whole = columns.get(next).whole;
            if (whole != null) {
                requireWhole(whole, columns.subList(next, columns.size()), referring);
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

    private static void requireWhole(WholeAttribute whole, List<ColumnDraft> columns, Attribute referring) {
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

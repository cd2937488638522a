package dev.migration.processor.map;

import java.util.Comparator;
import java.util.List;

/**
 * The order of columns in Hibernate's unique keys, in which it also pairs join columns that say no target: by the names of the
 * attributes that they are of, or that they refer to.
 */
final class AttributeOrder {

    private static final Comparator<ColumnDraft> BY_ATTRIBUTE =
            Comparator.comparing(AttributeOrder::ofEntity).thenComparing(AttributeOrder::place);

    private AttributeOrder() {}

    /** Columns of one table, each of an attribute of its own. */
    static List<ColumnDraft> sorted(List<ColumnDraft> columns) {
        boolean parts = columns.stream().allMatch(column -> column.part >= 0);
        return columns.stream()
                .sorted(parts ? Comparator.comparingInt(column -> column.part) : BY_ATTRIBUTE)
                .toList();
    }

    /** Columns of a foreign key; as they are if it is not known yet to what they refer. */
    static List<ColumnDraft> ofReferences(List<ColumnDraft> columns) {
        if (columns.stream().anyMatch(column -> column.target() == null)) {
            return columns;
        }
        // the parts of an embedded id are in Hibernate's order, which is that of a record or by name
        boolean parts = columns.stream().allMatch(column -> referred(column).part >= 0);
        Comparator<ColumnDraft> order = parts
                ? Comparator.comparingInt(column -> referred(column).part)
                : Comparator.comparing(AttributeOrder::referred, BY_ATTRIBUTE);
        return columns.stream().sorted(order).toList();
    }

    private static ColumnDraft referred(ColumnDraft column) {
        ColumnDraft target = column.target();
        return target == null ? column : target;
    }

    /** The name of the attribute of the entity that a column is of. */
    private static String ofEntity(ColumnDraft column) {
        return column.whole == null
                ? attribute(column)
                : column.whole.attribute().name();
    }

    private static int place(ColumnDraft column) {
        return column.whole == null ? 0 : column.whole.place(column);
    }

    /** The name of the attribute that a column is of. */
    static String attribute(ColumnDraft column) {
        return column.origin.substring(column.origin.indexOf('#') + 1);
    }
}

package dev.migration.introspect;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is in the way of dropping a column, sequence or enumeration, or broken by that.
 *
 * @param on the table of the column, or the sequence or enumeration itself
 * @param column null for a sequence or enumeration
 * @param by the table or view that it is a part of; null if it is of another kind
 * @param byColumn null if it is not a column or its default
 * @param described for people
 */
public record Dependent(
        ObjectName on,
        @Nullable Identifier column,
        @Nullable ObjectName by,
        @Nullable Identifier byColumn,
        String described) {

    /** The same under other names. */
    public Dependent rename(UnaryOperator<ObjectName> objects, UnaryOperator<Identifier> columns) {
        return new Dependent(
                objects.apply(on),
                column == null ? null : columns.apply(column),
                by == null ? null : objects.apply(by),
                byColumn == null ? null : columns.apply(byColumn),
                described);
    }
}

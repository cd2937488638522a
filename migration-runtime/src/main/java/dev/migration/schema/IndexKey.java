package dev.migration.schema;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One part of an index: a column or an expression, one of the two.
 *
 * @param expression in SQL, without the parentheses around it
 * @param nulls null for the database's default
 */
public record IndexKey(
        @Nullable Identifier column,
        @Nullable String expression,
        boolean descending,
        @Nullable NullsOrder nulls) {

    /** Where nulls stand in the order of an index. */
    public enum NullsOrder {
        FIRST,
        LAST
    }

    public IndexKey {
        if ((column == null) == (expression == null)) {
            throw new SchemaException("A part of an index is either a column or an expression.");
        }
    }

    public static IndexKey column(Identifier column) {
        return new IndexKey(column, null, false, null);
    }

    public static IndexKey expression(String sql) {
        return new IndexKey(null, sql, false, null);
    }

    public IndexKey desc() {
        return new IndexKey(column, expression, true, nulls);
    }

    IndexKey mapExpression(UnaryOperator<String> change) {
        return expression == null ? this : new IndexKey(null, change.apply(expression), descending, nulls);
    }

    IndexKey renameColumn(UnaryOperator<Identifier> rename) {
        return column == null ? this : new IndexKey(rename.apply(column), null, descending, nulls);
    }
}

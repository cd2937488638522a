package dev.migration.schema;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One part of an index: a column or an expression, one of the two.
 *
 * @param expression in SQL, without the parentheses around it
 * @param nulls null for the database's default
 * @param collation the name of the order of texts, or null for that of the column
 * @param operatorClass which comparisons the index serves ({@code text_pattern_ops}), as SQL writes it; null for the
 *     default of the type
 */
public record IndexKey(
        @Nullable Identifier column,
        @Nullable String expression,
        boolean descending,
        @Nullable NullsOrder nulls,
        @Nullable String collation,
        @Nullable String operatorClass) {

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
        return new IndexKey(column, null, false, null, null, null);
    }

    /** The column of that name in its text form; see {@link Identifier#of}. */
    public static IndexKey column(String column) {
        return column(Identifier.of(column));
    }

    public static IndexKey expression(String sql) {
        return new IndexKey(null, sql, false, null, null, null);
    }

    public IndexKey desc() {
        return new IndexKey(column, expression, true, nulls, collation, operatorClass);
    }

    public IndexKey nulls(@Nullable NullsOrder order) {
        return new IndexKey(column, expression, descending, order, collation, operatorClass);
    }

    public IndexKey collate(@Nullable String newCollation) {
        return new IndexKey(column, expression, descending, nulls, newCollation, operatorClass);
    }

    public IndexKey operatorClass(@Nullable String newOperatorClass) {
        return new IndexKey(column, expression, descending, nulls, collation, newOperatorClass);
    }

    IndexKey mapExpression(UnaryOperator<String> change) {
        return expression == null
                ? this
                : new IndexKey(null, change.apply(expression), descending, nulls, collation, operatorClass);
    }

    IndexKey renameColumn(UnaryOperator<Identifier> rename) {
        return column == null
                ? this
                : new IndexKey(rename.apply(column), null, descending, nulls, collation, operatorClass);
    }
}

package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/**
 * That a column is computed from others.
 *
 * @param expression in SQL, taken as it stands
 * @param storage whether the values lie in the rows
 */
public record Generated(String expression, Storage storage) {

    /** Where the value of a generated column is. */
    public enum Storage {
        /** With the row. */
        STORED,
        /** Nowhere: it is computed when it is read. */
        VIRTUAL,
        /**
         * As the database does it best when the column is made: PostgreSQL from version 18 on computes it when it is
         * read, all others store it. One that is there already is right as it is.
         */
        ANY
    }

    public static Generated stored(String expression) {
        return new Generated(expression, Storage.STORED);
    }

    public static Generated virtual(String expression) {
        return new Generated(expression, Storage.VIRTUAL);
    }

    public static Generated any(String expression) {
        return new Generated(expression, Storage.ANY);
    }

    public Generated withExpression(String newExpression) {
        return new Generated(newExpression, storage);
    }

    public Generated withStorage(Storage newStorage) {
        return new Generated(expression, newStorage);
    }

    /** This one; where it has {@link Storage#ANY} and {@code before} computes the same, that, since it stays as it is. */
    public Generated after(@Nullable Generated before) {
        if (before == null || storage != Storage.ANY) {
            return this;
        }
        return before.expression.equals(expression) ? before : this;
    }
}

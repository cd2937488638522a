package dev.migration.operation;

/** What an operation may do to the rows of a database. */
public enum Risk {
    /** Every row stays as it is. */
    NONE,
    /** Fails, and changes nothing, if the rows do not allow it. */
    DEPENDS_ON_ROWS,
    /** Loses data. */
    DESTRUCTIVE
}

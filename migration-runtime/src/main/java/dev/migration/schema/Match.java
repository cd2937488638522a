package dev.migration.schema;

/** When a foreign key of several columns holds for a row in which some of them are null. */
public enum Match {
    /** Always: one null is enough. */
    SIMPLE,
    /** Never: either all columns are null or the row must be there. */
    FULL
}

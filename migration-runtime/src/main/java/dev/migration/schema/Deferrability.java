package dev.migration.schema;

/** When a constraint is checked (SQL:2016, 11.8). */
public enum Deferrability {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED
}

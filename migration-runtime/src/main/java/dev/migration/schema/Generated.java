package dev.migration.schema;

/**
 * That a column is computed from others.
 *
 * @param expression in SQL, taken as it stands
 * @param stored true if the value is stored with the row, false if it is computed when read
 */
public record Generated(String expression, boolean stored) {}

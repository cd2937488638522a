package dev.migration.schema;

/** What happens to referencing rows (SQL:2016, 11.8). */
public enum ReferentialAction {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT;

    /** The words of the SQL standard, in lower case. */
    public String sql() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}

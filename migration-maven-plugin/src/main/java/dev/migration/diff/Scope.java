package dev.migration.diff;

/**
 * What of a database is compared.
 *
 * @param dropsUnmanaged whether what no revision made and the model does not have is to go, in place of being left alone
 */
public record Scope(ObjectFilter filter, boolean dropsUnmanaged) {

    /** Everything; what nobody manages is left alone. */
    public static final Scope ALL = new Scope(ObjectFilter.ALL, false);

    /** Whether an object belongs to the comparison though neither revisions nor model know it. */
    boolean adopts(SchemaObject object) {
        return dropsUnmanaged || !filter.takes(object);
    }
}

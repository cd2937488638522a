package dev.migration.schema;

/** A schema that contradicts itself, or an operation that does not fit the schema it is applied to. */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchemaException(String message) {
        super(message);
    }
}

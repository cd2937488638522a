package dev.migration.operation;

/** Said by an operation that nothing undoes. The message says why. */
public final class IrreversibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IrreversibleException(String message) {
        super(message);
    }
}

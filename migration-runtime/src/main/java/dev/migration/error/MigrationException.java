package dev.migration.error;

import org.jspecify.annotations.Nullable;

/**
 * Something that the user has to know and can mend. The message names what is wrong and where, {@link #remedy()} the
 * command or edit that mends it.
 *
 * <p>Not for programming mistakes of this product: those stay {@link IllegalStateException}s.
 */
public class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    public MigrationException(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public MigrationException(String problem, String remedy, @Nullable Throwable cause) {
        super(remedy.isEmpty() ? problem : problem + "\n" + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    /** What is wrong and where: the message without the remedy. */
    public String problem() {
        return problem;
    }

    /** What to do next, in one or more sentences; empty if there is nothing to advise. */
    public String remedy() {
        return remedy;
    }
}

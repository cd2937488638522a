package dev.migration;

import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.util.List;

/**
 * Changes what {@code migration:new} found before it is written: rewrites operations, leaves some out, adds others, or
 * refuses the whole. The way back is derived from what comes out. {@code migration:check} asks too, so that what is left
 * out is no difference. Revisions that are written already are not touched by it, nor is {@code migration:up}.
 *
 * <p>An implementation has a public constructor without parameters and is named in a file {@code
 * META-INF/services/dev.migration.OperationRewriter} of the project or of a jar among the dependencies of the project or
 * the plugin. Several are called one after the other, by {@link #order} and then by class name, each with what the one
 * before it left. None is called if there is nothing to do.
 *
 * <p>The same operations must give the same answer, whatever the database or the day. An instance is used by one thread.
 *
 * <p>To refuse, throw a {@link dev.migration.error.MigrationException} that says why and what to do; nothing is written
 * then.
 */
public interface OperationRewriter {

    /**
     * What an implementation may look at.
     *
     * @param before the schema that the first operation will find, as far as it is managed
     * @param dialect of the database at hand, such as {@code postgresql}; revisions should not depend on it
     */
    record Context(Schema before, String dialect) {}

    /** A lower one is called before a higher one. */
    default int order() {
        return 0;
    }

    /**
     * What is to be done in the place of all operations of a revision; nothing is written if that is nothing. They must
     * fit the schema, each what those before it leave.
     */
    default List<Operation> rewriteAll(List<Operation> upgrade, Context context) {
        return upgrade.stream()
                .flatMap(operation -> rewrite(operation, context).stream())
                .toList();
    }

    /** What is to be done in the place of one operation: itself, others, or nothing. Called by {@link #rewriteAll}. */
    default List<Operation> rewrite(Operation operation, Context context) {
        return List.of(operation);
    }
}

package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.util.List;

/** What others make of the operations that a comparison found. */
@FunctionalInterface
public interface Edits {

    /** Leaves all as it is. */
    Edits NONE = (upgrade, before, dialect) -> upgrade;

    /**
     * @param upgrade what was found, never nothing
     * @param before what the first of them will find
     */
    List<Operation> edit(List<Operation> upgrade, Schema before, Dialect dialect);
}

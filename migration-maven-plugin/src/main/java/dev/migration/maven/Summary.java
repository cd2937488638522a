package dev.migration.maven;

import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.operation.Risk;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Says what operations do, a line each; what loses data is marked. */
record Summary(Log log) {

    /** What of them changes something: declarations only say what is there. */
    static List<Operation> changes(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> !(operation instanceof ExecuteSql sql && sql.runsNothing()))
                .toList();
    }

    void print(List<Operation> operations) {
        for (Operation operation : changes(operations)) {
            if (operation.risk() == Risk.DESTRUCTIVE) {
                log.warn("  ! " + operation.describe() + "  (loses data)");
            } else {
                log.info("  - " + operation.describe());
            }
        }
    }
}

package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.DropSequence;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What changes in the sequences. One that the default of a column names is wanted, too. */
final class SequenceDiffer {

    private final CurrentSchema current;
    private final Map<ObjectName, Sequence> before;
    private final Map<ObjectName, Sequence> after;
    private final Set<ObjectName> named;
    private final Numbering numbering;
    private final Dialect dialect;

    SequenceDiffer(CurrentSchema current, Schema desired, Numbering numbering, Dialect dialect) {
        this.current = current;
        this.before = current.schema().sequences();
        this.after = desired.sequences();
        this.named = desired.tables().values().stream()
                .flatMap(table -> table.columns().values().stream())
                .flatMap(column -> NextValue.in(column).stream())
                .collect(Collectors.toSet());
        this.numbering = numbering;
        this.dialect = dialect;
    }

    List<Operation> diff() {
        List<Operation> operations = new ArrayList<>();
        for (ObjectName name : after.keySet().stream().sorted().toList()) {
            Sequence there = before.get(name);
            Sequence wanted = after.get(name);
            if (there == null && wanted != null && !isAdopted(wanted)) {
                operations.add(new CreateSequence(wanted));
            } else if (there != null && wanted != null && differ(there, wanted)) {
                operations.add(new AlterSequence(there, wanted));
            }
        }
        before.keySet().stream()
                .filter(name -> !after.containsKey(name) && !named.contains(name))
                .sorted()
                .forEach(name -> operations.add(new DropSequence(name)));
        return operations;
    }

    /** Whether the database does without it, and no revision made the tables that it numbers on others. */
    private boolean isAdopted(Sequence wanted) {
        List<NumberedColumn> columns = numbering.of(wanted.name());
        return wanted.isNative()
                && !dialect.isNativeSequence()
                && !columns.isEmpty()
                && columns.stream()
                        .map(NumberedColumn::table)
                        .allMatch(table -> current.schema().table(table).isPresent()
                                && current.replayed().table(table).isEmpty());
    }

    /** A database that only keeps the next number tells nothing of start and increment, but the revisions do. */
    private boolean differ(Sequence there, Sequence wanted) {
        return current.isReplayed(there)
                ? !there.equals(wanted)
                : !dialect.lower(there).equals(dialect.lower(wanted));
    }
}

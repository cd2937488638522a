package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.DropSequence;
import dev.migration.operation.Operation;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Sequence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets numbers go on where a sequence takes the place of the one that belonged to a column, under the same name, or a
 * column that of a sequence.
 */
final class SequenceHandovers {

    private final List<Operation> operations;

    /** Sequences that are to be made, and whose name one that belongs to a column has when the revision begins. */
    private final Set<CreateSequence> taken = new HashSet<>();

    /** Sequences that are to be dropped, and that a column may take its numbers from. */
    private final Set<DropSequence> asked = new HashSet<>();

    private SequenceHandovers(List<Operation> operations) {
        this.operations = operations;
    }

    /** @param operations all of the revision */
    static SequenceHandovers of(List<Operation> operations, Connection connection) throws SQLException {
        SequenceHandovers handovers = new SequenceHandovers(operations);
        for (Operation operation : operations) {
            if (operation instanceof CreateSequence create
                    && OwnedSequence.named(create.sequence().name(), connection).isPresent()) {
                handovers.taken.add(create);
            } else if (operation instanceof DropSequence drop && mayBeTaken(drop, operations, connection)) {
                handovers.asked.add(drop);
            }
        }
        return handovers;
    }

    /** Makes a sequence, of the one that a column has under this name if there is one. */
    Step create(CreateSequence op) {
        Step plain = create(op.sequence());
        // what had the name may have gone, or have another one, when the step is reached
        return taken.contains(op)
                ? new Step.Later(
                        op.describe(),
                        connection -> OwnedSequence.named(op.sequence().name(), connection)
                                .map(there -> takeOver(there, op))
                                .orElse(List.of(plain)))
                : plain;
    }

    private static Step create(Sequence sequence) {
        return sql("create sequence " + PostgresNames.sql(sequence.name()) + " " + SequenceWords.create(sequence));
    }

    private List<Step> takeOver(OwnedSequence there, CreateSequence op) {
        Sequence sequence = op.sequence();
        String name = PostgresNames.sql(sequence.name());
        List<Step> steps = new ArrayList<>();
        if (there.isIdentity()) {
            String old = outOfTheWay(op);
            steps.add(rename(name, old));
            steps.add(create(sequence));
            steps.add(sql("select pg_catalog.setval(" + PostgresNames.text(name) + ", last_value, is_called) from "
                    + there.withName(old).sql() + limits(sequence)));
        } else {
            steps.add(sql("alter sequence " + name + " owned by none"));
            steps.add(SequenceWords.change(
                    "alter sequence " + name + " " + SequenceWords.become(sequence),
                    SequenceWords.outside(
                            PostgresNames.text(name) + "::regclass", new Sequence(sequence.name(), 1, 1), sequence),
                    sequence.start()));
        }
        return steps;
    }

    private static String limits(Sequence sequence) {
        Long min = sequence.allOptions().min();
        Long max = sequence.allOptions().max();
        long least = min == null ? Long.MIN_VALUE : min;
        long largest = max == null ? Long.MAX_VALUE : max;
        return min == null && max == null ? "" : " where last_value between " + least + " and " + largest;
    }

    /** The sequence that goes later in the revision and has the name that one of the column would get. */
    Optional<DropSequence> handedTo(AlterColumn op) {
        if (op.before().identity() != null || op.after().identity() == null) {
            return Optional.empty();
        }
        ObjectName name = op.table()
                .withName(Identifier.quoted(PostgresNames.folded(op.table().name()) + "_"
                        + PostgresNames.folded(op.after().name()) + "_seq"));
        return operations.stream()
                .filter(DropSequence.class::isInstance)
                .map(DropSequence.class::cast)
                .filter(drop -> PostgresNames.quote(drop.sequence()).equals(PostgresNames.quote(name)))
                .findFirst();
    }

    /**
     * Drops a sequence, under the name that it has had since a column got its own. One that a column still takes its
     * numbers from is given to that column, as {@code serial} has it: a column has a default of no sequence only so.
     */
    Step drop(DropSequence op) {
        boolean handed = operations.stream()
                .anyMatch(other -> other instanceof AlterColumn alter
                        && handedTo(alter).filter(op::equals).isPresent());
        Step drop = sql("drop sequence " + PostgresNames.sql(handed ? old(op) : op.sequence()));
        return handed || !asked.contains(op)
                ? drop
                : new Step.Later(op.describe(), connection -> {
                    List<String> takers = OwnedSequence.takers(op.sequence(), connection);
                    return List.of(
                            takers.size() == 1
                                    ? sql("alter sequence " + PostgresNames.sql(op.sequence()) + " owned by "
                                            + takers.get(0))
                                    : drop);
                });
    }

    /** Whether a column takes its numbers from the sequence when the revision begins, or will by what it says. */
    private static boolean mayBeTaken(DropSequence op, List<Operation> operations, Connection connection)
            throws SQLException {
        String name = op.sequence().name().text();
        boolean named = operations.stream()
                .anyMatch(other -> other instanceof AlterColumn alter
                        && alter.after().defaultValue() instanceof DefaultValue.Expression expression
                        && expression.sql().contains(name));
        return named || !OwnedSequence.takers(op.sequence(), connection).isEmpty();
    }

    /** Lets the column have the name. */
    Step makeRoom(DropSequence op) {
        return rename(PostgresNames.sql(op.sequence()), outOfTheWay(op));
    }

    ObjectName old(DropSequence op) {
        return op.sequence().withName(Identifier.quoted(outOfTheWay(op)));
    }

    private String outOfTheWay(Operation op) {
        return "__migration_old_sequence_" + operations.indexOf(op);
    }

    private static Step rename(String from, String to) {
        return sql("alter sequence " + from + " rename to " + PostgresNames.quote(to));
    }

    private static Step sql(String text) {
        return new Step.Sql(text);
    }
}

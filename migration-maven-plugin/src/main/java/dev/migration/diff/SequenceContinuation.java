package dev.migration.diff;

import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.ContinueSequence;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.Operation;
import dev.migration.schema.Identity;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets sequences go on behind the numbers that rows have already: those that are new to tables that are there, and those
 * of which more numbers are taken at once than before. Hibernate takes the numbers of a whole increment, those up to the
 * next one of the sequence.
 */
final class SequenceContinuation {

    private final Numbering numbering;

    SequenceContinuation(Numbering numbering) {
        this.numbering = numbering;
    }

    /** @param before what {@code upgrade} finds, under the names that it leaves */
    List<Operation> upgrade(List<Operation> upgrade, Schema before) {
        List<Operation> all = new ArrayList<>(upgrade);
        widened(upgrade)
                .forEach(sequence -> numbering.of(sequence.name()).stream()
                        .filter(column -> before.table(column.table()).isPresent())
                        .forEach(column -> all.add(after(sequence, column))));
        return all;
    }

    /**
     * A sequence that comes back numbered what the new generators number, as far as that can be told: everything if no
     * other comes back, else the tables that it is called after. What numbered itself had no sequence.
     *
     * @param before what {@code upgrade} found, and {@code downgrade} leaves
     */
    List<Operation> downgrade(List<Operation> downgrade, List<Operation> upgrade, Schema before) {
        List<Operation> all = new ArrayList<>(downgrade);
        List<NumberedColumn> changed = numberedAnew(upgrade).stream()
                .filter(column -> !column.numbersItself(before))
                .toList();
        long back = downgrade.stream().filter(CreateSequence.class::isInstance).count();
        widened(downgrade)
                .forEach(sequence -> Stream.concat(
                                numbering.of(sequence.name()).stream(),
                                changed.stream()
                                        .filter(column -> back == 1 || isCalledAfter(sequence.name(), column.table())))
                        .distinct()
                        .filter(column -> column.isIn(before))
                        .forEach(column -> all.add(after(sequence, column))));
        return all;
    }

    private List<NumberedColumn> numberedAnew(List<Operation> upgrade) {
        return upgrade.stream()
                .flatMap(operation -> {
                    if (operation instanceof CreateSequence create) {
                        return numbering.of(create.sequence().name()).stream();
                    }
                    return operation instanceof AlterColumn alter
                                    && !Identity.isEverywhere(alter.before().identity())
                                    && Identity.isEverywhere(alter.after().identity())
                            ? Stream.of(new NumberedColumn(
                                    alter.table(), alter.after().name()))
                            : Stream.empty();
                })
                .toList();
    }

    private static boolean isCalledAfter(ObjectName sequence, ObjectName table) {
        return sequence.name()
                .text()
                .toLowerCase(Locale.ROOT)
                .startsWith(table.name().text().toLowerCase(Locale.ROOT) + "_");
    }

    private static Stream<Sequence> widened(List<Operation> operations) {
        return operations.stream()
                .map(SequenceContinuation::widened)
                .filter(Objects::nonNull)
                .filter(sequence -> sequence.increment() > 0);
    }

    private static @Nullable Sequence widened(Operation operation) {
        if (operation instanceof CreateSequence create) {
            return create.sequence();
        }
        return operation instanceof AlterSequence alter && goesFurther(alter.before(), alter.after())
                ? alter.after()
                : null;
    }

    /** One that is not native any more comes to databases that did without it. */
    private static boolean goesFurther(Sequence before, Sequence after) {
        return after.increment() > before.increment() || (before.isNative() && !after.isNative());
    }

    private static Operation after(Sequence sequence, NumberedColumn column) {
        return new ContinueSequence(sequence.name(), sequence.increment(), column.table(), column.column());
    }
}

package dev.migration.maven;

import dev.migration.diff.Diff;
import dev.migration.diff.Losses;
import dev.migration.diff.RenameAnswers;
import dev.migration.diff.RenameCandidate;
import dev.migration.diff.ToldRename;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the author said of things that go: what was renamed, and what may be lost. Where nobody said anything, a person
 * at a terminal is asked; a build is stopped, with the words to say. Used for one comparison.
 */
final class Permissions implements RenameAnswers {

    /** The property that gives leave for every loss. */
    static final String ANY_LOSS = "migration.allowDestructive";

    private static final String LEAVE = "-D" + ANY_LOSS;

    private final List<ToldRename> told;
    private final List<String> drops;
    private final boolean anyLoss;
    private final @Nullable Terminal terminal;
    private final String command;
    private final List<RenameCandidate> undecided = new ArrayList<>();

    /**
     * @param drops what is really to go, as {@link Losses#name} calls it
     * @param anyLoss whether all else that is no rename may go too
     * @param terminal null if nobody can be asked
     * @param command what was typed, to be repeated with more
     */
    Permissions(
            List<ToldRename> told, List<String> drops, boolean anyLoss, @Nullable Terminal terminal, String command) {
        this.told = List.copyOf(told);
        this.drops = drops.stream().map(String::strip).toList();
        this.anyLoss = anyLoss;
        this.terminal = terminal;
        this.command = command;
    }

    @Override
    public List<ToldRename> told() {
        return told;
    }

    @Override
    public boolean isRename(RenameCandidate candidate) {
        if (isToGo(candidate.from())) {
            return false;
        }
        if (terminal != null) {
            return terminal.confirm("Renamed? " + candidate.describe());
        }
        undecided.add(candidate);
        return true;
    }

    private boolean isToGo(String name) {
        return drops.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** What is to be said if there were candidates that nobody decided about. */
    Optional<MigrationException> undecided() {
        if (undecided.isEmpty()) {
            return Optional.empty();
        }
        String lines = undecided.stream()
                .map(candidate -> "\n  " + candidate.describe())
                .collect(Collectors.joining());
        return Optional.of(new MigrationException(
                "Something goes and something like it comes. Was it renamed? Nothing was written." + lines,
                "Renamed, keeping the rows:   " + retyped(undecided.stream().map(RenameCandidate::told), Stream.of())
                        + leave() + "\nDropped, losing what is there: "
                        + retyped(
                                Stream.of(),
                                undecided.stream().filter(this::isOfItsOwn).map(RenameCandidate::from))
                        + leave()));
    }

    /** Not so a column of a table that goes with it if it is not renamed. */
    private boolean isOfItsOwn(RenameCandidate candidate) {
        return !(candidate.rename() instanceof RenameColumn column)
                || undecided.stream()
                        .noneMatch(other -> other.rename() instanceof RenameTable table
                                && table.to().equals(column.table()));
    }

    /** What was typed, with what was said of renames and drops in it, and more of both. */
    private String retyped(Stream<String> renamed, Stream<String> dropped) {
        Stream<String> typed = told.stream().filter(ToldRename::required).map(ToldRename::text);
        return command + flag("rename", typed, renamed) + flag("drop", drops.stream(), dropped);
    }

    private static String flag(String property, Stream<String> typed, Stream<String> more) {
        String list = Stream.concat(typed, more).collect(Collectors.joining(","));
        return list.isEmpty() ? "" : CommandLine.option(property, list);
    }

    private String leave() {
        return anyLoss ? " " + LEAVE : "";
    }

    /**
     * What is to be said if something would be lost that nobody gave leave for.
     *
     * @throws MigrationException if a name that is to go does not
     */
    Optional<MigrationException> lacking(Diff diff) {
        List<Operation> losses = Losses.of(diff.upgrade());
        for (String drop : drops) {
            if (losses.stream().noneMatch(loss -> drop.equalsIgnoreCase(Losses.name(loss)))) {
                throw new MigrationException(
                        "-Ddrop=" + drop + " fits nothing: nothing of that name goes.",
                        losses.isEmpty()
                                ? "Take it off the command: nothing would be lost."
                                : "Going: " + names(losses) + ".");
            }
        }
        List<Operation> open =
                losses.stream().filter(loss -> !isToGo(Losses.name(loss))).toList();
        if (terminal != null || anyLoss || open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MigrationException(
                "The revision would lose data. Nothing was written."
                        + open.stream().map(loss -> "\n  ! " + loss.describe()).collect(Collectors.joining()),
                "If that is meant, allow it: " + retyped(Stream.of(), Stream.of()) + " " + LEAVE + "\nor only this:"
                        + "               "
                        + retyped(Stream.of(), open.stream().map(Losses::name))));
    }

    private static String names(List<Operation> losses) {
        return losses.stream().map(Losses::name).collect(Collectors.joining(", "));
    }
}

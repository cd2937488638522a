package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what has another name in the desired schema: as told, or as answered for what looks so. Used once.
 *
 * <p>The tables are looked for first, and the columns then in the tables of both sides, so that a column may be renamed
 * with its table.
 */
public final class RenameDetector {

    private final Schema current;
    private final Schema desired;
    private final Dialect dialect;
    private final Map<String, String> origins;
    private final RenameAnswers answers;
    private final Set<ToldRename> used = new HashSet<>();
    private final List<Operation> renames = new ArrayList<>();
    private final Map<Operation, Boolean> decided = new HashMap<>();

    private RenameDetector(
            Schema current, Schema desired, Dialect dialect, Map<String, String> origins, RenameAnswers answers) {
        this.current = current;
        this.desired = desired;
        this.dialect = dialect;
        this.origins = origins;
        this.answers = answers;
    }

    /**
     * The renames, in an order that runs before all other operations.
     *
     * @param origins where the model has a table or column from, as {@code Snapshot} says it
     * @throws MigrationException if a rename was told that fits nothing
     */
    public static List<Operation> detect(
            CurrentSchema current,
            Schema desired,
            Dialect dialect,
            Map<String, String> origins,
            RenameAnswers answers) {
        return new RenameDetector(current.schema(), desired, dialect, origins, answers).detect();
    }

    private List<Operation> detect() {
        Map<ObjectName, ObjectName> tables = tables();
        List<RenameOrder.Step<ObjectName>> steps = RenameOrder.of(
                tables, current.tables().keySet(), desired.tables().keySet(), RenameOrder::withEnd);
        steps.forEach(step -> renames.add(new RenameTable(step.from(), step.to())));
        Schema renamed = current;
        for (Operation rename : renames) {
            renamed = rename.apply(renamed);
        }
        sequences(tables);
        Map<ObjectName, ObjectName> oldNames = new HashMap<>();
        tables.forEach((from, to) -> oldNames.put(to, from));
        for (ObjectName name : renamed.tables().keySet().stream().sorted().toList()) {
            Table after = desired.tables().get(name);
            if (after != null) {
                columns(renamed.requireTable(name), after, oldNames.getOrDefault(name, name));
            }
        }
        requireUsed();
        return renames;
    }

    /** New names by old ones. */
    private Map<ObjectName, ObjectName> tables() {
        ToldPairs<ObjectName> told = told(current.tables(), desired.tables());
        Map<ObjectName, ObjectName> pairs = new LinkedHashMap<>(told.renames());
        Pairing<Table> pairing = new Pairing<>(
                told.gone().stream().map(current::requireTable).toList(),
                told.added().stream().map(desired::requireTable).toList());
        int known;
        do {
            known = pairs.size();
            TableLikeness likeness = new TableLikeness(dialect, origins, new LinkedHashMap<>(pairs));
            pairing.likest(likeness::of, pair -> isRename(rename(pair), pair.likeness()))
                    .pairs()
                    .forEach(pair -> pairs.put(pair.gone().name(), pair.added().name()));
            // one that has a new name shows what points at it in another light
        } while (pairs.size() > known);
        return pairs;
    }

    private ToldPairs<ObjectName> told(Map<ObjectName, ?> before, Map<ObjectName, ?> after) {
        return told(
                before.keySet().stream().sorted().toList(),
                after.keySet().stream().sorted().toList(),
                (from, to) -> words(told -> told.means(from, to)));
    }

    private <N> ToldPairs<N> told(List<N> before, List<N> after, BiFunction<N, N, List<ToldRename>> words) {
        ToldPairs<N> told = ToldPairs.of(before, after, words);
        used.addAll(told.used());
        return told;
    }

    private List<ToldRename> words(Predicate<ToldRename> fits) {
        return answers.told().stream().filter(fits).toList();
    }

    private static RenameTable rename(Pairing.Pair<Table> pair) {
        return new RenameTable(pair.gone().name(), pair.added().name());
    }

    /** A sequence that is named for its table is renamed with it. */
    private void sequences(Map<ObjectName, ObjectName> tables) {
        ToldPairs<ObjectName> told = told(current.sequences(), desired.sequences());
        List<Sequence> gone = objects(told.gone(), current.sequences());
        List<Sequence> added = objects(told.added(), desired.sequences());
        boolean only = gone.size() == 1 && added.size() == 1;
        Map<ObjectName, ObjectName> pairs = new LinkedHashMap<>(told.renames());
        new Pairing<>(gone, added)
                .told((one, other) -> isSame(one, other)
                        && tables.entrySet().stream().anyMatch(t -> follows(one, other, t.getKey(), t.getValue())))
                .likest((one, other) -> like(one, other, only), pair -> isRename(renameSequence(pair), pair.likeness()))
                .pairs()
                .forEach(pair -> pairs.put(pair.gone().name(), pair.added().name()));
        RenameOrder.of(pairs, current.sequences().keySet(), desired.sequences().keySet(), RenameOrder::withEnd)
                .forEach(step -> renames.add(new RenameSequence(step.from(), step.to())));
    }

    private static <T> List<T> objects(List<ObjectName> names, Map<ObjectName, T> all) {
        return names.stream().flatMap(name -> Stream.ofNullable(all.get(name))).toList();
    }

    private static RenameSequence renameSequence(Pairing.Pair<Sequence> pair) {
        return new RenameSequence(pair.gone().name(), pair.added().name());
    }

    private static @Nullable Likeness like(Sequence gone, Sequence added, boolean only) {
        boolean similar = Likeness.isSimilar(gone.name().name(), added.name().name());
        String evidence = "the same numbers" + (similar ? ", a similar name" : "");
        return isSame(gone, added) && (similar || only)
                ? new Likeness(Likeness.ofNames(gone.name().name(), added.name().name()), evidence)
                : null;
    }

    private static boolean isSame(Sequence gone, Sequence added) {
        return gone.withName(added.name()).equals(added);
    }

    private static boolean follows(Sequence gone, Sequence added, ObjectName table, ObjectName renamed) {
        return lower(gone.name()).replace(lower(table), lower(renamed)).equals(lower(added.name()));
    }

    private static String lower(ObjectName name) {
        return name.name().text().toLowerCase(Locale.ROOT);
    }

    private void columns(Table before, Table after, ObjectName oldName) {
        ToldPairs<Identifier> told = told(
                List.copyOf(before.columns().keySet()),
                List.copyOf(after.columns().keySet()),
                (from, to) -> words(word -> word.means(oldName, after.name(), from, to)));
        ColumnLikeness likeness = new ColumnLikeness(before, after, dialect, origins);
        Map<Identifier, Identifier> pairs = new LinkedHashMap<>(told.renames());
        new Pairing<>(
                        told.gone().stream().map(before::requireColumn).toList(),
                        told.added().stream().map(after::requireColumn).toList())
                .likest(likeness::of, pair -> isRename(rename(after.name(), pair), pair.likeness()))
                .pairs()
                .forEach(pair -> pairs.put(pair.gone().name(), pair.added().name()));
        RenameOrder.of(pairs, before.columns().keySet(), after.columns().keySet(), RenameOrder::withEnd)
                .forEach(step -> renames.add(new RenameColumn(after.name(), step.from(), step.to())));
    }

    private static RenameColumn rename(ObjectName table, Pairing.Pair<Column> pair) {
        return new RenameColumn(table, pair.gone().name(), pair.added().name());
    }

    private boolean isRename(Operation rename, Likeness likeness) {
        return decided.computeIfAbsent(
                rename, candidate -> answers.isRename(new RenameCandidate(candidate, likeness.evidence())));
    }

    private static <T> List<T> gone(Map<ObjectName, T> from, Map<ObjectName, T> in) {
        return from.entrySet().stream()
                .filter(entry -> !in.containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void requireUsed() {
        for (ToldRename told : answers.told()) {
            if (told.required() && !used.contains(told)) {
                throw new MigrationException(
                        "-Drename=" + told.text() + " fits nothing: either the old name does not go, or the new one"
                                + " does not come.",
                        "Going: " + listed(current, desired) + ". Coming: " + listed(desired, current) + ".");
            }
        }
    }

    private static String listed(Schema of, Schema other) {
        Stream<String> objects = Stream.concat(
                gone(of.tables(), other.tables()).stream()
                        .map(table -> table.name().toString()),
                gone(of.sequences(), other.sequences()).stream()
                        .map(sequence -> sequence.name().toString()));
        Stream<String> columns = of.tables().values().stream()
                .flatMap(table -> other.table(table.name()).stream().flatMap(there -> goneColumns(table, there)));
        String list = Stream.concat(objects, columns).sorted().collect(Collectors.joining(", "));
        return list.isEmpty() ? "nothing" : list;
    }

    private static Stream<String> goneColumns(Table of, Table other) {
        return of.columns().keySet().stream()
                .filter(column -> other.column(column).isEmpty())
                .map(column -> of.name() + "." + column);
    }
}

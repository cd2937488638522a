package dev.migration.diff;

import dev.migration.dialect.Dialects;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import dev.migration.write.RevisionDraft;
import dev.migration.write.RevisionWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a pair of schemas that fails a check as small as it goes, and shows it as a revision. */
final class Shrinker {

    /** What must hold for a schema and the one that it becomes. */
    @FunctionalInterface
    interface Check {
        void run(Schema from, Schema to) throws Exception;
    }

    private record Pair(Schema from, Schema to) {}

    private Shrinker() {}

    /** Runs a check; if it fails, the message shows the smallest pair that was found to fail too. */
    static void check(Schema from, Schema to, Check check) {
        Pair pair = new Pair(from, to);
        Optional<Throwable> failure = failure(pair, check);
        if (failure.isEmpty()) {
            return;
        }
        boolean smaller = true;
        while (smaller) {
            Optional<Pair> next =
                    reduced(pair).filter(p -> failure(p, check).isPresent()).findFirst();
            smaller = next.isPresent();
            pair = next.orElse(pair);
        }
        throw new AssertionError("Fails from\n" + shown(pair.from()) + "\nto\n" + shown(pair.to()), failure.get());
    }

    private static Optional<Throwable> failure(Pair pair, Check check) {
        try {
            check.run(pair.from(), pair.to());
            return Optional.empty();
        } catch (Exception | AssertionError e) {
            return Optional.of(e);
        }
    }

    private static Stream<Pair> reduced(Pair pair) {
        return Stream.concat(
                smaller(pair.from()).stream().map(from -> new Pair(from, pair.to())),
                smaller(pair.to()).stream().map(to -> new Pair(pair.from(), to)));
    }

    /** Each with one thing less, the greatest things first. */
    private static List<Schema> smaller(Schema schema) {
        List<Schema> all = new ArrayList<>();
        schema.sequences().keySet().forEach(name -> all.add(schema.withoutSequence(name)));
        for (Table table : schema.tables().values()) {
            if (!isTarget(table, schema)) {
                all.add(schema.withoutTable(table.name()));
            }
        }
        for (Table table : schema.tables().values()) {
            smaller(table).forEach(less -> all.add(schema.with(less)));
        }
        return all;
    }

    private static boolean isTarget(Table table, Schema schema) {
        return schema.tables().values().stream()
                .filter(other -> !other.name().equals(table.name()))
                .flatMap(other -> other.constraintsOf(ForeignKey.class).stream())
                .anyMatch(key -> key.target().equals(table.name()));
    }

    private static List<Table> smaller(Table table) {
        List<Table> all = new ArrayList<>();
        for (Constraint constraint : table.constraints().values()) {
            all.add(table.withConstraints(table.constraints().values().stream()
                    .filter(other -> !other.equals(constraint))
                    .toList()));
        }
        for (Index index : table.indexes().values()) {
            all.add(table.withIndexes(table.indexes().values().stream()
                    .filter(other -> !other.equals(index))
                    .toList()));
        }
        for (Identifier column : table.columns().keySet()) {
            if (table.columns().size() > 1 && isFree(column, table)) {
                all.add(table.withColumns(table.columns().values().stream()
                        .filter(other -> !other.name().equals(column))
                        .toList()));
            }
        }
        return all;
    }

    /** Texts of checks and predicates are not read: they name the key, which therefore stays. */
    private static boolean isFree(Identifier column, Table table) {
        return !column.equals(Identifier.of("id"))
                && table.constraints().values().stream()
                        .noneMatch(constraint -> constraint.columns().contains(column))
                && table.indexes().values().stream().noneMatch(index -> index.uses(column));
    }

    private static String shown(Schema schema) {
        Diff making = SchemaDiffer.diff(Schema.empty(), schema, Dialects.ofProduct("PostgreSQL"));
        RevisionDraft draft =
                new RevisionDraft("id", List.of(), "minimal", Instant.EPOCH, "", making.upgrade(), List.of());
        return RevisionWriter.write(draft).text();
    }
}

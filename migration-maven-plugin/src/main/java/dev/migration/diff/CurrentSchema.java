package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.introspect.LiveDatabase;
import dev.migration.introspect.Surroundings;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameIndex;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.EnumType;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The left side of a diff.
 *
 * @param schema what is there and managed, in the words of the revisions where those say what the database has
 * @param replayed what the revisions say
 * @param sequences those that no column owns, managed or not
 * @param unmanaged what is there and is left alone, because neither a revision made it nor the model has it, one line
 *     each
 * @param surroundings what the database has around that
 * @param bystanders of those in the surroundings what is compared, one line for each kind
 * @param warnings sentences for the author
 */
public record CurrentSchema(
        Schema schema,
        Schema replayed,
        Set<ObjectName> sequences,
        Surroundings surroundings,
        List<String> unmanaged,
        List<String> bystanders,
        List<String> warnings) {

    public CurrentSchema {
        sequences = Set.copyOf(sequences);
        bystanders = List.copyOf(bystanders);
        unmanaged = List.copyOf(unmanaged);
        warnings = List.copyOf(warnings);
    }

    /** No database at hand: what the revisions say. */
    public static CurrentSchema ofRevisions(Schema replayed) {
        return new CurrentSchema(
                replayed, replayed, replayed.sequences().keySet(), Surroundings.NONE, List.of(), List.of(), List.of());
    }

    /**
     * The live schema, each object said as in the replayed schema where the two agree.
     *
     * @param live as {@link dev.migration.introspect.Introspector} reads it
     * @param replayed the applied revisions, folded
     * @param desired what the model wants; an object that no revision made is taken as managed if it is in there
     */
    public static CurrentSchema of(
            LiveDatabase live, Schema replayed, Schema desired, Dialect dialect, DatabaseWords words) {
        return of(live, replayed, desired, Scope.ALL, dialect, words);
    }

    /** As above, with what {@code scope} adopts as managed too. */
    public static CurrentSchema of(
            LiveDatabase live, Schema replayed, Schema desired, Scope scope, Dialect dialect, DatabaseWords words) {
        return new CurrentSchemaBuilder(live, replayed, desired, scope, dialect, words).build();
    }

    /** The same, once the enumerations have the values that {@code types} say. */
    CurrentSchema withValues(Collection<EnumType> types) {
        Schema changed = schema;
        Schema changedReplayed = replayed;
        for (EnumType type : types) {
            changed = changed.enumTypes().containsKey(type.name()) ? changed.with(type) : changed;
            changedReplayed =
                    changedReplayed.enumTypes().containsKey(type.name()) ? changedReplayed.with(type) : changedReplayed;
        }
        return new CurrentSchema(changed, changedReplayed, sequences, surroundings, unmanaged, bystanders, warnings);
    }

    /** The same after {@code renames}. */
    CurrentSchema after(List<Operation> renames) {
        Schema there = schema;
        Schema said = replayed;
        Surroundings around = surroundings;
        Set<ObjectName> free = new HashSet<>(sequences);
        for (Operation rename : renames) {
            around = around.after(rename);
            there = rename.apply(there);
            said = isSaid(rename, said) ? rename.apply(said) : said;
            if (rename instanceof RenameSequence sequence && free.remove(sequence.from())) {
                free.add(sequence.to());
            }
        }
        return new CurrentSchema(there, said, free, around, unmanaged, bystanders, warnings);
    }

    /** The revisions say nothing of what was made by hand. */
    private static boolean isSaid(Operation rename, Schema said) {
        if (rename instanceof RenameTable table) {
            return said.table(table.from()).isPresent();
        } else if (rename instanceof RenameSequence sequence) {
            return said.sequences().containsKey(sequence.from());
        } else if (rename instanceof RenameColumn column) {
            return said.table(column.table())
                    .flatMap(table -> table.column(column.from()))
                    .isPresent();
        } else if (rename instanceof RenameConstraint constraint) {
            return said.table(constraint.table())
                    .filter(table -> table.constraints().containsKey(constraint.from()))
                    .isPresent();
        }
        return rename instanceof RenameIndex index
                && said.table(index.table())
                        .filter(table -> table.indexes().containsKey(index.from()))
                        .isPresent();
    }

    /** Whether the column is said as the revisions say it. */
    boolean isReplayed(ObjectName table, Column column) {
        return replayed.table(table)
                .flatMap(found -> found.column(column.name()))
                .filter(column::equals)
                .isPresent();
    }

    boolean isReplayed(ObjectName table, Index index) {
        return replayed.table(table)
                .filter(found -> index.equals(found.indexes().get(index.name())))
                .isPresent();
    }

    /** Whether the comment of the table is the one that the revisions say. */
    boolean isCommentReplayed(Table table) {
        return replayed.table(table.name())
                .filter(found -> java.util.Objects.equals(found.comment(), table.comment()))
                .isPresent();
    }

    /** Whether the sequence is said as the revisions say it. */
    boolean isReplayed(Sequence sequence) {
        return sequence.equals(replayed.sequences().get(sequence.name()));
    }
}

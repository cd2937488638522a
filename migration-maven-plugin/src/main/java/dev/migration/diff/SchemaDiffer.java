package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.IrreversibleException;
import dev.migration.operation.Operation;
import dev.migration.schema.Identifier;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares schemas. The same input gives the same operations in the same order. Stateless. */
public final class SchemaDiffer {

    private final CurrentSchema current;
    private final CurrentSchema valued;
    private final Schema desired;
    private final Numbering numbering;
    private final SequenceContinuation continuation;
    private final Dialect dialect;
    private final List<Operation> operations = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private SchemaDiffer(CurrentSchema current, Schema desired, Numbering numbering, Dialect dialect) {
        this.current = current;
        this.valued = current.withValues(desired.enumTypes().values());
        this.desired = desired;
        this.numbering = numbering;
        this.continuation = new SequenceContinuation(numbering);
        this.dialect = dialect;
    }

    /** What leads from a replayed schema to another, without a database. */
    public static Diff diff(Schema current, Schema desired, Dialect dialect) {
        return diff(CurrentSchema.ofRevisions(current), desired, dialect, DatabaseWords.NONE);
    }

    /** What leads from the current schema to the desired one, and back. */
    public static Diff diff(CurrentSchema current, Schema desired, Dialect dialect, DatabaseWords words) {
        return diff(current, List.of(), desired, dialect, words);
    }

    /**
     * What leads from the current schema to the desired one, and back.
     *
     * @param renames what is done first, as {@link RenameDetector} finds it
     */
    public static Diff diff(
            CurrentSchema current, List<Operation> renames, Schema desired, Dialect dialect, DatabaseWords words) {
        return diff(current, renames, desired, Edits.NONE, Numbering.NONE, dialect, words);
    }

    /** As above, with {@code edits} of what leads there; the way back is that of what comes out. Sequences go on behind what they number. */
    static Diff diff(
            CurrentSchema current,
            List<Operation> renames,
            Schema desired,
            Edits edits,
            Numbering numbering,
            Dialect dialect,
            DatabaseWords words) {
        List<Operation> all = new ArrayList<>(renames);
        CurrentSchema renamed = current.after(renames);
        if (!renames.isEmpty()) {
            Schema after = renamed.schema();
            List<TablePair> pairs = TablePair.of(after, desired, renamed.sequences(), dialect, words);
            all.addAll(CarriedNames.of(after, desired, pairs, renames));
        }
        return new SchemaDiffer(current.after(all), desired, numbering, dialect).diff(current, all, edits, words);
    }

    /** @param original what is there before {@code renames} */
    private Diff diff(CurrentSchema original, List<Operation> renames, Edits edits, DatabaseWords words) {
        warnings.addAll(current.warnings());
        Schema before = current.schema();
        EnumTypeDiffer enumTypes = new EnumTypeDiffer(before, desired);
        operations.addAll(enumTypes.diff());
        warnings.addAll(enumTypes.warnings());
        CompositeTypeDiffer compositeTypes = new CompositeTypeDiffer(valued.schema(), desired, dialect);
        operations.addAll(compositeTypes.diff());
        warnings.addAll(compositeTypes.warnings());
        tables(valued.schema(), words);
        List<Operation> found = new ArrayList<>(newSchemas(original.schema(), words.defaultSchema()));
        found.addAll(renames);
        found.addAll(RowSafety.apply(OperationSorter.sort(operations, before)));
        List<Operation> upgrade = found.isEmpty() ? found : edits.edit(found, original.schema(), dialect);
        return withWayBack(continuation.upgrade(upgrade, before), original, words);
    }

    private Diff withWayBack(List<Operation> upgrade, CurrentSchema original, DatabaseWords words) {
        // asked only where the answer counts: a query for it would be one too many in the common case
        boolean makesSchemas = upgrade.stream().anyMatch(CreateSchema.class::isInstance);
        Set<Identifier> there = makesSchemas ? words.schemas() : Set.of();
        List<Operation> downgrade = List.of();
        String irreversible = null;
        try {
            downgrade =
                    continuation.downgrade(Inversion.of(upgrade, original.schema(), there), upgrade, original.schema());
        } catch (IrreversibleException e) {
            irreversible = e.getMessage();
        }
        return new Diff(
                Declarations.before(upgrade, original),
                downgrade,
                irreversible,
                warnings,
                current.unmanaged(),
                current.bystanders());
    }

    /** @param before with the values that enumerations will have: columns of one need no change of their own for them */
    private void tables(Schema before, DatabaseWords words) {
        for (TablePair pair : TablePair.of(before, desired, current.sequences(), dialect, words)) {
            operations.addAll(new TableDiffer(pair, valued).diff());
            warnings.addAll(pair.warnings());
        }
        operations.addAll(new SequenceDiffer(current, desired, numbering, dialect).diff());
        operations.addAll(new NewTables(before, desired, operations).create());
        operations.addAll(new GoneTables(before, desired, current.surroundings().resting()).drop());
        operations.addAll(new ExpressionGuard(before, desired, operations, dialect).operations());
        operations.addAll(new ForeignKeyGuard(before, desired, operations, dialect).operations());
    }

    private List<Operation> newSchemas(Schema before, @Nullable Identifier defaultSchema) {
        Set<Identifier> missing = desired.schemas();
        missing.removeAll(before.schemas());
        if (defaultSchema != null) {
            missing.remove(defaultSchema);
        }
        return missing.stream().<Operation>map(CreateSchema::new).toList();
    }
}

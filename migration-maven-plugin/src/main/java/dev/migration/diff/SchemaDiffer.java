package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.CreateSchema;
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
    private final Dialect dialect;
    private final List<Operation> operations = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private SchemaDiffer(CurrentSchema current, Schema desired, Dialect dialect) {
        this.current = current;
        this.valued = current.withValues(desired.enumTypes().values());
        this.desired = desired;
        this.dialect = dialect;
    }

    /** What leads from a replayed schema to another, without a database. */
    public static Diff diff(Schema current, Schema desired, Dialect dialect) {
        return diff(CurrentSchema.ofRevisions(current), desired, dialect, DatabaseWords.NONE);
    }

    /** What leads from the current schema to the desired one, and back. */
    public static Diff diff(CurrentSchema current, Schema desired, Dialect dialect, DatabaseWords words) {
        return new SchemaDiffer(current, desired, dialect).diff(words);
    }

    private Diff diff(DatabaseWords words) {
        warnings.addAll(current.warnings());
        Schema before = current.schema();
        schemas(before, words.defaultSchema());
        EnumTypeDiffer enumTypes = new EnumTypeDiffer(before, desired);
        operations.addAll(enumTypes.diff());
        warnings.addAll(enumTypes.warnings());
        tables(valued.schema(), words);
        List<Operation> upgrade = RowSafety.apply(OperationSorter.sort(operations, before));
        warnings.addAll(RenameHints.of(before, desired, dialect));
        return new Diff(upgrade, Inversion.of(upgrade, before), warnings, current.unmanaged());
    }

    /** @param before with the values that enumerations will have: columns of one need no change of their own for them */
    private void tables(Schema before, DatabaseWords words) {
        for (TablePair pair : TablePair.of(before.tables(), desired.tables(), dialect, words)) {
            operations.addAll(new TableDiffer(pair, valued).diff());
            warnings.addAll(pair.warnings());
        }
        operations.addAll(new SequenceDiffer(current, desired, dialect).diff());
        operations.addAll(new NewTables(before, desired, operations).create());
        operations.addAll(new GoneTables(before, desired).drop());
        operations.addAll(new ForeignKeyGuard(before, desired, operations, dialect).operations());
    }

    private void schemas(Schema before, @Nullable Identifier defaultSchema) {
        Set<Identifier> missing = desired.schemas();
        missing.removeAll(before.schemas());
        if (defaultSchema != null) {
            missing.remove(defaultSchema);
        }
        missing.forEach(schema -> operations.add(new CreateSchema(schema)));
    }
}

package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what is there with a model: renames first, then the rest, both as far as a filter takes it. */
public final class ModelDiffer {

    private ModelDiffer() {}

    /**
     * What leads from the current schema to the model, and back.
     *
     * @param origins where the model has a table or column from, as {@code Snapshot} says it
     * @throws dev.migration.error.MigrationException if a rename was told that fits nothing
     */
    public static Diff diff(
            CurrentSchema current,
            Schema model,
            ObjectFilter filter,
            Map<String, String> origins,
            RenameAnswers answers,
            Dialect dialect,
            DatabaseWords words) {
        Schema wanted = new FilteredModel(filter, current.schema(), model, dialect).schema();
        List<Operation> renames = RenameDetector.detect(current, wanted, dialect, origins, answers);
        // what the filter leaves alone in a renamed table is found under the new name only
        FilteredModel filtered =
                new FilteredModel(filter, current.after(renames).schema(), model, dialect);
        Diff diff = SchemaDiffer.diff(current, renames, filtered.schema(), dialect, words);
        List<String> warnings = new ArrayList<>(filtered.warnings());
        warnings.addAll(diff.warnings());
        return new Diff(diff.upgrade(), diff.downgrade(), warnings, diff.unmanaged());
    }
}

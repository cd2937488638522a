package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.CompositeTypes;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what is there with a model: renames first, then the rest, both as far as a filter takes it.
 *
 * @param filter what is compared
 * @param edits what is made of what was found
 */
public record ModelDiffer(
        ObjectFilter filter, RenameAnswers answers, Edits edits, Dialect dialect, DatabaseWords words) {

    /**
     * What leads from the current schema to the model, and back.
     *
     * @param origins where the model has a table or column from, as {@code Snapshot} says it
     * @param numbering what the sequences of the model number
     * @throws dev.migration.error.MigrationException if a rename was told that fits nothing
     */
    public Diff diff(CurrentSchema current, Schema model, Map<String, String> origins, Numbering numbering) {
        Schema wanted = new FilteredModel(filter, current, model, dialect).schema();
        List<Operation> renames = RenameDetector.detect(current, wanted, dialect, origins, answers);
        CurrentSchema renamed = current.after(renames);
        Set<ObjectName> kept = PartitionedTable.gone(renamed, model);
        // what the filter leaves alone in a renamed table is found under the new name only
        FilteredModel filtered = new FilteredModel(filter, renamed, model, kept, dialect);
        Schema compared = filtered.schema();
        requireCompositeTypes(compared);
        List<String> remarks = new ArrayList<>(new Remarks(renamed, filter).of(model, origins));
        remarks.addAll(filtered.warnings());
        LaxConstraints lax = new LaxConstraints(renamed, filter, dialect);
        remarks.addAll(lax.notValidated());
        remarks.addAll(lax.notEnforced());
        Diff diff = SchemaDiffer.diff(current, renames, compared, edits, numbering, dialect, words);
        remarks.addAll(new Remarks(renamed, filter).ofDropped(diff.upgrade()));
        Rewording rewording = new Rewording(dialect, words.defaultSchema(), current.schema(), model);
        remarks.addAll(new Dependents(words, rewording).remarks(diff.upgrade(), current.schema()));
        return diff.withWarnings(remarks);
    }

    private void requireCompositeTypes(Schema compared) {
        if (dialect.hasCompositeTypes()) {
            return;
        }
        for (Table table : compared.tables().values()) {
            for (Column column : table.columns().values()) {
                Table alone = Table.of(table.name(), List.of(column), List.of(), List.of(), null);
                if (!CompositeTypes.of(List.of(alone), compared.compositeTypes())
                        .isEmpty()) {
                    throw new MigrationException(
                            "Column " + table.name() + "." + column.name() + " has a composite type (@Struct), and "
                                    + dialect.id() + " has no such types.",
                            "Map its attributes to columns (@Embedded without @Struct) or to a JSON document"
                                    + " (@JdbcTypeCode(SqlTypes.JSON)), or set migration.url to a PostgreSQL database.");
                }
            }
        }
    }
}

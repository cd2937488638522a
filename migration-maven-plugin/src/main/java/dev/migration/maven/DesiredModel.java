package dev.migration.maven;

import dev.migration.diff.Numbering;
import dev.migration.diff.ToldRename;
import dev.migration.schema.Schema;
import java.util.List;
import java.util.Map;

/**
 * What the entities of a project mean.
 *
 * @param origins where a table or column is from, as {@code Snapshot} says it
 * @param formerNames what annotations say of renames, as {@code Snapshot} says it
 * @param numbering what the sequences number
 */
record DesiredModel(Schema schema, Map<String, String> origins, Map<String, String> formerNames, Numbering numbering) {

    List<ToldRename> annotatedRenames() {
        return formerNames.entrySet().stream()
                .map(entry -> ToldRename.annotated(entry.getKey(), entry.getValue(), schema))
                .toList();
    }
}

package dev.migration.execute;

import dev.migration.error.MigrationException;
import dev.migration.history.AppliedRevision;
import dev.migration.revision.RevisionEntry;
import dev.migration.revision.RevisionGraph;
import dev.migration.schema.ObjectName;
import java.util.List;
import java.util.Map;

/** Compares what a database says it has with the revisions of the project. */
public record HistoryCheck(RevisionGraph graph, List<AppliedRevision> applied, ObjectName historyTable) {

    public HistoryCheck {
        applied = List.copyOf(applied);
    }

    /** Whether the project has all applied revisions as they were applied. */
    public static boolean isClean(RevisionGraph graph, Map<String, String> checksums) {
        return checksums.entrySet().stream()
                .allMatch(row -> graph.entry(row.getKey())
                        .filter(entry -> entry.checksum().equals(row.getValue()))
                        .isPresent());
    }

    /** The applied revisions that the project does not have. */
    public List<AppliedRevision> unknown() {
        return applied.stream().filter(row -> graph.entry(row.id()).isEmpty()).toList();
    }

    /** The applied revisions whose source is another one now. */
    public List<RevisionEntry> edited() {
        return applied.stream()
                .flatMap(row -> graph.entry(row.id()).stream()
                        .filter(entry -> !entry.checksum().equals(row.checksum())))
                .toList();
    }

    /** @throws MigrationException if a revision is unknown or edited */
    public void require() {
        for (AppliedRevision row : unknown()) {
            throw new MigrationException(
                    "Can't locate revision '" + row.id() + "' \"" + row.message() + "\": the database has it ("
                            + historyTable + " says applied at " + row.appliedAt() + " by " + row.appliedBy()
                            + "), but it is none of the " + graph.entries().size() + " revisions of this project.",
                    "Its file is on another branch, in a newer version of the project, or was deleted: bring it back"
                            + " and compile. If its changes are not in the database, or are to stay there without a"
                            + " revision, take it out of the history: delete from " + historyTable + " where id = '"
                            + row.id() + "'.");
        }
        for (RevisionEntry entry : edited()) {
            throw new MigrationException(
                    "Revision '" + entry.id() + "' \"" + entry.message() + "\" (" + file(entry)
                            + ") was edited after it was applied to this database.",
                    "Restore the file as it was when it was applied, and put the change into a new revision"
                            + " (`mvn migration:new -Dmsg=...`).");
        }
    }

    private static String file(RevisionEntry entry) {
        return entry.className().replace('.', '/') + ".java";
    }
}

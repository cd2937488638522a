package dev.migration.write;

import java.nio.file.Path;

/** Writes a revision as Java source. Writes no file. */
public final class RevisionWriter {

    private RevisionWriter() {}

    /**
     * The source of {@code draft}: the same draft gives the same text.
     *
     * @throws dev.migration.error.MigrationException if an operation cannot be written as source (code)
     */
    public static RevisionSource write(RevisionDraft draft) {
        return new RevisionSource("", Path.of(""), draft.id());
    }
}

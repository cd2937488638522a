package dev.migration.write;

/** Writes a revision as Java source. Writes no file. */
public final class RevisionWriter {

    private RevisionWriter() {}

    /**
     * The source of {@code draft}: the same draft gives the same text.
     *
     * @throws dev.migration.error.MigrationException if an operation cannot be written as source (code)
     */
    public static RevisionSource write(RevisionDraft draft) {
        throw new UnsupportedOperationException();
    }
}

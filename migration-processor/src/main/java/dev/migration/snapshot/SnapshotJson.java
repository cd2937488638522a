package dev.migration.snapshot;

import dev.migration.error.MigrationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a {@link Snapshot}: JSON of format 1, the same bytes for the same snapshot. Thread-safe.
 *
 * <p>Records are objects with their components' names; of a closed family ({@code ColumnType}) the member's name stands
 * first, as {@code kind}. Names are strings in their text form; what is null is left out.
 */
public final class SnapshotJson {

    private SnapshotJson() {}

    /** The text for {@code snapshot}, ending in a line feed. */
    public static String write(Snapshot snapshot) {
        return JsonText.of(Document.of(snapshot));
    }

    /**
     * Reads a snapshot.
     *
     * @param source where {@code json} comes from, for messages
     * @throws MigrationException if it is none, or of another format
     */
    public static Snapshot read(String json, String source) {
        Document document = undamaged(source, () -> DocumentReader.read(json));
        if (document == null) {
            throw damaged(source, "it is empty", null);
        }
        if (document.format() != Document.FORMAT) {
            throw damaged(source, "it has format " + document.format() + ", expected " + Document.FORMAT, null);
        }
        return undamaged(source, document::snapshot);
    }

    private static <T extends @Nullable Object> T undamaged(String source, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw damaged(source, String.valueOf(e.getMessage()), e);
        }
    }

    private static MigrationException damaged(String source, String why, @Nullable Throwable cause) {
        return new MigrationException(
                "The snapshot " + source + " cannot be read: " + why + ".",
                "Compile the project again with migration-processor of the version of migration-maven-plugin"
                        + " (mvn clean compile).",
                cause);
    }
}

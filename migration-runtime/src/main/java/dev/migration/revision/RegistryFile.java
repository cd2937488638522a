package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a registry: a line of version, then a line for each revision, fields parted by tabs. Written by the
 * processor at compile time, read by the runtime at start.
 */
public final class RegistryFile {

    /** Where the registry lies in a jar or class folder. */
    public static final String PATH = "META-INF/migration/revisions.tsv";

    private static final String HEADER =
            "# migration revisions, format 1: id, down, labels, depends on, class, checksum, message";
    private static final int FIELDS = 7;

    private RegistryFile() {}

    /** The text for {@code entries}, sorted by class name so that the same revisions give the same bytes. */
    public static String write(List<RevisionEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(RevisionEntry::className))
                .map(RegistryFile::line)
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    /**
     * Reads a registry.
     *
     * @param source where {@code text} comes from, for messages
     * @throws MigrationException if it is none, or of another format
     */
    public static List<RevisionEntry> read(String text, String source) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw damaged(source, "its first line is not that of a registry of format 1");
        }
        List<RevisionEntry> entries = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            if (fields.length != FIELDS) {
                throw damaged(source, "a line has " + fields.length + " fields in place of " + FIELDS);
            }
            entries.add(new RevisionEntry(
                    fields[0], list(fields[1]), list(fields[2]), list(fields[3]), fields[4], fields[5], fields[6]));
        }
        return entries;
    }

    private static String line(RevisionEntry entry) {
        return String.join(
                "\t",
                entry.id(),
                String.join(",", entry.down()),
                String.join(",", entry.labels()),
                String.join(",", entry.dependsOn()),
                entry.className(),
                entry.checksum(),
                entry.message().replaceAll("\\s+", " "));
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(","));
    }

    private static MigrationException damaged(String source, String why) {
        return new MigrationException(
                "The registry of revisions " + source + " cannot be read: " + why + ".",
                "Compile the project again with migration-processor of the same version as migration-runtime.");
    }
}

package dev.migration.revision;

import java.util.List;

/** Entries for tests, written as {@code "c <- a b"}: revision c follows a and b. */
final class Entries {

    private Entries() {}

    static RevisionGraph graph(String... lines) {
        return RevisionGraph.of(list(lines));
    }

    static List<RevisionEntry> list(String... lines) {
        return List.of(lines).stream().map(Entries::entry).toList();
    }

    private static RevisionEntry entry(String line) {
        String[] sides = line.split(" <-", -1);
        List<String> down = sides.length == 1 || sides[1].isBlank()
                ? List.of()
                : List.of(sides[1].strip().split(" "));
        String id = sides[0].strip();
        return new RevisionEntry(id, down, List.of(), List.of(), "app.R_" + id, "sum-" + id, "message of " + id);
    }

    static List<String> ids(List<RevisionEntry> entries) {
        return entries.stream().map(RevisionEntry::id).toList();
    }
}

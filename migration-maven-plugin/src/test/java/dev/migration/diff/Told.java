package dev.migration.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Renames that were told, with candidates that are noted and declined. */
record Told(List<ToldRename> told, List<String> candidates) implements RenameAnswers {

    static Told of(String... renames) {
        return new Told(Stream.of(renames).map(ToldRename::parse).toList(), new ArrayList<>());
    }

    @Override
    public boolean isRename(RenameCandidate candidate) {
        candidates.add(candidate.describe());
        return false;
    }
}

package dev.migration.processor.map;

import dev.migration.processor.model.Annotations;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All {@link DetailReader}s. */
final class DetailReaders {

    static final List<DetailReader> ALL = List.of(
            new CheckReader(),
            new CollateReader(),
            new CommentReader(),
            new DefaultReader(),
            new GeneratedColumnReader(),
            new IndexReader(),
            new RenamedFromReader());

    /** The keys of the annotations and of their containers. */
    static final Set<String> KEYS = keys();

    private DetailReaders() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>();
        ALL.forEach(reader -> keys.addAll(reader.keys()));
        return Collections.unmodifiableSet(keys);
    }

    static void apply(Annotations annotations, TableDraft table, ColumnDraft column) {
        if (annotations.isEmpty() || Collections.disjoint(annotations.keys(), KEYS)) {
            return;
        }
        for (DetailReader reader : ALL) {
            annotations.all(reader.annotation()).forEach(detail -> reader.apply(detail, table, column));
        }
    }

    static void apply(Annotations annotations, TableDraft table) {
        for (DetailReader reader : ALL) {
            annotations.all(reader.annotation()).forEach(detail -> reader.apply(detail, table));
        }
    }
}

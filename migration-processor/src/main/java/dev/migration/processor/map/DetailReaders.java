package dev.migration.processor.map;

import dev.migration.processor.model.Annotations;
import java.util.List;

/** All {@link DetailReader}s. */
final class DetailReaders {

    static final List<DetailReader> ALL = List.of(
            new CheckReader(),
            new CollateReader(),
            new CommentReader(),
            new DefaultReader(),
            new GeneratedColumnReader());

    private DetailReaders() {}

    static void apply(Annotations annotations, TableDraft table, ColumnDraft column) {
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

package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hibernate 5's {@code @Index} on an attribute: those of one name are one index. Its {@code columnNames} do not count
 * there, only in {@code @Table}.
 */
final class IndexReader implements DetailReader {

    @Override
    public String annotation() {
        return "hibernate.Index";
    }

    @Override
    public Set<String> keys() {
        return Set.of(annotation());
    }

    @Override
    public void apply(Annotation annotation, TableDraft table, ColumnDraft column) {
        String name = annotation.string("name");
        for (int i = 0; i < table.indexes.size(); i++) {
            TableDraft.IndexDraft index = table.indexes.get(i);
            if (index.name().equals(name)) {
                List<IndexKey> keys = new ArrayList<>(index.keys());
                keys.add(IndexKey.column(column.name));
                table.indexes.set(i, new TableDraft.IndexDraft(name, keys, index.unique(), index.where()));
                return;
            }
        }
        table.indexes.add(new TableDraft.IndexDraft(name, List.of(IndexKey.column(column.name)), false, null));
    }
}

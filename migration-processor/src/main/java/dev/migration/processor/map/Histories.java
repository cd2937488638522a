package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's own {@code @Temporal}: a table with all versions of the rows of a root entity or a collection, each with the
 * time from which and until which it counted.
 */
final class Histories {

    static final String TEMPORAL = "hibernate.Temporal";
    private static final String TABLE = TEMPORAL + ".HistoryTable";
    private static final String PARTITIONING = TEMPORAL + ".HistoryPartitioning";

    private final Context context;
    private final Changesets changesets;
    private final ClassWide words;

    Histories(Context context, Changesets changesets) {
        this.context = context;
        this.changesets = changesets;
        this.words = new ClassWide(context);
    }

    void make(EntityMapping mapping) {
        Annotation temporal = mapping.parent() == null ? words.ofRoot(mapping.entity(), TEMPORAL) : null;
        if (temporal != null && !mapping.isQuery()) {
            entity(mapping, temporal);
        }
        mapping.belongings().collections.forEach(this::collection);
        mapping.belongings().inverse.forEach(inverse -> collection(inverse.attribute(), inverse.table()));
    }

    private void entity(EntityMapping root, Annotation temporal) {
        TableCopy copy = copy(root.table(), root.entity().element());
        copy.table().useBy(root.entity());
        ColumnDraft start = span(copy, temporal);
        List<ColumnDraft> key = new ArrayList<>(copy.of(root.key()));
        List<ColumnDraft> version = copy.of(Audits.versions(root));
        key.addAll(version.isEmpty() ? List.of(start) : version);
        copy.table().addKey(key, true);
    }

    private void collection(Attribute attribute, TableDraft source) {
        Annotation temporal = words.ofCollection(attribute, TEMPORAL);
        if (temporal == null) {
            return;
        }
        TableCopy copy = copy(source, attribute.element());
        ColumnDraft start = span(copy, temporal);
        List<ColumnDraft> key = new ArrayList<>(copy.of(source.key));
        if (!key.isEmpty()) {
            key.add(start);
            copy.table().addKey(key, true);
        }
    }

    private TableCopy copy(TableDraft source, Element element) {
        if (context.source.of(element).has(PARTITIONING)) {
            throw new Problem(Message.PARTITIONED_HISTORY, element);
        }
        @Nullable Annotation written = context.source.of(element).find(TABLE);
        String name = written == null ? "" : written.string("name");
        return TableCopy.of(source, context.drafts.beside(source, name, "_history", ""), Set.of());
    }

    /** Adds the columns of the time; answers that of the beginning. */
    private ColumnDraft span(TableCopy copy, Annotation temporal) {
        int fraction = temporal.integer("secondPrecision", -1);
        ColumnDraft start = changesets.column(copy, word(temporal, "rowStart", "effective"), fraction);
        ColumnDraft end = changesets.column(copy, word(temporal, "rowEnd", "superseded"), fraction);
        start.notNull();
        TableDraft.Check check = new TableDraft.Check(
                "", List.of(start.name, end.name), end.name + " is null or " + end.name + " > " + start.name);
        if (!copy.table().checks.contains(check)) {
            copy.table().checks.add(check);
        }
        return start;
    }

    private static String word(Annotation annotation, String name, String otherwise) {
        String written = annotation.string(name);
        return written.isEmpty() ? otherwise : written;
    }
}

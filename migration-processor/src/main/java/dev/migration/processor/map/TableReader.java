package dev.migration.processor.map;

import com.google.common.base.Splitter;
import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import dev.migration.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;

/** What {@code @Table}, {@code @SecondaryTable}, {@code @JoinTable} and {@code @CollectionTable} say of a table. */
final class TableReader {

    private final Context context;

    TableReader(Context context) {
        this.context = context;
    }

    void secondaryTables(EntityMapping mapping) {
        for (Annotation written : mapping.entity().annotations().all("SecondaryTable")) {
            Identifier logical = Naming.logical(written.string("name"));
            String origin = mapping.entity().binaryName();
            TableDraft table = context.drafts.table(logical, written.string("schema"), origin);
            table.wanted |= mapping.table().wanted;
            new SharedKeys(context)
                    .share(
                            table,
                            mapping.table(),
                            mapping.key(),
                            written.annotations("pkJoinColumns"),
                            written,
                            origin);
            mapping.addSecondary(logical, table);
            context.later(() -> read(written, table, mapping.entity().element()));
        }
    }

    /** Reads what stands on the class of an entity. */
    void details(EntityMapping mapping) {
        Element element = mapping.entity().element();
        Annotation written = mapping.entity().annotations().find("Table");
        if (written != null && (mapping.parent() == null || mapping.strategy() != Strategy.SINGLE_TABLE)) {
            read(written, mapping.table(), element);
        }
        DetailReaders.apply(mapping.entity().annotations(), mapping.table());
    }

    /** Reads uniques, indexes, checks and the comment. */
    void read(Annotation written, TableDraft table, Element element) {
        for (Annotation unique : written.annotations("uniqueConstraints")) {
            context.problems.guard(() ->
                    table.addUnique(unique.string("name"), columns(unique.strings("columnNames"), table, element)));
        }
        for (Annotation index : written.annotations("indexes")) {
            context.problems.guard(() -> index(index, table, element));
        }
        for (Annotation check : written.annotations("check")) {
            table.checks.add(new TableDraft.Check(check.string("name"), List.of(), check.string("constraint")));
        }
        if (!written.string("comment").isEmpty()) {
            table.comment = written.string("comment");
        }
        if (!written.string("options").isEmpty()) {
            context.problems.report(Message.OPTIONS_LEFT_OUT, element, written.key());
        }
    }

    private List<ColumnDraft> columns(List<String> names, TableDraft table, Element element) {
        return names.stream().map(name -> column(name, table, element)).toList();
    }

    private ColumnDraft column(String name, TableDraft table, Element element) {
        ColumnDraft column = table.find(name, context.naming);
        if (column == null) {
            throw new Problem(Message.UNKNOWN_KEY_COLUMN, element, table.name, name, table.columns.keySet());
        }
        return column;
    }

    private void index(Annotation written, TableDraft table, Element element) {
        List<IndexKey> keys = new ArrayList<>();
        List<ColumnDraft> columns = new ArrayList<>();
        for (String part : Splitter.on(',').split(written.string("columnList"))) {
            String text = part.strip();
            String lower = text.toLowerCase(Locale.ROOT);
            boolean descending = lower.endsWith(" desc");
            boolean ascending = lower.endsWith(" asc");
            String name = descending || ascending
                    ? text.substring(0, text.lastIndexOf(' ')).strip()
                    : text;
            ColumnDraft column = column(name, table, element);
            columns.add(column);
            IndexKey key = IndexKey.column(column.name);
            keys.add(descending ? key.desc() : key);
        }
        if (!written.string("options").isEmpty()) {
            context.problems.report(Message.OPTIONS_LEFT_OUT, element, "Index");
        }
        if (written.bool("unique", false)) {
            table.addUnique(written.string("name"), columns);
        } else {
            table.indexes.add(new TableDraft.IndexDraft(written.string("name"), keys));
        }
    }

    /** Whether {@code @Table} or its like asks for a unique constraint of its own. */
    static boolean hasUniques(Annotation written) {
        return !written.annotations("uniqueConstraints").isEmpty();
    }
}

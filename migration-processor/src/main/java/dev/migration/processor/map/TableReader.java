package dev.migration.processor.map;

import com.google.common.base.Splitter;
import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.naming.HashedNames;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.schema.Identifier;
import dev.migration.schema.IndexKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What {@code @Table}, {@code @SecondaryTable}, {@code @JoinTable} and {@code @CollectionTable} say of a table. */
final class TableReader {

    private static final String PARTIAL_INDEX = "dev.migration.PartialIndex";
    private static final String PARTIAL_INDEXES = "dev.migration.PartialIndexes";

    private static final Set<KeyOptions.Part> OF_INDEX = EnumSet.of(KeyOptions.Part.INCLUDE, KeyOptions.Part.WHERE);
    private static final Set<KeyOptions.Part> OF_UNIQUE =
            EnumSet.of(KeyOptions.Part.NULLS, KeyOptions.Part.DEFERRABILITY);
    private static final Set<KeyOptions.Part> OF_UNIQUE_INDEX =
            EnumSet.of(KeyOptions.Part.INCLUDE, KeyOptions.Part.NULLS, KeyOptions.Part.WHERE);

    private final Context context;

    TableReader(Context context) {
        this.context = context;
    }

    void secondaryTables(EntityMapping mapping) {
        for (Annotation written : mapping.entity().annotations().all("SecondaryTable")) {
            Identifier logical = Naming.logical(written.string("name"));
            String origin = mapping.entity().binaryName();
            TableDraft table = context.drafts.table(logical, written.string("schema"), origin);
            table.users.addAll(mapping.table().users);
            // also where the entity has no table of its own: an abstract one, or a query
            table.useBy(mapping.entity());
            ForeignKeyDraft shared = new SharedKeys(context)
                    .share(
                            table,
                            mapping.table(),
                            mapping.key(),
                            written.annotations("pkJoinColumns"),
                            written,
                            mapping);
            if (!mapping.canBeReferenced()) {
                table.foreignKeys.remove(shared);
            }
            mapping.secondary().add(logical, table, mapping.entity().element());
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
        for (Annotation index : partialIndexes(mapping.entity().annotations())) {
            context.problems.guard(() -> partialIndex(index, mapping.table(), element));
        }
        DetailReaders.apply(mapping.entity().annotations(), mapping.table());
        for (Annotation table : mapping.entity().annotations().all("hibernate.Table")) {
            context.problems.guard(() -> ofHibernate5(
                    table, mapping.secondary().require(table.string("appliesTo"), element, true), element));
        }
    }

    /** Reads Hibernate 5's own {@code @Table}, which speaks of one that is mapped otherwise. */
    private void ofHibernate5(Annotation written, TableDraft table, Element element) {
        if (!written.string("comment").isEmpty()) {
            table.comment = written.string("comment");
        }
        for (Annotation index : written.annotations("indexes")) {
            context.problems.guard(() -> {
                List<IndexKey> keys = columns(index.strings("columnNames"), table, element).stream()
                        .map(column -> IndexKey.column(column.name))
                        .toList();
                table.indexes.add(new TableDraft.IndexDraft(index.string("name"), keys, false, null));
            });
        }
    }

    private static List<Annotation> partialIndexes(Annotations annotations) {
        List<Annotation> all = new ArrayList<>(annotations.allOf(PARTIAL_INDEX));
        annotations.allOf(PARTIAL_INDEXES).forEach(several -> all.addAll(several.annotations("value")));
        return all;
    }

    /** Reads uniques, indexes, checks and the comment. */
    void read(Annotation written, TableDraft table, Element element) {
        for (Annotation unique : written.annotations("uniqueConstraints")) {
            context.problems.guard(() -> unique(unique, table, element));
        }
        for (Annotation index : written.annotations("indexes")) {
            context.problems.guard(() -> index(index, table, element));
        }
        for (Annotation check : written.annotations("check")) {
            table.addCheck(check, List.of(), element, context.problems);
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

    private void partialIndex(Annotation written, TableDraft table, Element element) {
        List<IndexKey> keys = keys(written, table, element, new ArrayList<>());
        boolean unique = written.bool("unique", false);
        table.indexes.add(new TableDraft.IndexDraft(written.string("name"), keys, unique, written.string("where")));
    }

    private void index(Annotation written, TableDraft table, Element element) {
        List<ColumnDraft> columns = new ArrayList<>();
        List<IndexKey> keys = keys(written, table, element, columns);
        boolean unique = written.bool("unique", false);
        KeyOptions options = options(written, unique ? OF_UNIQUE_INDEX : OF_INDEX, element);
        boolean isKey = unique && options.where() == null && options.include().isEmpty();
        String name = name(written, "IDX", isKey, table, columnTexts(written).map(TableReader::withoutDirection));
        if (isKey) {
            table.addUnique(name, columns, options.nullsNotDistinct(), options.deferrability());
        } else {
            List<ColumnDraft> include = columns(options.include(), table, element);
            table.indexes.add(new TableDraft.IndexDraft(
                    name, keys, unique, options.where(), include, options.nullsNotDistinct()));
        }
    }

    private void unique(Annotation written, TableDraft table, Element element) {
        KeyOptions options = options(written, OF_UNIQUE, element);
        List<ColumnDraft> columns = columns(written.strings("columnNames"), table, element);
        String name = name(written, "UK", true, table, written.strings("columnNames").stream());
        table.addUnique(name, columns, options.nullsNotDistinct(), options.deferrability());
    }

    /** The written name, or that which Hibernate looks for where it is set to look for all. */
    private String name(Annotation written, String prefix, boolean isUnique, TableDraft table, Stream<String> columns) {
        OrmSetting validation = isUnique ? OrmSetting.UNIQUE_KEY_VALIDATION : OrmSetting.INDEX_VALIDATION;
        if (!written.string("name").isEmpty() || !context.settings.hibernate().is(validation, "all")) {
            return written.string("name");
        }
        return HashedNames.of(
                prefix,
                table.name.name(),
                columns.map(column -> context.naming.verbatim(Naming.logical(column)))
                        .toList());
    }

    private KeyOptions options(Annotation written, Set<KeyOptions.Part> known, Element element) {
        return KeyOptions.of(written, known, element, context.problems);
    }

    /** The keys of the column list; {@code columns} gets the columns. */
    private List<IndexKey> keys(Annotation written, TableDraft table, Element element, List<ColumnDraft> columns) {
        List<IndexKey> keys = new ArrayList<>();
        columnTexts(written).forEach(text -> {
            ColumnDraft column = column(withoutDirection(text), table, element);
            columns.add(column);
            IndexKey key = IndexKey.column(column.name);
            keys.add(text.toLowerCase(Locale.ROOT).endsWith(" desc") ? key.desc() : key);
        });
        return keys;
    }

    private static Stream<String> columnTexts(Annotation written) {
        return Splitter.on(',').splitToStream(written.string("columnList")).map(String::strip);
    }

    private static String withoutDirection(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean directed = lower.endsWith(" desc") || lower.endsWith(" asc");
        return directed ? text.substring(0, text.lastIndexOf(' ')).strip() : text;
    }

    /** Whether {@code @Table} or its like asks for a unique key of its own. */
    static boolean hasUniques(Annotation written) {
        return !written.annotations("uniqueConstraints").isEmpty()
                || written.annotations("indexes").stream().anyMatch(index -> index.bool("unique", false));
    }
}

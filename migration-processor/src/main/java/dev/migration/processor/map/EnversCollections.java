package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The audit tables of collections: a row for each element that came or went. */
final class EnversCollections {

    private final Context context;
    private final EnversWords words;
    private final EnversRevision revision;
    private final EnversReader reader;
    private final EnversAttributes attributes;
    private final EnversTargets targets;
    private final EnversTypes types;
    private final Map<EntityMapping, EnversTable> tables;
    private final List<Runnable> last = new ArrayList<>();

    /** @param tables the audit tables of entities */
    EnversCollections(
            Context context,
            EnversWords words,
            EnversRevision revision,
            EnversReader reader,
            AuditedArrays arrays,
            Map<EntityMapping, EnversTable> tables) {
        this.context = context;
        this.words = words;
        this.revision = revision;
        this.reader = reader;
        this.attributes = new EnversAttributes(context, words, revision, arrays);
        this.targets = new EnversTargets(context);
        this.types = new EnversTypes(context);
        this.tables = tables;
    }

    /** Makes the table of {@code audited}, if it is a collection and has one, or those of the collections inside. */
    void make(EntityMapping mapping, EnversAttribute audited) {
        audited.parts().forEach(part -> make(mapping, part));
        Attribute attribute = audited.attribute();
        if (!CollectionKind.isCollection(attribute)) {
            return;
        }
        Belongings.Rows rows = mapping.belongings().rows.get(audited.path());
        boolean own =
                rows != null && !(rows.foreign() && attribute.annotations().has(EnversWords.MAPPED_BY));
        if (rows != null && own) {
            table(mapping, audited, rows);
        }
        last.add(() -> index(attribute, own ? rows : null));
    }

    /** Adds, when all tables are made, what those of entities have of collections. */
    void finish() {
        last.forEach(context.problems::guard);
    }

    private void table(EntityMapping mapping, EnversAttribute audited, Belongings.Rows rows) {
        Attribute attribute = audited.attribute();
        EnversTable table = newTable(mapping, audited, rows);
        ColumnDraft number = revision.number(table);
        boolean embedded = !mapping.belongings().inside(audited.path() + "/").isEmpty();
        boolean large = isLargeText(rows);
        boolean tellsKinds = embedded || large;
        ColumnDraft kind = tellsKinds ? revision.headOfId(table, number) : revision.head(table, number);
        List<ColumnDraft> row = new ArrayList<>(table.references(rows.owner(), mapping.key()));
        if (tellsKinds) {
            row.add(kind);
        }
        if (embedded) {
            elements(mapping, audited, table);
            if (rows.kind() == CollectionKind.SET) {
                row.add(table.add(words.ordinal(), MappedType.of(new ColumnType.Int())));
            }
        } else if (large) {
            attributes.basic(table, attribute, type(attribute), rows.elements());
        } else {
            row.addAll(element(table, audited, rows));
        }
        row.addAll(position(mapping, audited, rows, table));
        table.identify(row, number);
    }

    private EnversTable newTable(EntityMapping mapping, EnversAttribute audited, Belongings.Rows rows) {
        Annotation joinTable = audited.joinTable();
        Annotation named = audited.attribute().annotations().find(EnversWords.COLLECTION_TABLE);
        String written = joinTable == null ? "" : joinTable.string("name");
        String schema = named == null ? "" : named.string("schema");
        String implicit = words.table(implicit(mapping, rows, named));
        EnversTable table = EnversTable.of(
                rows.table(),
                written.isEmpty() ? implicit : written,
                schema.isEmpty() ? words.schema(joinTable) : schema,
                context);
        String former = rows.table().formerName;
        if (former != null
                && !rows.foreign()
                && implicit.equals(words.table(rows.table().name.name().text()))) {
            table.draft.formerName = words.table(former);
        }
        return table;
    }

    private static String implicit(EntityMapping mapping, Belongings.Rows rows, @Nullable Annotation named) {
        EntityMapping target = rows.target();
        if (rows.foreign() && target != null) {
            return simpleName(mapping) + "_" + simpleName(target);
        }
        String written = named == null ? "" : named.string("name");
        return written.isEmpty() ? rows.table().name.name().text() : written;
    }

    private static String simpleName(EntityMapping mapping) {
        String name = mapping.entity().binaryName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private List<ColumnDraft> element(EnversTable table, EnversAttribute audited, Belongings.Rows rows) {
        EntityMapping target = rows.target();
        if (target == null) {
            return attributes.basic(table, audited.attribute(), type(audited.attribute()), rows.elements());
        }
        Annotation joinTable = audited.joinTable();
        List<Identifier> written = joinTable == null
                ? List.of()
                : joinTable.annotations("inverseJoinColumns").stream()
                        .map(column -> Identifier.of(column.string("name")))
                        .toList();
        return written.isEmpty()
                ? table.references(rows.elements(), target.key())
                : table.references(written, rows.elements(), target.key());
    }

    private TypeMirror type(Attribute attribute) {
        return new CollectionTypes(context.types).element(attribute, null);
    }

    private void elements(EntityMapping mapping, EnversAttribute audited, EnversTable table) {
        TypeElement type = context.types.element(new CollectionTypes(context.types).element(audited.attribute(), null));
        reader.parts(mapping, audited.path() + "/", type, List.of())
                .forEach(part -> attributes.add(mapping, part, table, true));
    }

    /** Whether it is a map to texts without bounds, which no key can hold. */
    private static boolean isLargeText(Belongings.Rows rows) {
        return rows.kind() == CollectionKind.MAP
                && rows.target() == null
                && !rows.elements().isEmpty()
                && rows.elements().get(0).type() instanceof ColumnType.Clob;
    }

    /** Adds the index of a list or the key of a map; answers what of it identifies a row. */
    private List<ColumnDraft> position(
            EntityMapping mapping, EnversAttribute audited, Belongings.Rows rows, EnversTable table) {
        Annotations annotations = audited.attribute().annotations();
        if (annotations.has("MapKeyEnumerated") && rows.target() != null) {
            return List.of();
        }
        List<String> parts = mapping.belongings().inside(audited.path() + "/#");
        if (!parts.isEmpty()) {
            TypeElement type = context.types.element(new CollectionTypes(context.types).key(audited.attribute()));
            reader.parts(mapping, audited.path() + "/#", type, List.of())
                    .forEach(part -> attributes.add(mapping, part, table, true));
            return List.of();
        }
        EntityMapping key = targets.key(audited.attribute(), rows);
        if (key != null) {
            return table.references(rows.placed(), key.key());
        }
        MappedType other = rows.kind() == CollectionKind.MAP ? types.findKey(audited.attribute()) : null;
        return other == null
                ? table.values(rows.placed())
                : rows.placed().stream()
                        .map(source -> table.value(source, other))
                        .toList();
    }

    /** Adds the position of an element to the audit table of the elements, where Envers reads it from there. */
    private void index(Attribute attribute, Belongings.@Nullable Rows rows) {
        Annotations annotations = attribute.annotations();
        Annotation association = annotations.find("OneToMany");
        boolean list = rows == null
                && association != null
                && !annotations.has(EnversWords.MAPPED_BY)
                && CollectionKind.of(attribute, context) == CollectionKind.LIST;
        if (!list && !annotations.has("MapKeyEnumerated")) {
            return;
        }
        EntityMapping target = targets.element(attribute);
        EnversTable table = target == null ? null : tables.get(target);
        if (target == null || table == null) {
            return;
        }
        Annotation written = list ? CollectionKind.order(attribute) : annotations.find("MapKeyColumn");
        Identifier logical =
                ColumnMaker.logicalName(written, Identifier.of(attribute.name() + (list ? "_ORDER" : "_KEY")));
        TableDraft source = rows == null ? target.table() : rows.table();
        ColumnDraft column = source.columns.get(context.naming.physical(logical));
        if (column != null) {
            table.value(column);
        }
    }
}

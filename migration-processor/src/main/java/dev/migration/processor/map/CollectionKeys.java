package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.AttributePath;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The columns that place an element in its collection: a list's index, a map's key. */
final class CollectionKeys {

    /** The default of {@code @MapKeyJoinColumn}, unlike that of other join columns. */
    private static final Annotation REQUIRED = Annotation.written("MapKeyJoinColumn", Map.of("nullable", "false"));

    private final Context context;
    private final EmbeddedMapper embedded;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;

    CollectionKeys(Context context) {
        this.context = context;
        this.embedded = new EmbeddedMapper(context);
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
    }

    /** Adds the columns to {@code table}; none for sets, bags, and maps whose key is an attribute of the element. */
    List<ColumnDraft> add(Attribute attribute, Site site, TableDraft table, CollectionKind kind, boolean notNull) {
        return add(attribute, site, table, table, kind, notNull);
    }

    /** @param numbered what the sequence is called after that numbers the rows, where nobody names it */
    List<ColumnDraft> add(
            Attribute attribute,
            Site site,
            TableDraft table,
            TableDraft numbered,
            CollectionKind kind,
            boolean notNull) {
        List<ColumnDraft> columns = switch (kind) {
            case LIST -> List.of(index(attribute, table));
            case MAP -> mapKey(attribute, site, table, notNull);
            case ID -> List.of(new CollectionIds(context).add(attribute, site, table, numbered));
            case SET, BAG -> List.of();
        };
        columns.forEach(column -> column.isPlace = true);
        if (notNull) {
            columns.forEach(ColumnDraft::notNull);
        }
        return columns;
    }

    private ColumnDraft index(Attribute attribute, TableDraft table) {
        Annotation written = CollectionKind.order(attribute);
        ColumnDraft column = column(written, attribute, "_ORDER");
        column.type(context.typeMapper.map(new TypeMapper.Value(
                attribute.element(),
                context.types.integer(),
                attribute.annotations().ofRole("ListIndex"),
                written == null ? null : written.only("columnDefinition"),
                null,
                true,
                TypeMapper.Words.VALUE)));
        ColumnOptions.read(written, column, attribute.element(), context.problems);
        if (written != null && !written.bool("nullable", true)) {
            column.notNull();
        }
        ColumnDraft placed = table.add(column);
        // that of an attribute of the element stays as it is
        if (placed == column && context.settings.orm().checksListIndexes()) {
            int first = first(attribute, written);
            table.checks.add(new TableDraft.Check("", List.of(column.name), column.name + " >= " + first));
        }
        return placed;
    }

    private static int first(Attribute attribute, @Nullable Annotation order) {
        Annotation base = attribute.annotations().find("hibernate.ListIndexBase");
        int stated = order == null ? 0 : order.integer("base", 0);
        return base == null ? stated : base.integer("value", 0);
    }

    private ColumnDraft column(@Nullable Annotation written, Attribute attribute, String suffix) {
        Identifier logical = ColumnMaker.logicalName(written, Identifier.of(attribute.name() + suffix));
        return new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
    }

    private List<ColumnDraft> mapKey(Attribute attribute, Site site, TableDraft table, boolean notNull) {
        if (attribute.annotations().has("MapKey")) {
            return List.of();
        }
        TypeMirror type = new CollectionTypes(context.types).key(attribute);
        if (context.model.find(type) != null) {
            return entityKey(attribute, site, table, context.target(type, attribute.element()));
        }
        Overrides overrides = site.overrides().and(attribute.annotations());
        if (context.types.hasAnnotation(type, "Embeddable") || context.composites.hasKey(type)) {
            Site keys = site.ofCollection(
                    attribute, table, overrides.insideKeys(attribute), Place.Part.KEY_OF_MAP, notNull);
            return embedded.keys(context.composites.keyParts(attribute, type), attribute, keys);
        }
        // an override of the collection is one of its basic keys too
        Annotation written = site.overrides().column(attribute, "MapKeyColumn");
        ColumnDraft column = column(written, attribute, "_KEY");
        column.type(context.typeMapper.map(new TypeMapper.Value(
                attribute.element(),
                type,
                attribute
                        .annotations()
                        .only("MapKeyEnumerated", "MapKeyTemporal")
                        .and(attribute.annotations().ofRole("MapKey")),
                written,
                overrides.keyConversion(attribute),
                false,
                TypeMapper.Words.MAP_KEY)));
        ColumnOptions.read(written, column, attribute.element(), context.problems);
        site.ofCollection(attribute, table, overrides, Place.Part.KEY_OF_MAP, true)
                .claim(table, column.name, attribute);
        ColumnDraft placed = table.add(column);
        table.checkValues(placed);
        return List.of(placed);
    }

    private List<ColumnDraft> entityKey(Attribute attribute, Site site, TableDraft table, EntityMapping target) {
        List<Annotation> written = named(written(attribute, site), attribute, target);
        List<JoinColumns.Pair> pairs = joinColumns.make(
                written, target, context.naming.reference(new AttributePath(attribute.name() + "_KEY")), attribute);
        List<ColumnDraft> columns =
                pairs.stream().map(pair -> table.add(pair.column())).toList();
        joinColumns.resolve(
                pairs,
                target,
                attribute,
                ForeignKeys.Role.ELEMENT,
                keys -> foreignKey(attribute, table, target, columns, keys, written));
        return columns;
    }

    /** What is written of the columns, in place of which any override of the collection counts, also one without columns. */
    private static List<Annotation> written(Attribute attribute, Site site) {
        Annotation override = site.overrides().associations().get(attribute.name());
        return override != null
                ? override.annotations("joinColumns")
                : attribute.annotations().all("MapKeyJoinColumn").stream()
                        .map(REQUIRED::with)
                        .toList();
    }

    /** A single column has its name from the attribute alone, without quotes whatever it refers to. */
    private static List<Annotation> named(List<Annotation> written, Attribute attribute, EntityMapping target) {
        if (written.size() > 1 || target.key().size() > 1) {
            return written;
        }
        Annotation named = Annotation.written("MapKeyJoinColumn", Map.of("name", attribute.name() + "_KEY"));
        return List.of(written.isEmpty() ? named : named.with(written.get(0)));
    }

    private void foreignKey(
            Attribute attribute,
            TableDraft table,
            EntityMapping target,
            List<ColumnDraft> columns,
            List<ColumnDraft> targetColumns,
            List<Annotation> written) {
        foreignKeys.add(table, columns, target, targetColumns, attribute, ForeignKeys.Role.ELEMENT, written, null);
    }
}

package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.naming.ReferencePrefix;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Objects;
import javax.lang.model.type.TypeMirror;

/** {@code @ElementCollection}: a table of values that belong to their owner. */
final class ElementCollectionMapper implements AttributeMapper {

    private final Context context;
    private final CollectionTables tables;
    private final CollectionKeys keys;
    private final ColumnMaker columns;
    private final EmbeddedMapper embedded;

    ElementCollectionMapper(Context context) {
        this.context = context;
        this.tables = new CollectionTables(context);
        this.keys = new CollectionKeys(context);
        this.columns = new ColumnMaker(context);
        this.embedded = new EmbeddedMapper(context);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return attribute.annotations().has("ElementCollection");
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        TypeMirror element = element(attribute);
        if (context.model.find(element) != null) {
            // for Hibernate too
            return new ManyToManyMapper(context)
                    .joinTable(attribute, site, context.target(element, attribute.element()));
        }
        String owner = site.owner().nameAsOwner();
        String path = context.naming.attribute(site.named(attribute)).text();
        Identifier name = Naming.like(site.owner().table().name.name(), owner + "_" + path);
        CollectionTable collection = tables.make(
                attribute,
                site,
                site.overrides().joinTable(attribute, context.settings.orm()),
                name,
                ReferencePrefix.ofOwner(owner));
        CollectionKind kind = CollectionKind.of(attribute, context);
        List<ColumnDraft> placed = keys.add(attribute, site, collection.table(), kind, true);
        List<ColumnDraft> values = values(attribute, site, collection.table(), kind);
        collection.identify(kind, placed, values);
        site.owner()
                .belongings()
                .rows
                .put(site.path(attribute), collection.rows(attribute, kind, null, placed, values));
        return List.of();
    }

    private TypeMirror element(Attribute attribute) {
        Annotation written = Objects.requireNonNull(attribute.annotations().find("ElementCollection"));
        return new CollectionTypes(context.types).element(attribute, written.type("targetClass"));
    }

    private List<ColumnDraft> values(Attribute attribute, Site site, TableDraft table, CollectionKind kind) {
        TypeMirror type = element(attribute);
        Overrides overrides = site.overrides().inside(attribute.name()).and(attribute.annotations());
        Site values = site.ofCollection(
                attribute,
                table,
                overrides,
                kind == CollectionKind.MAP ? Place.Part.VALUE_OF_MAP : Place.Part.ELEMENT,
                false);
        if (!context.types.hasAnnotation(type, "Embeddable") && !context.composites.has(attribute, type)) {
            // of overrides Hibernate regards those of the collection, from around it, and none of its values
            return List.of(
                    columns.element(attribute, values, type, site.overrides().column(attribute)));
        }
        // those of a map must say whether they mean its keys or its values
        return embedded.elements(
                context.composites.parts(attribute, type),
                attribute,
                kind == CollectionKind.MAP ? values.with(overrides.inside("value")) : values);
    }
}

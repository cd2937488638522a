package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.AttributePath;
import dev.migration.processor.naming.ReferencePrefix;
import dev.migration.schema.ReferentialAction;
import java.util.List;
import java.util.Objects;

/** {@code @ManyToMany}: a join table. */
final class ManyToManyMapper implements AttributeMapper {

    private final Context context;
    private final CollectionTables tables;
    private final CollectionKeys keys;
    private final OtherSides others;

    ManyToManyMapper(Context context) {
        this.context = context;
        this.tables = new CollectionTables(context);
        this.keys = new CollectionKeys(context);
        this.others = new OtherSides(context);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return attribute.annotations().has("ManyToMany");
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        Annotation association = Objects.requireNonNull(attribute.annotations().find("ManyToMany"));
        EntityMapping target = context.target(
                new CollectionTypes(context.types).element(attribute, association.type("targetEntity")),
                attribute.element());
        String mappedBy = association.string("mappedBy");
        if (!mappedBy.isEmpty()) {
            new InverseSides(context).manyToMany(target, mappedBy, attribute, site);
            return List.of();
        }
        return joinTable(attribute, site, target);
    }

    /** What refers to many entities has a table for it. */
    List<ColumnDraft> joinTable(Attribute attribute, Site site, EntityMapping target) {
        Attribute named = others.named(target.entity(), attribute, site);
        Attribute inverse = others.of(target.entity(), attribute, site);
        CollectionTable collection = tables.make(
                attribute,
                site,
                site.overrides().joinTable(attribute, context.settings.orm()),
                tables.joinTableName(attribute, site, target),
                named == null
                        ? ReferencePrefix.ofOwner(site.owner().nameAsOwner())
                        : context.naming.reference(new AttributePath(named.name())));
        if (inverse != null) {
            new SoftDeletes(context).column(inverse, collection.table());
        }
        CollectionKind kind = CollectionKind.of(attribute, context);
        List<ColumnDraft> placed = keys.add(attribute, site, collection.table(), kind, true);
        List<ColumnDraft> elements =
                tables.elements(collection, target, inverse == null ? attribute : found(attribute), site);
        collection.identify(kind, placed, elements);
        if (inverse != null) {
            // when the foreign keys are there
            context.later(() -> deleteWith(inverse, attribute, collection, elements));
        }
        site.owner()
                .belongings()
                .rows
                .put(site.path(attribute), collection.rows(attribute, kind, target, placed, elements));
        return List.of();
    }

    /** The inverse side makes the foreign key to the elements even where this one says that they may be missing. */
    private static Attribute found(Attribute attribute) {
        return attribute.with(attribute.annotations().without("hibernate.NotFound"));
    }

    /** What happens on deletion of an element is said by the other side, as this one says it of the owner. */
    private void deleteWith(
            Attribute inverse, Attribute attribute, CollectionTable collection, List<ColumnDraft> elements) {
        collection.table().foreignKeys.forEach(key -> {
            Annotation ofElement = inverse.annotations().find("hibernate.OnDelete");
            if (ofElement != null && key.columns.equals(elements)) {
                key.onDelete = ForeignKeys.onDelete(ofElement);
            } else if (attribute.annotations().has("hibernate.OnDelete")
                    && !context.settings.orm().otherSidesKeepActions()
                    && key.columns.equals(collection.owner())) {
                key.onDelete = ReferentialAction.NO_ACTION;
            }
        });
    }
}

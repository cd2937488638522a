package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code @ManyToMany}: a join table. */
final class ManyToManyMapper implements AttributeMapper {

    private final Context context;
    private final CollectionTables tables;
    private final CollectionKeys keys;

    ManyToManyMapper(Context context) {
        this.context = context;
        this.tables = new CollectionTables(context);
        this.keys = new CollectionKeys(context);
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
            Attribute owning = new InverseSides(context).require(target, mappedBy, attribute);
            site.owner().belongings().inverse.add(new Belongings.InverseCollection(attribute, target, owning.origin()));
            return List.of();
        }
        return joinTable(attribute, site, target);
    }

    /** What refers to many entities has a table for it. */
    List<ColumnDraft> joinTable(Attribute attribute, Site site, EntityMapping target) {
        Attribute inverse = inverse(target.entity(), attribute, site);
        CollectionTable collection = tables.make(
                attribute,
                site,
                site.overrides().joinTable(attribute, context.settings.orm()),
                tables.joinTableName(attribute, site, target),
                inverse == null ? site.owner().entity().name() : inverse.name());
        if (inverse != null) {
            new SoftDeletes(context).column(inverse, collection.table());
        }
        CollectionKind kind = CollectionKind.of(attribute, context);
        List<ColumnDraft> placed = keys.add(attribute, site, collection.table(), kind, true);
        List<ColumnDraft> elements = tables.elements(collection, target, attribute);
        collection.identify(kind, placed, elements);
        site.owner()
                .belongings()
                .rows
                .put(site.path(attribute), collection.rows(attribute, kind, target, placed, elements));
        return List.of();
    }

    /** The attribute of the target that is mapped by this one, or null. */
    private @Nullable Attribute inverse(EntityClass target, Attribute attribute, Site site) {
        for (Attribute candidate : target.allAttributes()) {
            Annotation association = candidate.annotations().find("ManyToMany");
            if (association != null
                    && association.string("mappedBy").equals(attribute.name())
                    && pointsBack(candidate, association, site)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean pointsBack(Attribute candidate, Annotation association, Site site) {
        EntityClass back = context.model.find(
                new CollectionTypes(context.types).element(candidate, association.type("targetEntity")));
        for (EntityClass owner = site.owner().entity(); owner != null; owner = owner.parent()) {
            if (owner.equals(back)) {
                return true;
            }
        }
        return false;
    }
}

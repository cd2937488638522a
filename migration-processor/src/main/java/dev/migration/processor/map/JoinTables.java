package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.List;

/** A reference to one entity through a table of its own. */
final class JoinTables {

    private final Context context;
    private final CollectionTables tables;
    private final boolean requiresTargets;

    JoinTables(Context context) {
        this.context = context;
        this.requiresTargets = context.settings.orm().requiresTargetsInJoinTables();
        this.tables = new CollectionTables(context);
    }

    void toOne(Attribute attribute, Site site, EntityMapping target, Annotation written, Annotation association) {
        CollectionTable link =
                tables.make(attribute, site, written, tables.joinTableName(attribute, site, target), null);
        site.owner().belongings().beside.add(link.table());
        List<Annotation> direct = JoinFormulas.columns(attribute.annotations());
        boolean required = (requiresTargets && direct.isEmpty())
                || !association.bool("optional", true)
                || context.validated.of(attribute, site).notNull();
        List<Annotation> columns = targetColumns(attribute, site, written, direct);
        List<ColumnDraft> elements = tables.elements(link, target, attribute, site, required, columns);
        site.owner().belongings().note(site.path(attribute), attribute, elements);
        link.table().addKey(link.owner());
        site.owner().naturalId().addReference(attribute, site, link.table(), elements, columns);
        if (association.key().equals("OneToOne")) {
            link.table().addUnique(AttributeOrder.ofReferences(elements));
        }
    }

    /**
     * What is written of the columns that refer to the target: {@code @JoinColumn}s count beside the attribute's own table.
     * What an override says of them takes their place, if only by saying nothing.
     */
    private List<Annotation> targetColumns(
            Attribute attribute, Site site, Annotation written, List<Annotation> direct) {
        Annotation override = site.overrides().associations().get(attribute.name());
        if (direct.isEmpty() && (override == null || context.settings.orm().overridesTargetsOfJoinTables())) {
            return written.annotations("inverseJoinColumns");
        }
        return override == null ? direct : override.annotations("joinColumns");
    }
}

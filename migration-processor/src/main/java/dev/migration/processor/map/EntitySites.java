package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Where the attributes of an entity put their columns, and what its classes say of them. */
final class EntitySites {

    private final EntityMapping mapping;
    private final Context context;

    EntitySites(EntityMapping mapping, Context context) {
        this.mapping = mapping;
        this.context = context;
    }

    /** Those of all attributes whose columns are in the entity's own table, uppermost first. */
    Map<Attribute, Site> ofAttributes() {
        EntityClass entity = mapping.entity();
        boolean whole = mapping.strategy() == Strategy.TABLE_PER_CLASS;
        Map<Attribute, Site> sites = new LinkedHashMap<>();
        for (EntityClass declaring : whole ? entity.withParents() : List.of(entity)) {
            Site site = of(declaring);
            declaring.attributes().forEach(attribute -> sites.put(attribute, site));
        }
        return sites;
    }

    /** That of attributes which {@code declaring}, the entity or one above it, has or gets from mapped superclasses. */
    Site of(EntityClass declaring) {
        Overrides overrides = Overrides.NONE.and(declaring.annotations());
        // the nearest class to the entity has the last word
        List<TypeElement> above = declaring.mappedSuperclasses();
        for (int i = above.size() - 1; i >= 0; i--) {
            overrides = overrides.and(context.source.of(above.get(i)));
        }
        return new Site(mapping, mapping.table(), overrides, place(declaring));
    }

    /** With a table for each class, the entity may write columns again that what it inherits writes. */
    private Place place(EntityClass declaring) {
        if (declaring == mapping.entity()) {
            return Place.ENTITY;
        }
        return Place.inherited(context.settings.orm().letsSubclassesWriteColumnsAgain() ? declaring.binaryName() : "");
    }
}

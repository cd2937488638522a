package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.model.IdClassAttributes;
import org.jspecify.annotations.Nullable;

/** What {@code @MapsId} stands for (Jakarta Persistence 3.2, section 2.4.1). */
final class MappedIds {

    private MappedIds() {}

    /** The part of the id of {@code entity} that {@code attribute} stands for, empty for the whole; null if it stands for none. */
    static @Nullable String partOf(EntityClass entity, Attribute attribute) {
        Annotation mapsId = attribute.annotations().find("MapsId");
        return mapsId == null || isForNothing(entity, attribute) ? null : mapsId.string("value");
    }

    /**
     * Whether {@code attribute} of {@code entity} has one that names no part of an {@code @IdClass}. Hibernate keeps the
     * columns of the id then, and requires the reference, whose columns it does not write.
     */
    static boolean isForNothing(EntityClass entity, Attribute attribute) {
        Annotation mapsId = attribute.annotations().find("MapsId");
        return mapsId != null
                && mapsId.string("value").isEmpty()
                && entity.root().ids().stream().anyMatch(id -> id.annotations().has(IdClassAttributes.PART));
    }
}

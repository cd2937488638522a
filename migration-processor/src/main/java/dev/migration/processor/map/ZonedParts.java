package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the two columns of a date-time with its offset. Hibernate embeds the two, so that overrides mean them by the
 * names of their attributes; those at the attribute itself stand for all that it says.
 *
 * @param own what the attribute itself says of its column
 * @param time what counts for the column of the time
 * @param offset an override of the other one, else null
 */
record ZonedParts(
        @Nullable Annotation own,
        @Nullable Annotation time,
        @Nullable Annotation offset) {

    private static final String OFFSET = "zoneOffset";

    /** @param time the name of the first part */
    static ZonedParts of(Attribute attribute, Site site, String time) {
        Overrides overrides = site.overrides().inside(attribute.name()).and(attribute.annotations());
        if (attribute.annotations().hasAny("AttributeOverride", "AttributeOverrides")) {
            return new ZonedParts(null, named(overrides, time), named(overrides, OFFSET));
        }
        Annotation written = attribute.annotations().find("Column");
        boolean isNamed = written != null && !written.string("name").isEmpty();
        Annotation own = written == null || isNamed ? written : written.only("secondPrecision");
        return new ZonedParts(
                own,
                overrides.columns().containsKey(time) ? named(overrides, time) : own,
                overrides.columns().containsKey(OFFSET) ? named(overrides, OFFSET) : null);
    }

    private static Annotation named(Overrides overrides, String part) {
        Annotation override = overrides.columns().get(part);
        Annotation column = override == null ? null : override.annotation("column");
        Annotation named = Annotation.written("Column", Map.of("name", part));
        return column == null ? named : named.with(column);
    }
}

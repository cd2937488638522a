package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.orm.OrmVersion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert(attributeName)} of an outer element
 * say of attributes inside, by their path.
 */
record Overrides(
        Map<String, Annotation> columns, Map<String, Annotation> associations, Map<String, Annotation> conversions) {

    static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

    private static final String[] ANNOTATIONS = {
        "AttributeOverride", "AttributeOverrides", "AssociationOverride", "AssociationOverrides", "Convert", "Converts"
    };

    /** Those of {@code annotations}, where these do not say otherwise. */
    Overrides and(Annotations annotations) {
        if (!annotations.hasAny(ANNOTATIONS)) {
            return this;
        }
        Overrides merged = new Overrides(new HashMap<>(), new HashMap<>(), new HashMap<>());
        put(merged.columns, annotations.all("AttributeOverride"), "name");
        put(merged.associations, annotations.all("AssociationOverride"), "name");
        put(merged.conversions, annotations.all("Convert"), "attributeName");
        merged.columns.putAll(columns);
        merged.associations.putAll(associations);
        merged.conversions.putAll(conversions);
        return merged;
    }

    private static void put(Map<String, Annotation> map, List<Annotation> annotations, String path) {
        annotations.forEach(annotation -> map.put(annotation.string(path), annotation));
    }

    static Map<String, Annotation> merge(Map<String, Annotation> first, Map<String, Annotation> second) {
        Map<String, Annotation> merged = new HashMap<>(first);
        merged.putAll(second);
        return merged;
    }

    /** What is said of the inside of {@code attribute}. */
    Overrides inside(String attribute) {
        return new Overrides(
                inside(columns, attribute), inside(associations, attribute), inside(conversions, attribute));
    }

    /**
     * What is said of the inside of a map's keys. Of conversions Hibernate takes those of values, and none where the values cannot
     * be converted.
     */
    Overrides insideKeys(Attribute map) {
        return new Overrides(
                inside(columns, "key"),
                inside(associations, "key"),
                areConverted(map) ? inside(conversions, "value") : Map.of());
    }

    /** The {@code @Convert} that counts for a map's basic keys; one that names nothing is for the values where it can be. */
    @Nullable
    Annotation keyConversion(Attribute map) {
        Annotation ofKeys = conversions.get("key");
        return ofKeys == null && !areConverted(map) ? conversions.get("") : ofKeys;
    }

    private static boolean areConverted(Attribute collection) {
        return collection.annotations().has("ElementCollection")
                && !collection.annotations().hasAny("Enumerated", "Temporal");
    }

    /** Also what {@code embeddable} says of its attributes, where these do not themselves. */
    Overrides andOfClass(Annotations embeddable, Collection<Attribute> attributes) {
        Annotations ofClass = embeddable.only("Convert", "Converts");
        if (ofClass.isEmpty()) {
            return this;
        }
        Overrides all = and(ofClass);
        attributes.stream()
                .filter(attribute -> !conversions.containsKey(attribute.name()))
                .filter(attribute -> attribute.annotations().hasAny("Convert", "Converts"))
                .forEach(attribute -> all.conversions.remove(attribute.name()));
        return all;
    }

    private static Map<String, Annotation> inside(Map<String, Annotation> outer, String attribute) {
        if (outer.isEmpty()) {
            return outer;
        }
        Map<String, Annotation> inner = new HashMap<>();
        String prefix = attribute + ".";
        outer.forEach((path, annotation) -> {
            if (path.startsWith(prefix)) {
                inner.put(path.substring(prefix.length()), annotation);
            }
        });
        return inner;
    }

    /** The {@code @Column} that counts for {@code attribute}. */
    @Nullable
    Annotation column(Attribute attribute) {
        return column(attribute, "Column");
    }

    /** As {@link #column(Attribute)}, of an attribute that has its column in annotation {@code own}. */
    @Nullable
    Annotation column(Attribute attribute, String own) {
        Annotation override = columns.get(attribute.name());
        Annotation column = override == null ? null : override.annotation("column");
        return column != null ? column : attribute.annotations().find(own);
    }

    /** The {@code @Convert} that counts for {@code attribute}. */
    @Nullable
    Annotation conversion(Attribute attribute) {
        Annotation override = conversions.get(attribute.name());
        if (override != null) {
            return override;
        }
        String value = attribute.annotations().has("ElementCollection") ? "value" : "";
        for (Annotation convert : attribute.annotations().all("Convert")) {
            String part = convert.string("attributeName");
            if (part.isEmpty() || part.equals(value)) {
                return convert;
            }
        }
        return null;
    }

    /** The {@code @JoinColumn}s that count for {@code attribute}: those of an override, though it may have none. */
    List<Annotation> joinColumns(Attribute attribute) {
        Annotation override = associations.get(attribute.name());
        return override == null ? JoinFormulas.columns(attribute.annotations()) : override.annotations("joinColumns");
    }

    /** The {@code @ForeignKey} of an override of {@code attribute}, which says nothing where the override has none. */
    @Nullable
    Annotation foreignKey(Attribute attribute) {
        Annotation override = associations.get(attribute.name());
        if (override == null) {
            return null;
        }
        Annotation written = override.annotation("foreignKey");
        return written == null ? Annotation.written("ForeignKey", Map.of()) : written;
    }

    /**
     * The {@code @JoinTable} that counts for {@code attribute}; as for Hibernate a {@code @CollectionTable} does the same
     * and goes before it, also before one of an override. An override without join columns has one, written or not; another says
     * nothing of a table.
     */
    @Nullable
    Annotation joinTable(Attribute attribute, OrmVersion orm) {
        Annotation ofCollection = attribute.annotations().find("CollectionTable");
        if (ofCollection != null) {
            return ofCollection;
        }
        boolean regarded = attribute.element().getKind() != ElementKind.METHOD || orm.overridesJoinTablesOfGetters();
        Annotation override = regarded ? associations.get(attribute.name()) : null;
        if (override == null || !override.annotations("joinColumns").isEmpty()) {
            return attribute.annotations().find("JoinTable");
        }
        Annotation table = override.annotation("joinTable");
        return table == null ? Annotation.written("JoinTable", Map.of()) : table;
    }
}

package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.HashSet;
import java.util.Set;

/**
 * What attributes of an entity are inside of.
 *
 * @param collection the path of the collection whose table they are in; empty for that of the entity
 * @param embedded the path of the embedded attributes in there
 * @param embeddables their classes, also those around the collection
 */
record Place(String collection, String embedded, Set<String> embeddables) {

    /** The attributes of the entity itself. */
    static final Place ENTITY = new Place("", "", Set.of());

    Place ofCollection(Attribute attribute) {
        return new Place(collection + "/" + embedded + attribute.name(), "", embeddables);
    }

    /** A text for {@code attribute} in here; that of the key of a map differs from those of the values. */
    String path(Attribute attribute, boolean ofKey) {
        return collection + (ofKey && !collection.isEmpty() ? "/#" : "/") + embedded + attribute.name();
    }

    Place inside(Attribute attribute) {
        return new Place(collection, embedded + attribute.name() + ".", embeddables);
    }

    Place within(String embeddable) {
        Set<String> all = new HashSet<>(embeddables);
        all.add(embeddable);
        return new Place(collection, embedded, all);
    }
}

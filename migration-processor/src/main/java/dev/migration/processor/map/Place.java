package dev.migration.processor.map;

import dev.migration.processor.model.Access;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.AttributePath;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What attributes of an entity are inside of.
 *
 * @param apart the name of the entity above that declares them, if the entity may write their columns again; else empty
 * @param collection the path of the collection whose table they are in; empty for that of the entity
 * @param part what of the collection they are in; not regarded without one
 * @param embedded the path of the embedded attributes in there
 * @param embeddables their classes, also those around the collection
 * @param access how embeddables are reached that do not say it; null where that is as the attribute that has them
 * @param inherited whether the entity above that declares them has them in its own table, too
 */
record Place(
        String apart,
        String collection,
        Part part,
        String embedded,
        Set<String> embeddables,
        @Nullable Access access,
        boolean inherited) {

    /** What embeddables are in a collection, with what Hibernate writes into their paths. */
    enum Part {
        ELEMENT("." + AttributePath.ELEMENT + "."),
        VALUE_OF_MAP(".value."),
        KEY_OF_MAP(".mapkey.key.");

        private final String inPath;

        Part(String inPath) {
            this.inPath = inPath;
        }
    }

    /** Stands behind the name of an attribute with several embeddables, whose parts are none of the entity's state. */
    private static final String SEVERAL = "[]";

    /** The attributes of the entity itself. */
    static final Place ENTITY = new Place("", "", Part.ELEMENT, "", Set.of(), null, false);

    /**
     * The attributes that the entity has from one above it.
     *
     * @param apart the name of that one if columns may be written here again, else empty
     */
    static Place inherited(String apart) {
        return new Place(apart, "", Part.ELEMENT, "", Set.of(), null, true);
    }

    Place ofCollection(Attribute attribute, Part ofIt) {
        return new Place(
                apart, collection + "/" + embedded + attribute.name(), ofIt, "", embeddables, access, inherited);
    }

    /** A text for {@code attribute} in here; that of the key of a map differs from those of the values. */
    String path(Attribute attribute) {
        return collection + (part == Part.KEY_OF_MAP ? "/#" : "/") + embedded + attribute.name();
    }

    /** What the {@linkplain #path paths} of attributes in here have before their names. */
    String prefix() {
        return collection + "/" + embedded;
    }

    /** Where {@code attribute} is in the entity, for its name. */
    AttributePath named(Attribute attribute) {
        return new AttributePath((collection.isEmpty() ? "" : ofCollection() + part.inPath)
                + embedded.replace(SEVERAL, "")
                + attribute.name());
    }

    /** Where the collection is. */
    private String ofCollection() {
        return collection.substring(1);
    }

    /** Where the collection is, after which its basic values are called. */
    AttributePath namedCollection() {
        return new AttributePath(ofCollection());
    }

    Place inside(Attribute attribute) {
        return inside(attribute.name());
    }

    /** The attributes of the embeddables of which {@code attribute} has several in one column. */
    Place insideEach(Attribute attribute) {
        return inside(attribute.name() + SEVERAL);
    }

    private Place inside(String attribute) {
        return new Place(apart, collection, part, embedded + attribute + ".", embeddables, access, inherited);
    }

    /** Where columns are written that no other attribute there may write. */
    String writing() {
        return apart + collection + (embedded.contains(SEVERAL) ? "/" + embedded : "");
    }

    /** @param accessOfOthers how embeddables inside are reached that do not say it: as the entity, not as those around them */
    Place within(String embeddable, Access accessOfOthers) {
        Set<String> all = new HashSet<>(embeddables);
        all.add(embeddable);
        return new Place(apart, collection, part, embedded, all, accessOfOthers, inherited);
    }
}

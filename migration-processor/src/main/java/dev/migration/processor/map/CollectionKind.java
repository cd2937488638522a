package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;

/** What a collection's rows are identified by. */
enum CollectionKind {
    /** Nothing. */
    BAG,
    /** Their values. */
    SET,
    /** Their position. */
    LIST,
    /** Their key. */
    MAP;

    static CollectionKind of(Attribute attribute, TypeQuestions types) {
        if (types.isSubtype(attribute.type(), "java.util.Map")) {
            return MAP;
        }
        if (attribute.annotations().has("OrderColumn")) {
            return LIST;
        }
        return types.isSubtype(attribute.type(), "java.util.Set") ? SET : BAG;
    }

    static boolean isCollection(Attribute attribute) {
        return attribute.annotations().hasAny("OneToMany", "ManyToMany", "ElementCollection");
    }
}

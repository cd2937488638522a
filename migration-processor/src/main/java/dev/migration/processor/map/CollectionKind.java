package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.List;

/** What a collection's rows are identified by. */
enum CollectionKind {
    /** Nothing. */
    BAG,
    /** Their values. */
    SET,
    /** Their position. */
    LIST,
    /** Their key. */
    MAP,
    /** A number of their own. */
    ID;

    static CollectionKind of(Attribute attribute, TypeQuestions types) {
        if (attribute.annotations().has("hibernate.CollectionId")) {
            return ID;
        }
        if (types.isSubtype(attribute.type(), "java.util.Map")) {
            return MAP;
        }
        if (attribute.annotations().has("OrderColumn")) {
            return LIST;
        }
        return types.isSubtype(attribute.type(), "java.util.Set") ? SET : BAG;
    }

    static boolean isCollection(Attribute attribute) {
        return attribute.annotations().hasAny("OneToMany", "ManyToMany", "ElementCollection", "hibernate.ManyToAny");
    }

    /** The columns of a primary key, from those of the owner and those that place the element. */
    List<ColumnDraft> key(List<ColumnDraft> owner, List<ColumnDraft> placed) {
        List<ColumnDraft> key = new ArrayList<>(this == ID ? List.of() : owner);
        key.addAll(placed);
        return key;
    }
}

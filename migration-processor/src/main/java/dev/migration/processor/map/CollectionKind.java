package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.orm.OrmSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

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

    static CollectionKind of(Attribute attribute, Context context) {
        TypeQuestions types = context.types;
        if (attribute.annotations().has("hibernate.CollectionId")) {
            return ID;
        }
        if (types.isSubtype(attribute.type(), "java.util.Map")) {
            return MAP;
        }
        if (order(attribute) != null
                || attribute.type().getKind() == TypeKind.ARRAY
                || isBased(attribute, types)
                || hasIndexAnyway(attribute, context)) {
            return LIST;
        }
        return types.isSubtype(attribute.type(), "java.util.Set") ? SET : BAG;
    }

    /** Whether a list that says nothing of its order gets an index, because Hibernate is set so. */
    private static boolean hasIndexAnyway(Attribute attribute, Context context) {
        Annotations annotations = attribute.annotations();
        return context.settings.hibernate().is(OrmSetting.LISTS, "list")
                && context.types.isSubtype(attribute.type(), "java.util.List")
                && !annotations.hasAny("hibernate.Bag", "OrderBy", "hibernate.OrderBy", "hibernate.SQLOrder")
                && Stream.of("OneToMany", "ManyToMany")
                        .map(annotations::find)
                        .allMatch(association -> association == null
                                || association.string("mappedBy").isEmpty());
    }

    /** What says the column of a list's index, or null; Hibernate 5 has an annotation of its own. */
    static @Nullable Annotation order(Attribute attribute) {
        Annotation order = attribute.annotations().find("OrderColumn");
        return order == null ? attribute.annotations().find("hibernate.IndexColumn") : order;
    }

    /** Where its positions begin makes a list of a bag. */
    private static boolean isBased(Attribute attribute, TypeQuestions types) {
        return attribute.annotations().has("hibernate.ListIndexBase")
                && types.isSubtype(attribute.type(), "java.util.List");
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

package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The entities that attributes lead to whose columns are elsewhere. */
final class EnversTargets {

    private final Context context;

    EnversTargets(Context context) {
        this.context = context;
    }

    /** That of the elements of an association, or null. */
    @Nullable
    EntityMapping element(Attribute attribute) {
        Annotation association = attribute.annotations().allOf("OneToMany", "ManyToMany").stream()
                .findFirst()
                .orElse(null);
        return association == null
                ? null
                : context.target(
                        new CollectionTypes(context.types).element(attribute, association.type("targetEntity")),
                        attribute.element());
    }

    /** That of a one-to-one which the other side holds, or null. */
    @Nullable
    EntityMapping otherSide(Attribute attribute) {
        Annotation association = attribute.annotations().find("OneToOne");
        return association == null || association.string("mappedBy").isEmpty()
                ? null
                : context.target(ToOneMapper.targetType(attribute, association, context), attribute.element());
    }

    /** That of the keys of a map which has them in a column of its own, or null. */
    @Nullable
    EntityMapping key(Attribute attribute, Belongings.Rows rows) {
        if (rows.kind() != CollectionKind.MAP || rows.placed().isEmpty()) {
            return null;
        }
        TypeMirror type = new CollectionTypes(context.types).key(attribute);
        return context.model.find(type) == null ? null : context.target(type, attribute.element());
    }
}

package dev.migration.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** As soon as one attribute of an {@code @IdClass} says how it is mapped, its attributes count in place of the entity's. */
final class IdClassAttributes {

    private static final String[] MAPPINGS = {
        "Column", "GeneratedValue", "Id", "ManyToMany", "ManyToOne", "OneToMany", "OneToOne"
    };
    private static final String[] ASSOCIATIONS = {"ManyToOne", "OneToOne"};

    private final AttributeReader reader;
    private final AnnotationSource source;

    IdClassAttributes(AttributeReader reader, AnnotationSource source) {
        this.reader = reader;
        this.source = source;
    }

    /**
     * The attributes of an entity as they are mapped.
     *
     * @param classes the entity and its mapped superclasses
     */
    List<Attribute> merge(List<TypeElement> classes, List<Attribute> attributes, Access access) {
        Map<String, Attribute> mapped = new HashMap<>();
        for (TypeElement declaring : classes) {
            DeclaredType type = idClass(declaring);
            if (type != null && type.asElement().getEnclosedElements().stream().anyMatch(this::isMapped)) {
                reader.read((TypeElement) type.asElement(), type, access)
                        .forEach(attribute -> mapped.put(attribute.name(), attribute));
            }
        }
        List<Attribute> merged = new ArrayList<>();
        for (Attribute attribute : attributes) {
            Attribute ofClass = attribute.isId() ? mapped.get(attribute.name()) : null;
            merged.add(ofClass == null || isAssociationInEntityOnly(attribute, ofClass) ? attribute : id(ofClass));
        }
        return merged;
    }

    private @Nullable DeclaredType idClass(TypeElement declaring) {
        Annotation annotation = source.of(declaring).find("IdClass");
        return annotation != null && annotation.type("value") instanceof DeclaredType type ? type : null;
    }

    private boolean isMapped(Element member) {
        return source.of(member).hasAny(MAPPINGS);
    }

    /** Whether the class holds the key of the target: the association has the columns then. */
    private static boolean isAssociationInEntityOnly(Attribute ofEntity, Attribute ofClass) {
        return ofEntity.annotations().hasAny(ASSOCIATIONS)
                && !ofClass.annotations().hasAny(ASSOCIATIONS);
    }

    private static Attribute id(Attribute attribute) {
        return attribute.with(attribute.annotations().plus(Annotation.written("Id", Map.of())));
    }
}

package dev.migration.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code @IdClass} says of the attributes of an entity: those of its names are ids, also without {@code @Id}; as
 * soon as one of its attributes says how it is mapped, they count in place of the entity's.
 */
public final class IdClassAttributes {

    private static final String[] MAPPINGS = {
        "Column", "GeneratedValue", "Id", "ManyToMany", "ManyToOne", "OneToMany", "OneToOne"
    };
    /** What Hibernate makes no id of for its name alone. */
    private static final String[] NO_IDS = {
        "ElementCollection", "ManyToMany", "ManyToOne", "OneToMany", "OneToOne", "Version", "hibernate.Any"
    };

    /** Stands at an association of the id whose place in the id class has the key of the target. */
    public static final String VALUE = "migration.ValueOfIdClass";

    /** Stands at what an id class has too, which is named as inside of an attribute. */
    public static final String PART = "migration.PartOfIdClass";

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
        Map<String, Attribute> names = new HashMap<>();
        for (TypeElement declaring : classes) {
            DeclaredType type = idClass(declaring);
            addNames(type, access, names);
            if (type != null && type.asElement().getEnclosedElements().stream().anyMatch(this::isMapped)) {
                reader.read((TypeElement) type.asElement(), type, access)
                        .forEach(attribute -> mapped.put(attribute.name(), attribute));
            }
        }
        List<Attribute> merged = new ArrayList<>();
        for (Attribute declared : attributes) {
            boolean unmarked = names.containsKey(declared.name())
                    && !declared.annotations().hasAny(NO_IDS);
            Attribute attribute = unmarked && !declared.isId() ? id(declared) : declared;
            Attribute ofClass = attribute.isId() ? mapped.get(attribute.name()) : null;
            merged.add(
                    ofClass == null || isAssociationInEntityOnly(attribute, ofClass)
                            ? value(attribute, names.get(attribute.name()))
                            : id(ofClass));
            Attribute beside = names.get(declared.name());
            if (beside != null && isAssociation(declared) && !declared.isId() && !isEntity(beside.type())) {
                // the id class alone says that there is a value, too
                merged.add(id(beside));
            }
        }
        return names.isEmpty()
                ? merged
                : merged.stream().map(IdClassAttributes::part).toList();
    }

    private static Attribute part(Attribute attribute) {
        return attribute.isId()
                ? attribute.with(attribute.annotations().plus(Annotation.written(PART, Map.of())))
                : attribute;
    }

    private Attribute value(Attribute attribute, @Nullable Attribute ofClass) {
        return ofClass == null || !attribute.isId() || !isAssociation(attribute) || isEntity(ofClass.type())
                ? attribute
                : attribute.with(attribute.annotations().plus(Annotation.written(VALUE, Map.of())));
    }

    private static boolean isAssociation(Attribute attribute) {
        return attribute.annotations().hasAny(ASSOCIATIONS);
    }

    private boolean isEntity(TypeMirror type) {
        return type instanceof DeclaredType declared
                && source.of(declared.asElement()).has("Entity");
    }

    /** The names of the parts of an id class that is a record, which Hibernate leaves in their order; else none. */
    List<String> partsOfRecord(List<TypeElement> classes) {
        return classes.stream()
                .map(this::idClass)
                .filter(Objects::nonNull)
                .map(DeclaredType::asElement)
                .filter(idClass -> idClass.getKind() == ElementKind.RECORD)
                .flatMap(idClass -> ElementFilter.recordComponentsIn(idClass.getEnclosedElements()).stream())
                .map(component -> component.getSimpleName().toString())
                .toList();
    }

    private void addNames(@Nullable TypeMirror idClass, Access access, Map<String, Attribute> names) {
        TypeMirror current = idClass;
        while (current instanceof DeclaredType type && type.asElement() instanceof TypeElement element) {
            reader.read(element, type, access).forEach(attribute -> names.put(attribute.name(), attribute));
            current = element.getSuperclass();
        }
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
        return isAssociation(ofEntity) && !isAssociation(ofClass);
    }

    private static Attribute id(Attribute attribute) {
        return attribute.with(attribute.annotations().plus(Annotation.written("Id", Map.of())));
    }
}

package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Access;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Embedded attributes: the columns of the embeddable's attributes, in the table of the owner. */
final class EmbeddedMapper implements AttributeMapper {

    private final Context context;

    EmbeddedMapper(Context context) {
        this.context = context;
    }

    @Override
    public boolean accepts(Attribute attribute) {
        boolean json = attribute.annotations().hasAny("hibernate.JdbcTypeCode", "hibernate.JdbcType", "hibernate.Type")
                || context.settings.types().find(context.types.name(attribute.type())) != null;
        boolean converted = attribute.annotations().has("Convert")
                && !attribute.annotations().has("Embedded");
        return attribute.annotations().hasAny("Embedded", "EmbeddedId", "hibernate.TargetEmbeddable")
                || context.composites.has(attribute, attribute.type())
                || (!json && !converted && context.types.hasAnnotation(attribute.type(), "Embeddable"));
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        List<ColumnDraft> columns =
                parts(type(attribute), attribute, site.inside(attribute, context.validated.inside(attribute, site)));
        if (attribute.annotations().has("hibernate.NaturalId")) {
            site.owner().naturalId().add(attribute, columns);
        }
        return columns;
    }

    private TypeMirror type(Attribute attribute) {
        for (Annotation target : attribute.annotations().allOf("hibernate.TargetEmbeddable", "hibernate.Target")) {
            TypeMirror type = target.type("value");
            if (type != null) {
                return type;
            }
        }
        return context.composites.parts(attribute, attribute.type());
    }

    /** As {@link #parts}; an embeddable that can be one column only is refused. */
    List<ColumnDraft> mapParts(TypeMirror type, Attribute attribute, Site site) {
        if (context.types.hasAnnotation(type, "hibernate.Struct")) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, attribute.element(), "A @Struct in a table of a collection");
        }
        return parts(type, attribute, site);
    }

    /** The columns of an embeddable's attributes in the order of Hibernate's keys: by name, those of a record as declared. */
    List<ColumnDraft> parts(TypeMirror type, Attribute attribute, Site site) {
        if (type.getKind() != TypeKind.DECLARED) {
            throw new Problem(Message.UNMAPPABLE_TYPE, attribute.element(), type);
        }
        if (site.place().embeddables().contains(type.toString())) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, attribute.element(), "An embeddable inside of itself");
        }
        Access stated = site.place().access();
        Access access = stated == null || attribute.annotations().has("Access") ? attribute.access() : stated;
        Site inside = site.within(type.toString(), access);
        List<TypeElement> classes = classes(type);
        boolean record = classes.stream()
                .anyMatch(declaring ->
                        declaring.getKind() == ElementKind.RECORD && !context.composites.isNamed(declaring));
        classes.forEach(context.known::part);
        List<Attribute> declared = declared(classes, (DeclaredType) type, access);
        if (site.place().inherited()) {
            // collections are those of the entity above alone
            declared.removeIf(CollectionKind::isCollection);
        }
        Map<String, List<ColumnDraft>> columns = record ? new LinkedHashMap<>() : new TreeMap<>();
        MappingOrder.map(
                record ? declared : MappingOrder.ofEmbeddable(declared), declared, List.of(inside.table()), part -> {
                    Attribute association = inside.replaced().apply(part.name());
                    List<ColumnDraft> ofPart = context.attributes.map(association == null ? part : association, inside);
                    columns.put(part.name(), AttributeOrder.ofReferences(ofPart));
                });
        return columns.values().stream().flatMap(List::stream).toList();
    }

    /** The attributes of the embeddable that {@code attribute} is, which has them in its table. */
    List<Attribute> attributes(Attribute attribute) {
        TypeMirror type = type(attribute);
        return type.getKind() == TypeKind.DECLARED
                ? declared(classes(type), (DeclaredType) type, attribute.access())
                : List.of();
    }

    private List<Attribute> declared(List<TypeElement> classes, DeclaredType type, Access access) {
        return classes.stream()
                .flatMap(declaring -> context.model.reader().read(declaring, type, access).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<TypeElement> classes(TypeMirror type) {
        List<TypeElement> classes = new ArrayList<>();
        TypeElement current = context.types.element(type);
        while (current != null) {
            if (classes.isEmpty() || context.source.of(current).hasAny("Embeddable", "MappedSuperclass")) {
                classes.add(current);
            }
            current = context.types.element(current.getSuperclass());
        }
        Collections.reverse(classes);
        return classes;
    }
}

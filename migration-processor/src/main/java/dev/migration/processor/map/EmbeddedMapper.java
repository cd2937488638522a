package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Access;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Embedded attributes: the columns of the embeddable's attributes, in the table of the owner. */
final class EmbeddedMapper implements AttributeMapper {

    private final Context context;

    EmbeddedMapper(Context context) {
        this.context = context;
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return attribute.annotations().has("EmbeddedId")
                || context.composites.has(attribute, attribute.type())
                || (isEmbedded(attribute) && !isDocument(attribute));
    }

    /** Whatever else the annotations say of a type: of an embeddable Hibernate passes it over, but for documents. */
    private boolean isEmbedded(Attribute attribute) {
        return attribute.annotations().hasAny("Embedded", "hibernate.TargetEmbeddable")
                || (isEmbeddable(attribute.type(), attribute)
                        && context.settings.types().find(context.types.name(attribute.type())) == null);
    }

    /** Whether {@code type} is an embeddable that no converter makes another type. */
    private boolean isEmbeddable(TypeMirror type, Attribute attribute) {
        return context.types.hasAnnotation(type, "Embeddable")
                && !attribute.annotations().has("Convert");
    }

    /** Whether {@code attribute} is an embeddable in one column, a document. */
    boolean isDocument(Attribute attribute) {
        return asksForDocument(attribute)
                && (attribute.annotations().has("Embedded") || isEmbeddable(attribute.type(), attribute));
    }

    /** The embeddable of which {@code attribute}, a collection or array, has several in one column, or null. */
    @Nullable
    TypeMirror ofSeveral(Attribute attribute) {
        TypeMirror element =
                CollectionKind.isCollection(attribute) ? null : context.types.writtenElement(attribute.declaredType());
        return element != null && isEmbeddable(element, attribute) ? element : null;
    }

    /** Whether {@code attribute} asks for a column that is a document. */
    static boolean asksForDocument(Attribute attribute) {
        Annotation code = attribute.annotations().find("hibernate.JdbcTypeCode");
        return code != null && JdbcTypeCodes.isDocument(code.integer("value", 0));
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        Site inside = site.inside(attribute, context.validated.inside(attribute, site));
        List<ColumnDraft> columns = parts(type(attribute), attribute, inside);
        if (!site.embedded() && !site.key()) {
            new EmbeddableTables(site.owner()).check(inside);
        }
        site.owner().naturalId().addEmbedded(attribute, site, inside.table(), columns);
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

    /** The columns of a collection's elements, as {@link #parts}; an embeddable that can be one column only is refused. */
    List<ColumnDraft> elements(TypeMirror type, Attribute attribute, Site site) {
        requireNoStruct(type, attribute);
        Access access = access(attribute, ofElements(site));
        return parts(type, attribute, site, access, access);
    }

    /** The columns of a map's keys. What is embedded in keys has its attributes at getters, whatever the entity has. */
    List<ColumnDraft> keys(TypeMirror type, Attribute attribute, Site site) {
        requireNoStruct(type, attribute);
        return parts(type, attribute, site, access(attribute, ofElements(site)), Access.PROPERTY);
    }

    private void requireNoStruct(TypeMirror type, Attribute attribute) {
        if (context.types.hasAnnotation(type, "hibernate.Struct")) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, attribute.element(), "A @Struct in a table of a collection");
        }
    }

    /** The columns of an embeddable's attributes in the order of Hibernate's keys: by name, those of a record as declared. */
    List<ColumnDraft> parts(TypeMirror type, Attribute attribute, Site site) {
        return parts(type, attribute, site, accessOfParts(attribute, site), ofEmbedded(site));
    }

    /** How the parts of an attribute are reached that do not say it. */
    static Access accessOfParts(Attribute attribute, Site site) {
        return access(attribute, ofEmbedded(site));
    }

    /** How embeddables at {@code site} are reached that do not say it, but for those in a collection. */
    private static Access ofEmbedded(Site site) {
        Access around = site.place().access();
        EntityClass entity = site.owner().entity();
        // the tables below have the attributes of an entity above as that one reaches them
        Access own = site.place().inherited() ? entity.access() : entity.accessOfEmbedded();
        return around == null ? own : around;
    }

    /** How embeddables of a collection are reached that do not say it: as the id of the entity, wherever the collection is. */
    private static Access ofElements(Site site) {
        EntityClass entity = site.owner().entity();
        List<Attribute> ids = entity.ids();
        return ids.isEmpty() ? entity.access() : ids.get(0).access();
    }

    private static Access access(Attribute attribute, Access usual) {
        return attribute.annotations().has("Access") ? attribute.access() : usual;
    }

    /** @param inner how embeddables inside are reached that do not say it */
    private List<ColumnDraft> parts(TypeMirror type, Attribute attribute, Site site, Access access, Access inner) {
        if (type.getKind() != TypeKind.DECLARED) {
            throw new Problem(Message.UNMAPPABLE_TYPE, attribute.element(), type);
        }
        if (site.place().embeddables().contains(type.toString())) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, attribute.element(), "An embeddable inside of itself");
        }
        List<TypeElement> classes = classes(type);
        boolean record = classes.stream()
                .anyMatch(declaring ->
                        declaring.getKind() == ElementKind.RECORD && !context.composites.isNamed(declaring));
        classes.forEach(context.known::part);
        List<Attribute> declared = declared(classes, (DeclaredType) type, access);
        Annotations ofClass = context.source.of(classes.get(classes.size() - 1));
        Site inside = site.within(type.toString(), inner).with(site.overrides().andOfClass(ofClass, declared));
        if (site.place().inherited()) {
            // collections are those of the entity above alone
            declared.removeIf(CollectionKind::isCollection);
        }
        TypeElement last = classes.get(classes.size() - 1);
        new EmbeddableDiscriminators(context).requireUppermost(last);
        List<TypeElement> below = context.hierarchies.below(last);
        Claims.Alternatives alternatives =
                below.isEmpty() ? null : site.owner().claims().alternatives();
        Map<String, List<ColumnDraft>> columns = record ? new LinkedHashMap<>() : new TreeMap<>();
        MappingOrder.map(
                record ? declared : MappingOrder.ofEmbeddable(declared), declared, List.of(inside.table()), part -> {
                    Attribute association = inside.replaced().apply(part.name());
                    List<ColumnDraft> ofPart = context.attributes.map(association == null ? part : association, inside);
                    columns.put(part.name(), AttributeOrder.ofReferences(ofPart));
                });
        List<ColumnDraft> own = columns.values().stream().flatMap(List::stream).toList();
        if (alternatives == null) {
            return own;
        }
        requireNoId(attribute, site);
        List<ColumnDraft> all = new ArrayList<>(own);
        all.addAll(ofThoseBelow(below, columns.keySet(), inside, access, alternatives));
        alternatives.end();
        new EmbeddableDiscriminators(context)
                .add(last, below, attribute, inside)
                .ifPresent(all::add);
        return all;
    }

    private static void requireNoId(Attribute attribute, Site site) {
        if (site.key() && site.place().collection().isEmpty()) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    attribute.element(),
                    "an embeddable in an @EmbeddedId that other embeddables extend",
                    "Give it a class of its own");
        }
    }

    /** The columns of embeddables below another. */
    private List<ColumnDraft> ofThoseBelow(
            List<TypeElement> below, Set<String> above, Site inside, Access access, Claims.Alternatives alternatives) {
        List<ColumnDraft> all = new ArrayList<>();
        Set<String> mapped = new HashSet<>(above);
        for (TypeElement type : below) {
            alternatives.next();
            context.known.part(type);
            List<Attribute> declared = context.model.reader().read(type, (DeclaredType) type.asType(), access);
            // two classes may have one attribute, which is one column
            declared = declared.stream().filter(part -> mapped.add(part.name())).toList();
            MappingOrder.map(
                    MappingOrder.ofEmbeddable(declared),
                    declared,
                    List.of(inside.table()),
                    part -> all.addAll(AttributeOrder.ofReferences(context.attributes.map(part, inside))));
        }
        return all;
    }

    /** The attributes of the embeddable that {@code attribute}, of {@code entity} or embedded in it, is; also of those below. */
    List<Attribute> attributes(Attribute attribute, EntityClass entity) {
        TypeMirror type = type(attribute);
        if (type.getKind() != TypeKind.DECLARED) {
            return List.of();
        }
        Access access = access(attribute, entity.accessOfEmbedded());
        List<TypeElement> classes = classes(type);
        List<Attribute> all = declared(classes, (DeclaredType) type, access);
        for (TypeElement below : context.hierarchies.below(classes.get(classes.size() - 1))) {
            all.addAll(context.model.reader().read(below, (DeclaredType) below.asType(), access));
        }
        return all;
    }

    private List<Attribute> declared(List<TypeElement> classes, DeclaredType type, Access access) {
        List<Attribute> declared = new ArrayList<>();
        for (TypeElement declaring : classes) {
            declared.addAll(context.model.reader().read(declaring, type, access));
        }
        return declared;
    }

    /** The class and those above it, but for an embeddable above: Hibernate leaves out what that one declares. */
    private List<TypeElement> classes(TypeMirror type) {
        List<TypeElement> classes = new ArrayList<>();
        TypeElement current = context.types.element(type);
        while (current != null
                && (classes.isEmpty() || !context.source.of(current).has("Embeddable"))) {
            if (classes.isEmpty() || context.source.of(current).has("MappedSuperclass")) {
                classes.add(current);
            }
            current = context.types.element(current.getSuperclass());
        }
        Collections.reverse(classes);
        return classes;
    }
}

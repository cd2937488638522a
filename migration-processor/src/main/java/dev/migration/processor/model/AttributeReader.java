package dev.migration.processor.model;

import dev.migration.processor.orm.OrmVersion;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the attributes of a class, in the order in which they are declared. */
public final class AttributeReader {

    private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

    private static final Set<Modifier> NEVER_ATTRIBUTES = Set.of(Modifier.STATIC, Modifier.TRANSIENT);

    private final Types types;

    private final AnnotationSource source;

    private final Members members;

    private final OrmVersion orm;

    AttributeReader(Types types, AnnotationSource source, Members members, OrmVersion orm) {
        this.types = types;
        this.members = members;
        this.source = source;
        this.orm = orm;
    }

    /**
     * The attributes that {@code declaring} itself declares.
     *
     * @param site the class that uses them, which says what type variables mean
     * @param otherwise the access if the class says none
     */
    public List<Attribute> read(TypeElement declaring, DeclaredType site, Access otherwise) {
        Access access = accessOf(declaring, otherwise);
        String prefix = declaring + "#";
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (Members.Member member : members.of(declaring)) {
            Attribute attribute = attribute(member, prefix, site, access);
            if (attribute != null) {
                attributes.merge(attribute.name(), attribute, AttributeReader::preferred);
            }
        }
        if (declaring.getKind() == ElementKind.RECORD && access == Access.PROPERTY) {
            components(declaring, site).forEach(component -> attributes.putIfAbsent(component.name(), component));
        }
        return new ArrayList<>(attributes.values());
    }

    /** What is reached by the methods of a record's components, which are no getters. */
    private List<Attribute> components(TypeElement declaring, DeclaredType site) {
        String prefix = declaring + "#";
        boolean bare = orm.readsComponentsOfRecords();
        return ElementFilter.fieldsIn(declaring.getEnclosedElements()).stream()
                .filter(field ->
                        access(field) != null && (bare || !source.of(field).has("Transient")))
                .map(field -> attribute(
                        field,
                        prefix,
                        site,
                        bare ? source.of(field).withoutPersistence() : source.of(field),
                        Access.PROPERTY))
                .toList();
    }

    /** Of a field and a getter of one name, the one that says how it is reached. */
    private static Attribute preferred(Attribute first, Attribute second) {
        return second.annotations().has("Access") && !first.annotations().has("Access") ? second : first;
    }

    private Access accessOf(TypeElement type, Access otherwise) {
        Access stated = stated(source.of(type));
        return stated == null ? otherwise : stated;
    }

    static @Nullable Access stated(Annotations annotations) {
        Annotation access = annotations.find("Access");
        return access == null ? null : Access.valueOf(access.constant("value"));
    }

    private @Nullable Attribute attribute(Members.Member member, String prefix, DeclaredType site, Access access) {
        Annotations annotations = source.of(member.element());
        if ((access != member.access() && !isAttributeByItself(annotations, member.access()))
                || annotations.has("Transient")) {
            return null;
        }
        return attribute(member.element(), prefix, site, annotations, access);
    }

    // an @Access of its own says how the attribute is reached; that it is one, it says by standing there
    private boolean isAttributeByItself(Annotations annotations, Access own) {
        Access stated = stated(annotations);
        return stated == own || (stated != null && orm.regardsStatedAccessAlone());
    }

    private Attribute attribute(
            Element member, String prefix, DeclaredType site, Annotations annotations, Access otherwise) {
        boolean field = member.getKind() == ElementKind.FIELD;
        TypeMirror type = types.asMemberOf(site, member);
        String written = member.getSimpleName().toString();
        String name = field ? written : propertyName(written);
        TypeMirror value = field ? type : ((ExecutableType) type).getReturnType();
        Access stated = stated(annotations);
        return new Attribute(name, prefix + name, member, value, annotations, stated == null ? otherwise : stated);
    }

    /** How {@code member} is reached if it is an attribute; null if it cannot be one. */
    static @Nullable Access access(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        if (!Collections.disjoint(modifiers, NEVER_ATTRIBUTES)) {
            return null;
        }
        if (member.getKind() == ElementKind.FIELD) {
            return Access.FIELD;
        }
        return member.getKind() == ElementKind.METHOD && isGetter((ExecutableElement) member) ? Access.PROPERTY : null;
    }

    /**
     * Whether {@code type} itself has a field or a getter for {@code name}, which need not be an attribute.
     *
     * @param any whether it can be static or transient
     */
    public static boolean declares(TypeElement type, String name, boolean any) {
        return type.getEnclosedElements().stream()
                .filter(member -> any || Collections.disjoint(member.getModifiers(), NEVER_ATTRIBUTES))
                .anyMatch(member -> isFor(member, name));
    }

    private static boolean isFor(Element member, String name) {
        String written = member.getSimpleName().toString();
        return member instanceof ExecutableElement method
                ? isGetter(method) && propertyName(written).equals(name)
                : member.getKind().isField() && written.equals(name);
    }

    private static boolean isGetter(ExecutableElement method) {
        if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
            return false;
        }
        String name = method.getSimpleName().toString();
        boolean is = name.startsWith("is")
                && BOOLEANS.contains(method.getReturnType().toString());
        return is ? name.length() > 2 : name.startsWith("get") && name.length() > 3;
    }

    private static String propertyName(String getter) {
        return Introspector.decapitalize(getter.substring(getter.startsWith("is") ? 2 : 3));
    }
}

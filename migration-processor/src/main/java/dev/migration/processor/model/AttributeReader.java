package dev.migration.processor.model;

import java.beans.Introspector;
import java.util.ArrayList;
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
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the attributes of a class, in the order in which they are declared. */
public final class AttributeReader {

    private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

    private final Types types;

    private final AnnotationSource source;

    public AttributeReader(Types types, AnnotationSource source) {
        this.types = types;
        this.source = source;
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
        for (Element member : declaring.getEnclosedElements()) {
            Attribute attribute = attribute(member, prefix, site, access);
            if (attribute != null) {
                attributes.merge(attribute.name(), attribute, AttributeReader::preferred);
            }
        }
        return new ArrayList<>(attributes.values());
    }

    /** Of a field and a getter of one name, the one that says how it is reached. */
    private static Attribute preferred(Attribute first, Attribute second) {
        return second.annotations().has("Access") && !first.annotations().has("Access") ? second : first;
    }

    /** The access that the class states, else {@code otherwise}; a record's annotations are on its fields. */
    public Access accessOf(TypeElement type, Access otherwise) {
        if (type.getKind() == ElementKind.RECORD) {
            return Access.FIELD;
        }
        Access stated = stated(source.of(type));
        return stated == null ? otherwise : stated;
    }

    private static @Nullable Access stated(Annotations annotations) {
        Annotation access = annotations.find("Access");
        return access == null ? null : Access.valueOf(access.constant("value"));
    }

    private @Nullable Attribute attribute(Element member, String prefix, DeclaredType site, Access access) {
        boolean field = member.getKind() == ElementKind.FIELD;
        if (!field && member.getKind() != ElementKind.METHOD) {
            return null;
        }
        Annotations annotations = source.of(member);
        Access own = field ? Access.FIELD : Access.PROPERTY;
        // an @Access of its own says how the attribute is reached; that it is one, it says by standing there
        if ((access != own && !annotations.has("Access")) || annotations.has("Transient") || isLeftOut(member)) {
            return null;
        }
        TypeMirror type = types.asMemberOf(site, member);
        String written = member.getSimpleName().toString();
        String name = field ? written : propertyName(written);
        TypeMirror value = field ? type : ((ExecutableType) type).getReturnType();
        Access stated = stated(annotations);
        return new Attribute(name, prefix + name, member, value, annotations, stated == null ? access : stated);
    }

    private static boolean isLeftOut(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        return modifiers.contains(Modifier.STATIC)
                || modifiers.contains(Modifier.TRANSIENT)
                || (member instanceof ExecutableElement method && !isGetter(method));
    }

    /** Whether {@code type} itself has a field or a getter for {@code name}, which need not be an attribute. */
    public static boolean declares(TypeElement type, String name) {
        return type.getEnclosedElements().stream().anyMatch(member -> isFor(member, name));
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

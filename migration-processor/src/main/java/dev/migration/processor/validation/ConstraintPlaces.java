package dev.migration.processor.validation;

import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Where the constraints of an attribute stand: on its field and on its getter, whichever of them persistence looks at, in
 * the class that declares it and above.
 */
final class ConstraintPlaces {

    private ConstraintPlaces() {}

    /** The annotations at the other places than the attribute's own element. */
    static List<Annotations> others(Attribute attribute) {
        List<Annotations> found = new ArrayList<>();
        if (attribute.element().getEnclosingElement() instanceof TypeElement declaring) {
            collect(declaring, attribute, found);
        }
        return found;
    }

    private static void collect(TypeElement type, Attribute attribute, List<Annotations> found) {
        for (Element member : type.getEnclosedElements()) {
            if (!member.equals(attribute.element()) && attribute.name().equals(propertyOf(member))) {
                found.add(Annotations.of(member));
            }
        }
        List<TypeMirror> above = new ArrayList<>(type.getInterfaces());
        above.add(type.getSuperclass());
        for (TypeMirror each : above) {
            if (each instanceof DeclaredType declared) {
                collect((TypeElement) declared.asElement(), attribute, found);
            }
        }
    }

    /** The property that a field or getter is of; empty for another member. */
    private static String propertyOf(Element member) {
        String name = member.getSimpleName().toString();
        if (member.getKind() == ElementKind.FIELD) {
            return name;
        }
        if (ElementFilter.methodsIn(List.of(member)).stream().noneMatch(ConstraintPlaces::takesNothing)) {
            return "";
        }
        if (name.startsWith("get") && name.length() > 3) {
            return Introspector.decapitalize(name.substring(3));
        }
        return name.startsWith("is") && name.length() > 2 ? Introspector.decapitalize(name.substring(2)) : "";
    }

    private static boolean takesNothing(ExecutableElement method) {
        return method.getParameters().isEmpty();
    }
}

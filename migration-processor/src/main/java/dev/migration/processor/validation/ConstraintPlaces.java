package dev.migration.processor.validation;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
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

    /**
     * Of each class the members that annotations stand at which can be constraints, of its own and from above, by the
     * property that they are of.
     */
    private final Map<TypeElement, Map<String, List<Element>>> annotated = new HashMap<>();

    /** Of the classes of annotations, whether they can be constraints: those of persistence cannot. */
    private final Map<Element, Boolean> canConstrain = new HashMap<>();

    /** The annotations at the other places than the attribute's own element. */
    List<Annotations> others(Attribute attribute) {
        List<Annotations> found = new ArrayList<>();
        if (attribute.element().getEnclosingElement() instanceof TypeElement declaring) {
            for (Element member : annotated(declaring).getOrDefault(attribute.name(), List.of())) {
                if (!member.equals(attribute.element())) {
                    found.add(Annotations.of(member));
                }
            }
        }
        return found;
    }

    private Map<String, List<Element>> annotated(TypeElement type) {
        Map<String, List<Element>> known = annotated.get(type);
        if (known == null) {
            known = collect(type);
            annotated.put(type, known);
        }
        return known;
    }

    private Map<String, List<Element>> collect(TypeElement type) {
        Map<String, List<Element>> members = new HashMap<>();
        for (Element member : type.getEnclosedElements()) {
            if (canBeConstrained(member)) {
                add(members, propertyOf(member), List.of(member));
            }
        }
        List<TypeMirror> above = new ArrayList<>(type.getInterfaces());
        above.add(type.getSuperclass());
        for (TypeMirror each : above) {
            if (each instanceof DeclaredType declared) {
                annotated((TypeElement) declared.asElement())
                        .forEach((property, inherited) -> add(members, property, inherited));
            }
        }
        return members;
    }

    private boolean canBeConstrained(Element member) {
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            if (canConstrain.computeIfAbsent(
                    mirror.getAnnotationType().asElement(),
                    type -> !Annotation.isOfPersistence(Annotation.keyOf(mirror)))) {
                return true;
            }
        }
        return false;
    }

    private static void add(Map<String, List<Element>> members, String property, List<Element> more) {
        members.computeIfAbsent(property, name -> new ArrayList<>()).addAll(more);
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

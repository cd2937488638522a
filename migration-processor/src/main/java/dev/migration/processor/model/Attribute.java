package dev.migration.processor.model;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent field or property.
 *
 * @param origin the attribute's name for people: class and name
 * @param element the field or the getter
 * @param type with the type variables of its class resolved, as far as the class that uses it says them
 */
public record Attribute(
        String name, String origin, Element element, TypeMirror type, Annotations annotations, Access access) {

    /** The same attribute with other annotations. */
    public Attribute with(Annotations others) {
        return new Attribute(name, origin, element, type, others, access);
    }

    /** The same attribute as if it had another type. */
    public Attribute ofType(TypeMirror other) {
        return new Attribute(name, origin, element, other, annotations, access);
    }

    /** The type as it stands at the element, where variables are not yet what they stand for. */
    public TypeMirror declaredType() {
        return element instanceof ExecutableElement getter ? getter.getReturnType() : element.asType();
    }

    public boolean isPrimitive() {
        return type.getKind().isPrimitive();
    }

    public boolean isId() {
        return annotations.hasAny("Id", "EmbeddedId");
    }

    /** Of its element alone: attributes are looked up often, and few have one element. */
    @Override
    public int hashCode() {
        return element.hashCode();
    }
}

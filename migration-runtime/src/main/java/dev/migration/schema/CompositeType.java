package dev.migration.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A named type made of attributes, each with a type of its own: one that columns of several tables, and attributes of
 * other such types, may have.
 *
 * @param attributes in their order, which is that of the values: what writes a value names none of them
 */
public record CompositeType(ObjectName name, List<Attribute> attributes) {

    /** A part of a composite type. It has neither default nor constraints. */
    public record Attribute(Identifier name, ColumnType type) {}

    public CompositeType {
        attributes = List.copyOf(attributes);
        if (attributes.isEmpty()) {
            throw new SchemaException("Composite type " + name + " has no attributes.");
        }
        if (new HashSet<>(names(attributes)).size() != attributes.size()) {
            throw new SchemaException("Composite type " + name + " has an attribute twice: " + names(attributes) + ".");
        }
    }

    public CompositeType withName(ObjectName newName) {
        return new CompositeType(newName, attributes);
    }

    /** With {@code change} of every attribute. */
    public CompositeType map(UnaryOperator<Attribute> change) {
        return new CompositeType(name, attributes.stream().map(change).toList());
    }

    /** With the types of all attributes changed. */
    public CompositeType mapTypes(UnaryOperator<ColumnType> change) {
        return map(attribute -> new Attribute(attribute.name(), change.apply(attribute.type())));
    }

    public Optional<Attribute> attribute(Identifier attribute) {
        return attributes.stream()
                .filter(known -> known.name().equals(attribute))
                .findFirst();
    }

    /** With attribute {@code from} under the name {@code to}. */
    public CompositeType rename(Identifier from, Identifier to) {
        if (attribute(from).isEmpty()) {
            throw new SchemaException(
                    "Composite type " + name + " has no attribute " + from + ". It has " + names(attributes) + ".");
        }
        return map(attribute -> attribute.name().equals(from) ? new Attribute(to, attribute.type()) : attribute);
    }

    private static List<Identifier> names(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::name).toList();
    }
}

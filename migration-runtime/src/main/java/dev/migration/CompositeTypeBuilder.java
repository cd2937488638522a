package dev.migration;

import dev.migration.schema.Column;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;

/** The attributes of a composite type, as a revision writes them, in their order. Not thread-safe. */
public final class CompositeTypeBuilder {

    private final ObjectName name;
    private final List<CompositeType.Attribute> attributes = new ArrayList<>();

    CompositeTypeBuilder(ObjectName name) {
        this.name = name;
    }

    /**
     * Adds an attribute.
     *
     * @param type a type and nothing else
     * @throws SchemaException if {@code type} says NOT NULL, a default or anything else that only a column has
     */
    public CompositeTypeBuilder attribute(String attribute, ColumnSpec type) {
        Column said = type.named(attribute);
        if (!said.equals(Column.of(attribute, said.type()))) {
            throw new SchemaException("Attribute " + name + "." + attribute
                    + " can have a type only. Write what else is asked of it as a check of the tables that use it.");
        }
        attributes.add(new CompositeType.Attribute(Identifier.of(attribute), said.type()));
        return this;
    }

    CompositeType build() {
        return new CompositeType(name, attributes);
    }
}

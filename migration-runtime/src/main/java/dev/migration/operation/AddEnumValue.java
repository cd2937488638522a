package dev.migration.operation;

import dev.migration.schema.EnumType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds a value to a named enumeration: before or after another one, or behind all. */
public record AddEnumValue(
        ObjectName type,
        String value,
        @Nullable String before,
        @Nullable String after) implements Operation {

    public AddEnumValue {
        if (before != null && after != null) {
            throw new SchemaException("Value '" + value + "' of enumeration " + type
                    + " cannot stand both before one value and after another; say one of them.");
        }
    }

    @Override
    public Schema apply(Schema schema) {
        return schema.with(in(schema.requireEnumType(type)));
    }

    @Override
    public List<Operation> invert(Schema schema) {
        EnumType was = schema.requireEnumType(type);
        return List.of(new AlterEnumType(in(was), was));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "add value '" + value + "' to enumeration " + type;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The enumeration with the value in it. */
    public EnumType in(EnumType was) {
        if (before != null) {
            return was.plus(value, was.requireIndex(before));
        }
        return was.plus(value, after == null ? was.values().size() : was.requireIndex(after) + 1);
    }
}

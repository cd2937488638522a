package dev.migration.operation;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.List;

/** Gives an attribute of a composite type another name; values keep what stands in it. */
public record RenameAttribute(ObjectName type, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.with(before.requireCompositeType(type).rename(from, to));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new RenameAttribute(type, to, from));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "rename attribute " + type + "." + from + " to " + to;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

package dev.migration.operation;

import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.List;

/** Gives a value of a named enumeration another name; rows and defaults that have it follow. */
public record RenameEnumValue(ObjectName type, String from, String to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return EnumDefaults.rename(before, this)
                .with(before.requireEnumType(type).rename(from, to));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new RenameEnumValue(type, to, from));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "rename value '" + from + "' of enumeration " + type + " to '" + to + "'";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

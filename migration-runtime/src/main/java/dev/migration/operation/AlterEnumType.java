package dev.migration.operation;

import dev.migration.schema.EnumType;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import java.util.List;

/** Removes values from a named enumeration or changes their order. No row may have a value that goes. */
public record AlterEnumType(EnumType before, EnumType after) implements Operation {

    public AlterEnumType {
        if (!before.name().equals(after.name())) {
            throw new SchemaException(
                    "Altering enumeration " + before.name() + " cannot rename it to " + after.name() + ".");
        }
    }

    @Override
    public Schema apply(Schema schema) {
        schema.requireEnumType(before.name());
        return schema.with(after);
    }

    @Override
    public List<Operation> invert(Schema schema) {
        return List.of(new AlterEnumType(after, before));
    }

    @Override
    public Risk risk() {
        return removed().isEmpty() ? Risk.NONE : Risk.DEPENDS_ON_ROWS;
    }

    @Override
    public String describe() {
        return "alter enumeration " + after.name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The values that go. */
    public List<String> removed() {
        return before.values().stream()
                .filter(value -> !after.values().contains(value))
                .toList();
    }
}

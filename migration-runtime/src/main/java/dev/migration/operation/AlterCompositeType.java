package dev.migration.operation;

import dev.migration.schema.CompositeType;
import dev.migration.schema.Identifier;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes the attributes of a composite type: which there are, their types, their order. Values keep what stands in
 * attributes of the same name.
 */
public record AlterCompositeType(CompositeType before, CompositeType after) implements Operation {

    public AlterCompositeType {
        if (!before.name().equals(after.name())) {
            throw new SchemaException(
                    "Altering composite type " + before.name() + " cannot rename it to " + after.name() + ".");
        }
    }

    @Override
    public Schema apply(Schema schema) {
        schema.requireCompositeType(before.name());
        return schema.with(after);
    }

    @Override
    public List<Operation> invert(Schema schema) {
        return List.of(new AlterCompositeType(after, before));
    }

    /** What stands in an attribute goes with it; a number may be rounded; else another type takes the value or fails. */
    @Override
    public Risk risk() {
        boolean rounds = before.attributes().stream()
                .anyMatch(was -> after.attribute(was.name())
                        .filter(is -> Rounding.mayRound(was.type(), is.type()))
                        .isPresent());
        if (rounds || !removed().isEmpty()) {
            return Risk.DESTRUCTIVE;
        }
        boolean retyped = before.attributes().stream()
                .anyMatch(attribute -> !after.attributes().contains(attribute));
        return retyped ? Risk.DEPENDS_ON_ROWS : Risk.NONE;
    }

    @Override
    public String describe() {
        String alter = "alter composite type " + after.name();
        return removed().isEmpty()
                ? alter
                : alter + " without "
                        + removed().stream().map(Identifier::toString).collect(Collectors.joining(", "));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The attributes that go. */
    public List<Identifier> removed() {
        return before.attributes().stream()
                .map(CompositeType.Attribute::name)
                .filter(name -> after.attribute(name).isEmpty())
                .toList();
    }
}

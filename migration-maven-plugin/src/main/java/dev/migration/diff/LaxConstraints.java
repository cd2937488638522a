package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.introspect.LaxConstraint;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints of a database that rows may break, as far as they are compared. */
record LaxConstraints(CurrentSchema current, ObjectFilter filter, Dialect dialect) {

    /** The constraints that rows from before them may break, a sentence each. */
    List<String> notValidated() {
        return compared(true)
                .map(lax -> "Constraint " + place(lax)
                        + " is NOT VALID: it counts as there, but rows from before it may break"
                        + " it. Look at them once: " + alter(lax) + " validate constraint " + dialect.quote(lax.name()))
                .toList();
    }

    /** The constraints that every row may break, a sentence each. */
    List<String> notEnforced() {
        return compared(false).map(this::enforcing).toList();
    }

    /** The same as lines of a report. */
    List<String> linesOfNotEnforced() {
        return compared(false)
                .map(lax -> "constraint " + place(lax) + " is not enforced")
                .toList();
    }

    private Stream<LaxConstraint> compared(boolean enforced) {
        return current.surroundings().lax().stream().filter(lax -> lax.enforced() == enforced && isCompared(lax));
    }

    private boolean isCompared(LaxConstraint lax) {
        return current.schema()
                .table(lax.table())
                .flatMap(table -> address(lax, Shape.of(table, dialect)))
                .filter(filter::takes)
                .isPresent();
    }

    /** A check that stands for the type of a column belongs to that one. */
    private static Optional<SchemaObject> address(LaxConstraint lax, Shape table) {
        Identifier notNull = lax.column();
        Optional<Identifier> column = table.lowered().columns().keySet().stream()
                .filter(name -> (notNull != null && name.equals(notNull))
                        || table.derivedOf(name).stream()
                                .anyMatch(check -> check.name().equals(lax.name())))
                .findFirst();
        return column.map(name -> SchemaObject.column(lax.table(), name))
                .or(() -> Optional.ofNullable(table.lowered().constraints().get(lax.name()))
                        .map(constraint -> SchemaObject.constraint(lax.table(), constraint)));
    }

    private static String place(LaxConstraint lax) {
        return lax.name() + " of table " + lax.table();
    }

    /** Only foreign keys can be altered to it. */
    private String enforcing(LaxConstraint lax) {
        String name = dialect.quote(lax.name());
        boolean isCheck = constraint(lax) instanceof CheckConstraint;
        return "Constraint " + place(lax) + " is NOT ENFORCED, so that every row may break it. "
                + (isCheck
                        ? "Drop it, and `new` makes it again: " + alter(lax) + " drop constraint " + name
                        : "Enforce it: " + alter(lax) + " alter constraint " + name + " enforced");
    }

    private @Nullable Constraint constraint(LaxConstraint lax) {
        Table table = current.schema().requireTable(lax.table());
        return Shape.of(table, dialect).lowered().constraints().get(lax.name());
    }

    private String alter(LaxConstraint lax) {
        return "alter table " + dialect.quote(lax.table());
    }
}

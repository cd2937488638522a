package dev.migration.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/** A rule on the rows of a table. Every constraint has a name. */
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint {

    Identifier name();

    Constraint withName(Identifier newName);

    /** The columns of the table that the constraint names; empty for a check, whose text is not read. */
    List<Identifier> columns();

    /** The same constraint with each column of the table renamed as {@code rename} says. */
    Constraint renameColumns(UnaryOperator<Identifier> rename);
}

package dev.migration.operation;

import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import java.util.List;

/**
 * One change of a schema or of its rows. Operations are values; they know no SQL and run nothing.
 *
 * <p>For every operation {@code op} and schema {@code s} that it fits, applying {@code op.invert(s)} to {@code
 * op.apply(s)} gives {@code s} again.
 */
public sealed interface Operation
        permits AddColumn,
                AddConstraint,
                AddEnumValue,
                AlterColumn,
                AlterCompositeType,
                AlterEnumType,
                AlterSequence,
                Backfill,
                ContinueSequence,
                CreateCompositeType,
                CreateEnumType,
                CreateIndex,
                CreateSchema,
                CreateSequence,
                CreateTable,
                DropColumn,
                DropCompositeType,
                DropConstraint,
                DropEnumType,
                DropIndex,
                DropSchema,
                DropSequence,
                DropTable,
                ExecuteSql,
                InsertRows,
                RenameAttribute,
                RenameColumn,
                RenameConstraint,
                RenameIndex,
                RenameSequence,
                RenameEnumValue,
                RenameTable,
                RunCode,
                SetTableComment {

    /**
     * The schema after this change.
     *
     * @throws SchemaException if the change does not fit {@code before}
     */
    Schema apply(Schema before);

    /**
     * What undoes this change, in the order to run it.
     *
     * @param before the schema that this change was applied to
     * @throws IrreversibleException if nothing does
     */
    List<Operation> invert(Schema before);

    /** What the change may do to rows. */
    Risk risk();

    /** One line for a reader, such as {@code drop column users.email}. */
    String describe();

    <R> R accept(OperationVisitor<R> visitor);
}

package dev.migration.operation;

/**
 * One case for each operation; the compiler sees to it that none is forgotten.
 *
 * @param <R> the answer
 */
public interface OperationVisitor<R> {

    R visit(AddColumn op);

    R visit(AddConstraint op);

    R visit(AddEnumValue op);

    R visit(AlterColumn op);

    R visit(AlterCompositeType op);

    R visit(AlterEnumType op);

    R visit(AlterSequence op);

    R visit(Backfill op);

    R visit(ContinueSequence op);

    R visit(CreateCompositeType op);

    R visit(CreateEnumType op);

    R visit(CreateIndex op);

    R visit(CreateSchema op);

    R visit(CreateSequence op);

    R visit(CreateTable op);

    R visit(DropColumn op);

    R visit(DropCompositeType op);

    R visit(DropConstraint op);

    R visit(DropEnumType op);

    R visit(DropIndex op);

    R visit(DropSchema op);

    R visit(DropSequence op);

    R visit(DropTable op);

    R visit(ExecuteSql op);

    R visit(InsertRows op);

    R visit(RenameAttribute op);

    R visit(RenameColumn op);

    R visit(RenameConstraint op);

    R visit(RenameIndex op);

    R visit(RenameSequence op);

    R visit(RenameEnumValue op);

    R visit(RenameTable op);

    R visit(RunCode op);

    R visit(SetTableComment op);
}

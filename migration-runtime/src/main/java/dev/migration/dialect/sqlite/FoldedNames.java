package dev.migration.dialect.sqlite;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterCompositeType;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.Backfill;
import dev.migration.operation.ContinueSequence;
import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropCompositeType;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropSchema;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InsertRows;
import dev.migration.operation.Operation;
import dev.migration.operation.OperationVisitor;
import dev.migration.operation.RenameAttribute;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameIndex;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.operation.RunCode;
import dev.migration.operation.SetTableComment;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.Table;

/**
 * Operations with their names as SQLite regards them. Those that only render names, by their text, stay as they are.
 */
final class FoldedNames implements OperationVisitor<Operation> {

    @Override
    public Operation visit(AddColumn op) {
        return new AddColumn(SqliteNames.fold(op.table()), fold(op.column()));
    }

    @Override
    public Operation visit(AddConstraint op) {
        return new AddConstraint(SqliteNames.fold(op.table()), fold(op.constraint()));
    }

    @Override
    public Operation visit(AddEnumValue op) {
        return op;
    }

    @Override
    public Operation visit(AlterColumn op) {
        return new AlterColumn(SqliteNames.fold(op.table()), fold(op.before()), fold(op.after()));
    }

    @Override
    public Operation visit(AlterCompositeType op) {
        return op;
    }

    @Override
    public Operation visit(AlterEnumType op) {
        return op;
    }

    @Override
    public Operation visit(AlterSequence op) {
        return op;
    }

    @Override
    public Operation visit(Backfill op) {
        return op;
    }

    @Override
    public Operation visit(ContinueSequence op) {
        return op;
    }

    @Override
    public Operation visit(CreateCompositeType op) {
        return op;
    }

    @Override
    public Operation visit(CreateEnumType op) {
        return op;
    }

    @Override
    public Operation visit(CreateIndex op) {
        return new CreateIndex(SqliteNames.fold(op.table()), fold(op.index()));
    }

    @Override
    public Operation visit(CreateSchema op) {
        return op;
    }

    @Override
    public Operation visit(CreateSequence op) {
        return op;
    }

    @Override
    public Operation visit(CreateTable op) {
        return new CreateTable(fold(op.table()));
    }

    @Override
    public Operation visit(DropColumn op) {
        return new DropColumn(SqliteNames.fold(op.table()), SqliteNames.fold(op.column()));
    }

    @Override
    public Operation visit(DropCompositeType op) {
        return op;
    }

    @Override
    public Operation visit(DropConstraint op) {
        return new DropConstraint(SqliteNames.fold(op.table()), SqliteNames.fold(op.constraint()));
    }

    @Override
    public Operation visit(DropEnumType op) {
        return op;
    }

    @Override
    public Operation visit(DropIndex op) {
        return new DropIndex(SqliteNames.fold(op.table()), SqliteNames.fold(op.index()));
    }

    @Override
    public Operation visit(DropSchema op) {
        return op;
    }

    @Override
    public Operation visit(DropSequence op) {
        return op;
    }

    @Override
    public Operation visit(DropTable op) {
        return new DropTable(SqliteNames.fold(op.table()));
    }

    @Override
    public Operation visit(ExecuteSql op) {
        return op;
    }

    @Override
    public Operation visit(InsertRows op) {
        return op;
    }

    @Override
    public Operation visit(RenameAttribute op) {
        return op;
    }

    @Override
    public Operation visit(RenameColumn op) {
        return new RenameColumn(SqliteNames.fold(op.table()), SqliteNames.fold(op.from()), SqliteNames.fold(op.to()));
    }

    @Override
    public Operation visit(RenameConstraint op) {
        return new RenameConstraint(
                SqliteNames.fold(op.table()), SqliteNames.fold(op.from()), SqliteNames.fold(op.to()));
    }

    @Override
    public Operation visit(RenameIndex op) {
        return new RenameIndex(SqliteNames.fold(op.table()), SqliteNames.fold(op.from()), SqliteNames.fold(op.to()));
    }

    @Override
    public Operation visit(RenameSequence op) {
        return op;
    }

    @Override
    public Operation visit(RenameEnumValue op) {
        return op;
    }

    @Override
    public Operation visit(RenameTable op) {
        return new RenameTable(SqliteNames.fold(op.from()), SqliteNames.fold(op.to()));
    }

    @Override
    public Operation visit(RunCode op) {
        return op;
    }

    @Override
    public Operation visit(SetTableComment op) {
        return new SetTableComment(SqliteNames.fold(op.table()), op.comment());
    }

    private static Table fold(Table table) {
        return Table.of(
                SqliteNames.fold(table.name()),
                table.columns().values().stream().map(FoldedNames::fold).toList(),
                table.constraints().values().stream().map(FoldedNames::fold).toList(),
                table.indexes().values().stream().map(FoldedNames::fold).toList(),
                table.comment());
    }

    private static Column fold(Column column) {
        return column.withName(SqliteNames.fold(column.name()));
    }

    private static Constraint fold(Constraint constraint) {
        Constraint folded =
                constraint.withName(SqliteNames.fold(constraint.name())).renameColumns(SqliteNames::fold);
        if (folded instanceof ForeignKey key) {
            return key.withTarget(
                    SqliteNames.fold(key.target()),
                    key.targetColumns().stream().map(SqliteNames::fold).toList());
        }
        return folded;
    }

    private static Index fold(Index index) {
        return index.withName(SqliteNames.fold(index.name())).renameColumns(SqliteNames::fold);
    }
}

package dev.migration.dialect.postgresql;

import dev.migration.dialect.CommonSteps;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.EnumCheck;
import dev.migration.dialect.Step;
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
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The statements for each operation. */
final class PostgresPlanner implements OperationVisitor<List<Step>> {

    private final Dialect dialect;
    private final List<Operation> operations;
    private final GeneratedColumns storage;
    private final LaxForeignKeys laxKeys;
    private final SequenceHandovers handovers;
    private final Families families;
    private final Set<String> declaredChecks;

    /** @param families those of all operations of the revision, which will be visited in their order */
    PostgresPlanner(Dialect dialect, Families families, Connection connection) throws SQLException {
        this.dialect = dialect;
        this.families = families;
        this.operations = families.ordered();
        this.declaredChecks = EnumCheckRename.declared(operations);
        this.storage = new GeneratedColumns(connection.getMetaData().getDatabaseMajorVersion());
        this.laxKeys = LaxForeignKeys.of(operations, connection);
        this.handovers = SequenceHandovers.of(operations, connection);
    }

    @Override
    public List<Step> visit(CreateTable op) {
        return TableCreation.of(storage.settle(dialect.lower(op.table())));
    }

    @Override
    public List<Step> visit(DropTable op) {
        return sql("drop table " + name(op.table()));
    }

    @Override
    public List<Step> visit(RenameTable op) {
        return PostgresRenames.of(op, declaredChecks);
    }

    @Override
    public List<Step> visit(RenameSequence op) {
        return PostgresRenames.of(op);
    }

    @Override
    public List<Step> visit(RenameConstraint op) {
        return PostgresRenames.of(op);
    }

    @Override
    public List<Step> visit(RenameIndex op) {
        return PostgresRenames.of(op);
    }

    @Override
    public List<Step> visit(SetTableComment op) {
        return List.of(TableCreation.comment(op.table(), op.comment()));
    }

    @Override
    public List<Step> visit(AddColumn op) {
        StringBuilder add = new StringBuilder(alter(op.table()))
                .append(" add column ")
                .append(PostgresFragments.column(storage.settle(op.column())));
        EnumCheck.of(op.table(), op.column(), PostgresNames::sql)
                .ifPresent(check -> add.append(", add ").append(PostgresFragments.constraint(check)));
        List<Step> steps = new ArrayList<>(sql(add.toString()));
        if (op.column().comment() != null) {
            steps.add(PostgresColumns.comment(op.table(), op.column()));
        }
        return families.isHeir(op.table()) ? List.of(HeirColumn.add(op, steps, handovers)) : steps;
    }

    /** That of an heir may have gone with its parent's. */
    @Override
    public List<Step> visit(DropColumn op) {
        String ifThere = families.isHeir(op.table()) ? "if exists " : "";
        return sql(alter(op.table()) + " drop column " + ifThere + PostgresNames.sql(op.column()));
    }

    @Override
    public List<Step> visit(RenameColumn op) {
        return PostgresRenames.of(op, families.isHeir(op.table()), declaredChecks);
    }

    @Override
    public List<Step> visit(AlterColumn op) {
        return alter(op.table(), List.of(op));
    }

    /** @param changes of columns of {@code table} that follow upon each other */
    List<Step> alter(ObjectName table, List<AlterColumn> changes) {
        List<AlterColumn> settled = changes.stream().map(storage::settle).toList();
        return families.isHeir(table)
                ? List.of(HeirColumn.alter(table, settled, handovers))
                : new PostgresAlterations(table, settled, handovers).steps();
    }

    @Override
    public List<Step> visit(AddConstraint op) {
        return sql(alter(op.table()) + " add " + PostgresFragments.constraint(op.constraint()) + laxKeys.ending(op));
    }

    @Override
    public List<Step> visit(DropConstraint op) {
        String ifThere = families.isHeir(op.table()) ? "if exists " : "";
        return sql(alter(op.table()) + " drop constraint " + ifThere + PostgresNames.sql(op.constraint()));
    }

    @Override
    public List<Step> visit(CreateIndex op) {
        return sql("create " + (op.index().unique() ? "unique " : "") + "index "
                + PostgresNames.sql(op.index().name()) + " on " + name(op.table())
                + PostgresFragments.index(op.index()));
    }

    /** An index lies in the schema of its table. */
    @Override
    public List<Step> visit(DropIndex op) {
        return sql("drop index " + name(op.table().withName(op.index())));
    }

    @Override
    public List<Step> visit(CreateSequence op) {
        return List.of(handovers.create(op));
    }

    @Override
    public List<Step> visit(AlterSequence op) {
        String name = name(op.after().name());
        return List.of(SequenceWords.change(
                "alter sequence " + name + " " + SequenceWords.alter(op.before(), op.after()),
                SequenceWords.outside(PostgresNames.text(name) + "::regclass", op.before(), op.after()),
                op.after().start()));
    }

    @Override
    public List<Step> visit(ContinueSequence op) {
        return List.of(NextNumbers.of(op));
    }

    @Override
    public List<Step> visit(DropSequence op) {
        return List.of(handovers.drop(op));
    }

    @Override
    public List<Step> visit(CreateEnumType op) {
        return sql(PostgresEnums.create(op.type()));
    }

    @Override
    public List<Step> visit(DropEnumType op) {
        return sql("drop type " + name(op.type()));
    }

    @Override
    public List<Step> visit(AddEnumValue op) {
        return PostgresEnums.isUsedBeforeCommit(op, operations)
                ? List.of(EnumRebuild.of(op).step())
                : sql(PostgresEnums.add(op));
    }

    @Override
    public List<Step> visit(RenameEnumValue op) {
        return PostgresRenames.of(op);
    }

    @Override
    public List<Step> visit(AlterEnumType op) {
        return List.of(EnumRebuild.of(op).step());
    }

    @Override
    public List<Step> visit(CreateCompositeType op) {
        return sql(PostgresComposites.create(op.type()));
    }

    @Override
    public List<Step> visit(DropCompositeType op) {
        return sql("drop type " + name(op.type()));
    }

    @Override
    public List<Step> visit(AlterCompositeType op) {
        return PostgresComposites.alter(op);
    }

    @Override
    public List<Step> visit(RenameAttribute op) {
        return PostgresRenames.of(op);
    }

    @Override
    public List<Step> visit(CreateSchema op) {
        return sql("create schema if not exists " + PostgresNames.sql(op.schema()));
    }

    @Override
    public List<Step> visit(DropSchema op) {
        return List.of(SchemaDrop.of(op));
    }

    @Override
    public List<Step> visit(Backfill op) {
        return CommonSteps.of(op, dialect);
    }

    @Override
    public List<Step> visit(ExecuteSql op) {
        return CommonSteps.of(op, dialect);
    }

    @Override
    public List<Step> visit(InsertRows op) {
        List<Step> steps = new ArrayList<>(CommonSteps.of(op, dialect));
        steps.add(NextNumbers.after(op));
        return steps;
    }

    @Override
    public List<Step> visit(RunCode op) {
        return CommonSteps.of(op);
    }

    private static String alter(ObjectName table) {
        return "alter table " + name(table);
    }

    private static String name(ObjectName name) {
        return PostgresNames.sql(name);
    }

    private static List<Step> sql(String... statements) {
        return Arrays.stream(statements).<Step>map(Step.Sql::new).toList();
    }
}

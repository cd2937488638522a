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
import dev.migration.schema.Column;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements for each operation. */
final class PostgresPlanner implements OperationVisitor<List<Step>> {

    private final Dialect dialect;
    private final List<Operation> operations;
    private final GeneratedColumns storage;
    private final LaxForeignKeys laxKeys;
    private final SequenceHandovers handovers;
    private final Families families;

    /** @param families those of all operations of the revision, which will be visited in their order */
    PostgresPlanner(Dialect dialect, Families families, Connection connection) throws SQLException {
        this.dialect = dialect;
        this.families = families;
        this.operations = families.ordered();
        this.storage = new GeneratedColumns(connection.getMetaData().getDatabaseMajorVersion());
        this.laxKeys = LaxForeignKeys.of(operations, connection);
        this.handovers = SequenceHandovers.of(operations, connection);
    }

    @Override
    public List<Step> visit(CreateTable op) {
        Table table = storage.settle(dialect.lower(op.table()));
        List<UniqueConstraint> repeated = repeatedKeys(table);
        String parts = Stream.concat(
                        table.columns().values().stream().map(PostgresFragments::column),
                        table.constraints().values().stream()
                                .filter(constraint -> !repeated.contains(constraint))
                                .map(PostgresFragments::constraint))
                .collect(Collectors.joining(",\n    ", "\n    ", "\n"));
        List<Step> steps = new ArrayList<>(sql("create table " + name(table.name()) + " (" + parts + ")"));
        repeated.forEach(unique -> steps.addAll(visit(new AddConstraint(table.name(), unique))));
        if (table.comment() != null) {
            steps.addAll(visit(new SetTableComment(table.name(), table.comment())));
        }
        for (Column column : table.columns().values()) {
            if (column.comment() != null) {
                steps.add(PostgresColumns.comment(table.name(), column));
            }
        }
        return steps;
    }

    /** Of keys with the same columns in one statement, PostgreSQL makes only the first, without a word. */
    private static List<UniqueConstraint> repeatedKeys(Table table) {
        Set<List<Identifier>> seen = new HashSet<>();
        table.primaryKey().ifPresent(key -> seen.add(key.columns()));
        return table.constraintsOf(UniqueConstraint.class).stream()
                .filter(unique -> !seen.add(unique.columns()))
                .toList();
    }

    @Override
    public List<Step> visit(DropTable op) {
        return sql("drop table " + name(op.table()));
    }

    @Override
    public List<Step> visit(RenameTable op) {
        List<Step> steps = new ArrayList<>(rename("table", op.from(), op.to()));
        steps.add(EnumCheckRename.ofTable(op).step());
        return steps;
    }

    @Override
    public List<Step> visit(RenameSequence op) {
        return rename("sequence", op.from(), op.to());
    }

    private static List<Step> rename(String kind, ObjectName from, ObjectName to) {
        List<Step> steps = new ArrayList<>();
        ObjectName moved = new ObjectName(to.schema(), from.name());
        if (!Objects.equals(to.schema(), from.schema())) {
            steps.add(move(kind, from, to.schema()));
        }
        if (!name(to).equals(name(moved))) {
            steps.addAll(sql("alter " + kind + " " + name(moved) + " rename to " + PostgresNames.sql(to.name())));
        }
        return steps;
    }

    /** @param schema null for that of the connection, which is known when the step is reached */
    private static Step move(String kind, ObjectName from, @Nullable Identifier schema) {
        String move = "alter " + kind + " " + name(from) + " set schema ";
        return schema == null
                ? new Step.Later(
                        move + "current",
                        connection -> sql(move + PostgresNames.sql(Identifier.quoted(connection.getSchema()))))
                : new Step.Sql(move + PostgresNames.sql(schema));
    }

    @Override
    public List<Step> visit(RenameConstraint op) {
        return isSame(op.from(), op.to())
                ? List.of()
                : sql(alter(op.table()) + " rename constraint " + PostgresNames.sql(op.from()) + " to "
                        + PostgresNames.sql(op.to()));
    }

    /** An index lies in the schema of its table. */
    @Override
    public List<Step> visit(RenameIndex op) {
        return isSame(op.from(), op.to())
                ? List.of()
                : sql("alter index " + name(op.table().withName(op.from())) + " rename to "
                        + PostgresNames.sql(op.to()));
    }

    private static boolean isSame(Identifier from, Identifier to) {
        return PostgresNames.sql(from).equals(PostgresNames.sql(to));
    }

    @Override
    public List<Step> visit(SetTableComment op) {
        return sql("comment on table " + name(op.table()) + " is " + PostgresFragments.comment(op.comment()));
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
        if (isSame(op.from(), op.to())) {
            return List.of();
        }
        List<Step> rename = sql(alter(op.table()) + " rename column " + PostgresNames.sql(op.from()) + " to "
                + PostgresNames.sql(op.to()));
        return List.of(
                families.isHeir(op.table()) ? HeirColumn.rename(op, rename) : rename.get(0),
                EnumCheckRename.ofColumn(op).step());
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
        return sql("alter type " + name(op.type()) + " rename value " + PostgresNames.text(op.from()) + " to "
                + PostgresNames.text(op.to()));
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
        return isSame(op.from(), op.to())
                ? List.of()
                : sql("alter type " + name(op.type()) + " rename attribute " + PostgresNames.sql(op.from()) + " to "
                        + PostgresNames.sql(op.to()));
    }

    @Override
    public List<Step> visit(CreateSchema op) {
        return sql("create schema if not exists " + PostgresNames.sql(op.schema()));
    }

    @Override
    public List<Step> visit(DropSchema op) {
        String schema = PostgresNames.sql(op.schema());
        return List.of(new Step.Later(
                op.describe(),
                connection -> isEmpty(op.schema(), connection) ? sql("drop schema " + schema) : List.of()));
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

    /** One that holds what no revision made stays. */
    private static boolean isEmpty(Identifier schema, Connection connection) throws SQLException {
        String objects = "select count(*) from pg_catalog.pg_depend where refclassid = 'pg_namespace'::regclass and"
                + " refobjid = (select oid from pg_catalog.pg_namespace where nspname = ?)";
        try (PreparedStatement query = connection.prepareStatement(objects)) {
            query.setString(1, PostgresNames.folded(schema));
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getLong(1) == 0;
            }
        }
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

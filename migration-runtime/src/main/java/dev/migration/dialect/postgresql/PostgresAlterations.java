package dev.migration.dialect.postgresql;

import dev.migration.dialect.EnumCheck;
import dev.migration.dialect.Step;
import dev.migration.operation.AlterColumn;
import dev.migration.schema.Column;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Changes of columns of one table that follow upon each other. They are planned together, because a computed column
 * forbids that those it is computed from change their type, and its own expression may fit either their old types or
 * the new ones.
 */
final class PostgresAlterations {

    private final ObjectName table;
    private final List<AlterColumn> changes;
    private final SequenceHandovers handovers;
    private final boolean anyRetyped;
    private final List<Step> steps = new ArrayList<>();

    PostgresAlterations(ObjectName table, List<AlterColumn> changes, SequenceHandovers handovers) {
        this.table = table;
        this.handovers = handovers;
        this.changes = changes;
        this.anyRetyped = changes.stream()
                .anyMatch(op -> op.before().generated() == null && op.after().generated() == null && isRetyped(op));
    }

    List<Step> steps() {
        List<AlterColumn> madeAgain =
                changes.stream().filter(this::mustBeMadeAgain).toList();
        List<Identifier> retyped = changes.stream()
                .filter(op -> isRetyped(op) && !madeAgain.contains(op))
                .map(op -> op.after().name())
                .toList();
        if (madeAgain.isEmpty() && retyped.isEmpty()) {
            changes.forEach(op -> steps.addAll(new PostgresColumns(op, handovers).steps()));
            return steps;
        }
        ColumnDependents dependents = new ColumnDependents(table, names(madeAgain), retyped, names(changes));
        change(madeAgain);
        List<Step> all = new ArrayList<>();
        madeAgain.forEach(op -> EnumCheck.of(table, op.before(), PostgresNames::sql)
                .ifPresent(check -> all.add(alter("drop constraint " + PostgresNames.sql(check.name())))));
        all.add(dependents.around(steps));
        return all;
    }

    private void change(List<AlterColumn> madeAgain) {
        madeAgain.stream().filter(op -> !isComputed(op.after())).forEach(this::makePlain);
        madeAgain.stream().filter(op -> isComputed(op.after())).forEach(this::drop);
        // what is computed no more gives the columns free that it was computed from
        changes.stream()
                .filter(op -> !madeAgain.contains(op) && isComputed(op.before()))
                .forEach(op -> steps.addAll(new PostgresColumns(op, handovers).steps()));
        changes.stream()
                .filter(op -> !madeAgain.contains(op) && !isComputed(op.before()))
                .forEach(op -> steps.addAll(new PostgresColumns(op, handovers).steps()));
        madeAgain.stream().filter(op -> isComputed(op.after())).forEach(op -> add(op.after()));
    }

    /**
     * PostgreSQL 13 to 16 cannot change an expression, and no version makes a plain column a computed one. Where a
     * column that others are computed from gets another type, the expressions must be read anew.
     */
    private boolean mustBeMadeAgain(AlterColumn op) {
        Generated before = op.before().generated();
        Generated after = op.after().generated();
        return after == null
                ? before != null && before.storage() == Generated.Storage.VIRTUAL
                : !after.equals(before) || anyRetyped;
    }

    private static boolean isRetyped(AlterColumn op) {
        return !PostgresFragments.type(op.before()).equals(PostgresFragments.type(op.after()));
    }

    private static List<Identifier> names(List<AlterColumn> changes) {
        return changes.stream().map(op -> op.after().name()).toList();
    }

    private static boolean isComputed(Column column) {
        return column.generated() != null;
    }

    private void drop(AlterColumn op) {
        alterTable("drop column " + PostgresNames.sql(op.before().name()));
    }

    private void add(Column column) {
        alterTable("add column " + PostgresFragments.column(column));
        finish(column);
    }

    private void makePlain(AlterColumn op) {
        Column after = op.after();
        String name = PostgresNames.sql(after.name());
        String expression = Objects.requireNonNull(op.before().generated()).expression();
        drop(op);
        alterTable("add column " + PostgresFragments.column(after.withNullable(true)));
        steps.add(new Step.Sql("update " + PostgresNames.sql(table) + " set " + name + " = (" + expression + ")"));
        if (!after.nullable()) {
            alterTable("alter column " + name + " set not null");
        }
        finish(after);
    }

    private void finish(Column column) {
        EnumCheck.of(table, column, PostgresNames::sql)
                .ifPresent(check -> alterTable("add " + PostgresFragments.constraint(check)));
        if (column.comment() != null) {
            steps.add(PostgresColumns.comment(table, column));
        }
    }

    private void alterTable(String change) {
        steps.add(alter(change));
    }

    private Step alter(String change) {
        return new Step.Sql("alter table " + PostgresNames.sql(table) + " " + change);
    }
}

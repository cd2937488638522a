package dev.migration.dialect.postgresql;

import dev.migration.dialect.CommonSteps;
import dev.migration.dialect.EnumCheck;
import dev.migration.dialect.EnumMapping;
import dev.migration.dialect.Step;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.DropSequence;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that bring a column from its one side to the other. */
final class PostgresColumns {

    private static final Pattern NEXTVAL = Pattern.compile("nextval\\(('(?:[^']|'')+'(?:::regclass)?)\\)");

    private final AlterColumn op;
    private final SequenceHandovers handovers;
    private final SerialColumn serial;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final String name;
    private final String alterTable;
    private final boolean typeChanges;
    private final List<Step> steps = new ArrayList<>();

    PostgresColumns(AlterColumn op, SequenceHandovers handovers) {
        this.op = op;
        this.handovers = handovers;
        this.serial = new SerialColumn(op.table(), op.after());
        this.table = op.table();
        this.before = op.before();
        this.after = op.after();
        this.name = PostgresNames.sql(after.name());
        this.alterTable = "alter table " + PostgresNames.sql(table);
        this.typeChanges = !PostgresFragments.type(before).equals(PostgresFragments.type(after));
    }

    static Step comment(ObjectName table, Column column) {
        return new Step.Sql("comment on column " + PostgresNames.sql(table) + "." + PostgresNames.sql(column.name())
                + " is " + PostgresFragments.comment(column.comment()));
    }

    List<Step> steps() {
        boolean mayBeSerial = nextValue(before).isPresent() && !before.nullable() && after.identity() != null;
        return mayBeSerial
                ? List.of(serial.becomeIdentity(Identity.DEFAULT, asIdentity().steps(), ordered()))
                : ordered();
    }

    /** The same change of a column that is an identity by now. */
    private PostgresColumns asIdentity() {
        Column identity = before.withDefault(null).withIdentity(Identity.DEFAULT);
        return new PostgresColumns(new AlterColumn(table, identity, after), handovers);
    }

    /** The sequence that the default of a column takes its numbers from, as a text in a statement. */
    private static Optional<String> nextValue(Column column) {
        if (column.defaultValue() instanceof DefaultValue.Expression expression) {
            Matcher nextval = NEXTVAL.matcher(expression.sql());
            return nextval.matches() ? Optional.of(nextval.group(1)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** In an order in which no half-changed column is refused. */
    private List<Step> ordered() {
        Optional<CheckConstraint> oldCheck = check(before);
        Optional<CheckConstraint> newCheck = check(after);
        boolean checkChanges = typeChanges || !oldCheck.equals(newCheck);
        oldCheck.filter(check -> checkChanges)
                .ifPresent(check -> alterTable("drop constraint " + PostgresNames.sql(check.name())));
        dropWhatStandsInTheWay();
        changeSerial();
        // a sequence takes limits that fit its type
        boolean shrinks = bytes(after) < bytes(before);
        if (shrinks) {
            alterIdentity();
        }
        changeType();
        setDefault();
        setNullability();
        if (!shrinks) {
            alterIdentity();
        }
        addIdentity();
        newCheck.filter(check -> checkChanges).ifPresent(this::addCheck);
        if (!Objects.equals(before.comment(), after.comment())) {
            steps.add(comment(table, after));
        }
        return steps;
    }

    private void addCheck(CheckConstraint check) {
        String misfits = " from " + PostgresNames.sql(table) + " where not (" + check.expression() + ")";
        steps.add(CommonSteps.allFit(check.name().toString(), table, misfits));
        alterTable("add " + PostgresFragments.constraint(check));
    }

    private Optional<CheckConstraint> check(Column column) {
        return EnumCheck.of(table, column, PostgresNames::sql);
    }

    private void dropWhatStandsInTheWay() {
        if (before.generated() != null && after.generated() == null) {
            alterColumn("drop expression");
        }
        if (before.defaultValue() != null
                && (typeChanges || !before.defaultValue().equals(after.defaultValue()))) {
            alterColumn("drop default");
        }
        if (before.identity() != null && after.identity() == null) {
            nextValue(after).map(PostgresNames::named).map(serial::becomeSerial).ifPresent(steps::add);
            // a serial column of older days counts as an identity, too, and has a default in its place
            alterColumn("drop identity if exists");
            alterColumn("drop default");
        }
    }

    private void changeSerial() {
        Identity there = before.identity();
        if (there != null && after.identity() != null && !there.equals(after.identity())) {
            steps.add(serial.becomeIdentity(there));
        }
    }

    private void changeType() {
        if (typeChanges) {
            CommonSteps.noneIsCut(table, before, after, PostgresNames.sql(table), LargeObjects.text(before, name))
                    .ifPresent(steps::add);
            noneIsRounded();
            noneIsOfNoUse();
            alterColumn("type " + PostgresFragments.type(after) + using());
            if (before.identity() != null && before.identity().equals(after.identity())) {
                steps.add(serial.followType());
            }
        }
    }

    /** A cast to fewer digits rounds without a word. */
    private void noneIsRounded() {
        if (after.generated() == null) {
            PostgresRounding.misfits(before, after)
                    .ifPresent(condition -> steps.add(new Step.Guard(
                            "select count(*) from " + PostgresNames.sql(table) + " where " + condition,
                            "Column " + table + "." + after.name() + " is to become "
                                    + PostgresTypes.name(after.type()) + ", but {count} of its rows would be rounded or"
                                    + " do not fit.",
                            "Change them first, with op.sql(..) before the change in the revision. They are: select *"
                                    + " from " + PostgresNames.sql(table) + " where " + condition)));
        }
    }

    /** What has no cast has no value in the other type either. */
    private void noneIsOfNoUse() {
        if (after.generated() == null && !isCastable()) {
            steps.add(new Step.Guard(
                    "select count(*) from " + PostgresNames.sql(table) + " where " + name + " is not null",
                    "Column " + table + "." + after.name() + " is to become " + PostgresTypes.name(after.type())
                            + ", but {count} of its rows have a value, and there is no cast from "
                            + PostgresTypes.name(before.type()) + ".",
                    "Write what the rows get: op.addColumn(..) with a new column, op.sql(..) that fills it, and"
                            + " op.dropColumn(..) and op.renameColumn(..) in place of op.alterColumn(..)."));
        }
    }

    private boolean isCastable() {
        return PostgresCasts.isPossible(stored(before), stored(after));
    }

    /** A generated column takes no USING; PostgreSQL computes it anew. */
    private String using() {
        return after.generated() != null
                ? ""
                : " using "
                        + EnumMapping.of(table, before, after, name, true)
                                .map(mapped -> "(" + mapped + ")::" + PostgresTypes.name(after.type()))
                                .or(() -> LargeObjects.conversion(before, after, name))
                                .orElseGet(this::cast);
    }

    /** Only integer has casts to and from boolean. What cannot be cast is null in every row. */
    private String cast() {
        String type = PostgresTypes.name(after.type());
        ColumnType from = stored(before);
        ColumnType to = stored(after);
        boolean viaInteger =
                from instanceof ColumnType.Bool ? isNumber(to) : isNumber(from) && to instanceof ColumnType.Bool;
        if (from instanceof ColumnType.Composite && to instanceof ColumnType.Json) {
            return "to_jsonb(" + name + ")";
        } else if (from instanceof ColumnType.Json && to instanceof ColumnType.Composite) {
            return "jsonb_populate_record(null::" + type + ", " + name + ")";
        }
        if (!isCastable()) {
            return "null::" + type;
        }
        boolean viaText = from instanceof ColumnType.NamedEnum || to instanceof ColumnType.NamedEnum;
        return name + (viaText ? "::text" : "") + (viaInteger ? "::integer::" : "::") + type;
    }

    /** The type as it is read back. */
    static ColumnType stored(Column column) {
        return PostgresTypes.stored(column.type());
    }

    static boolean isNumber(ColumnType type) {
        return type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.Decimal;
    }

    private void setDefault() {
        if (after.defaultValue() != null
                && (typeChanges || !after.defaultValue().equals(before.defaultValue()))) {
            alterColumn("set default " + PostgresFragments.literal(after.defaultValue()));
            nextValue(after).filter(sequence -> before.identity() != null).ifPresent(this::sequenceGoesOn);
        }
    }

    /** The sequence that takes over from an identity must not give the numbers again that rows have. */
    private void sequenceGoesOn(String sequence) {
        steps.add(new Step.Sql("select pg_catalog.setval(" + sequence + ", max(" + name + ")) from "
                + PostgresNames.sql(table) + " having max(" + name + ") > coalesce(pg_catalog.pg_sequence_last_value("
                + sequence + "), 0)"));
    }

    private void setNullability() {
        if (before.nullable() != after.nullable()) {
            alterColumn((after.nullable() ? "drop" : "set") + " not null");
        }
    }

    private static int bytes(Column column) {
        ColumnType type = stored(column);
        return type instanceof ColumnType.SmallInt ? 2 : type instanceof ColumnType.Int ? 4 : 8;
    }

    private void alterIdentity() {
        Identity there = before.identity();
        Identity identity = after.identity();
        if (there != null && identity != null && !there.equals(identity)) {
            steps.add(SequenceWords.change(
                    alterTable + " alter column " + name + " set generated "
                            + (identity.always() ? "always" : "by default") + " set "
                            + SequenceWords.alter(there, identity),
                    SequenceWords.outside(serial.ownSequence() + "::regclass", there, identity),
                    identity.start()));
        }
    }

    private void addIdentity() {
        Identity identity = after.identity();
        if (identity == null || before.identity() != null) {
            return;
        }
        Optional<DropSequence> handed = handovers.handedTo(op);
        handed.map(handovers::makeRoom).ifPresent(steps::add);
        alterColumn("add generated " + PostgresFragments.identity(identity));
        if (identity.increment() > 0) {
            goOn(identity, handed.map(handovers::old).map(PostgresNames::sql));
        }
    }

    /** Behind the last row, and behind the last number of the sequence whose place it takes. */
    private void goOn(Identity identity, Optional<String> sequence) {
        String last = sequence.map(old ->
                        ", (select case when is_called then last_value + 1 else last_value end from " + old + ")")
                .orElse("");
        steps.add(new Step.Sql("select pg_catalog.setval(" + serial.ownSequence() + ", greatest(" + identity.start()
                + ", coalesce(max(" + name + "), 0) + 1" + last + "), false) from " + PostgresNames.sql(table)));
    }

    private void alterColumn(String change) {
        alterTable("alter column " + name + " " + change);
    }

    private void alterTable(String change) {
        steps.add(new Step.Sql(alterTable + " " + change));
    }
}

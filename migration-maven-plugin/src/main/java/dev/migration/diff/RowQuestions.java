package dev.migration.diff;

import dev.migration.dialect.CommonSteps;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Digits;
import dev.migration.dialect.EnumCheck;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.ColumnInText;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks of the rows that are there whether they fit what operations demand of them. Used once. */
public final class RowQuestions {

    private final PresentNames names;
    private final Dialect dialect;
    private final Set<ColumnAt> changing;
    private final Set<ObjectName> coming;
    private final List<RowQuestion> questions = new ArrayList<>();

    private RowQuestions(List<Operation> upgrade, Schema start, Dialect dialect) {
        this.names = PresentNames.of(upgrade, start);
        this.dialect = dialect;
        this.changing = upgrade.stream().flatMap(RowQuestions::changing).collect(Collectors.toSet());
        this.coming = upgrade.stream()
                .filter(CreateTable.class::isInstance)
                .map(create -> ((CreateTable) create).table().name())
                .collect(Collectors.toSet());
    }

    private record ColumnAt(ObjectName table, Identifier column) {}

    /** The values in a column that comes, or gets another type, are not there to be asked for. */
    private static Stream<ColumnAt> changing(Operation operation) {
        if (operation instanceof AddColumn add) {
            return Stream.of(new ColumnAt(add.table(), add.column().name()));
        }
        return operation instanceof AlterColumn alter
                        && !alter.before().type().equals(alter.after().type())
                ? Stream.of(new ColumnAt(alter.table(), alter.after().name()))
                : Stream.empty();
    }

    /**
     * The questions for tables and columns that are there now, under their present names.
     *
     * @param upgrade in the order to run
     * @param start what the database has
     */
    public static List<RowQuestion> of(List<Operation> upgrade, Schema start, Dialect dialect) {
        RowQuestions questions = new RowQuestions(upgrade, start, dialect);
        upgrade.forEach(questions::ask);
        return questions.questions;
    }

    private void ask(Operation operation) {
        if (operation instanceof AlterColumn alter) {
            Table table = there(alter.table(), List.of(alter.before().name()));
            if (table != null) {
                column(table, alter);
            }
        } else if (operation instanceof AddConstraint add) {
            Table table = there(add.table(), add.constraint().columns());
            if (table != null && !table.constraints().containsValue(add.constraint())) {
                constraint(table, add.constraint());
            }
        } else if (operation instanceof CreateIndex create && isPlainUnique(create.index())) {
            List<Identifier> columns = create.index().keys().stream()
                    .map(IndexKey::column)
                    .filter(Objects::nonNull)
                    .toList();
            Table table = there(create.table(), columns);
            if (table != null) {
                unique(table, columns, "unique index " + create.index().name());
            }
        }
    }

    private @Nullable Table there(ObjectName name, Collection<Identifier> columns) {
        Table table = names.renamed().tables().get(name);
        boolean known = table != null
                && !coming.contains(name)
                && !names.areMixed(name)
                && table.columns().keySet().containsAll(columns);
        return known ? table : null;
    }

    private static boolean isPlainUnique(Index index) {
        return index.unique() && index.where() == null && index.keys().stream().allMatch(key -> key.column() != null);
    }

    private void column(Table table, AlterColumn alter) {
        String place = table.name() + "." + alter.after().name();
        Column before = names.of(table.name(), alter.before());
        Column after = names.of(table.name(), alter.after());
        String column = dialect.quote(after.name());
        if (before.nullable() && !after.nullable()) {
            rows(table.name(), column + " is null", "null in " + place + ", which becomes NOT NULL");
        }
        constants(alter, before, after);
        Integer length = length(after.type());
        Integer lengthBefore = length(before.type());
        boolean isText = lengthBefore != null || before.type() instanceof ColumnType.Text;
        if (length != null && isText && (lengthBefore == null || length < lengthBefore)) {
            rows(table.name(), "length(" + column + ") > " + length, "more than " + length + " characters in " + place);
        }
        dialect.misfits(before, after)
                .ifPresent(misfits -> rows(
                        table.name(),
                        misfits,
                        "a value in " + place + " that " + dialect.typeName(after.type())
                                + " rounds or does not hold"));
        Long greatest = Digits.greatest(after.type());
        Long greatestBefore = Digits.greatest(before.type());
        if (greatest != null && greatestBefore != null && greatest < greatestBefore) {
            rows(
                    table.name(),
                    column + " not between " + (-greatest - 1) + " and " + greatest,
                    "a number in " + place + " that " + dialect.typeName(after.type()) + " does not hold");
        }
    }

    private void constants(AlterColumn alter, Column before, Column after) {
        String place = "a value in " + alter.table() + "." + alter.after().name();
        String missing = place + " that its enumeration does not have";
        if (isEnumeration(before.type())) {
            if (goNames(before.type(), after.type()) || goPositions(before.type(), after.type())) {
                misfits(alter, after, place + " that goes from its enumeration", name -> text(before, name));
            }
        } else if (after.type() instanceof ColumnType.EnumName && !isLarge(before.type())) {
            misfits(alter, after, missing, name -> text(before, name));
        } else if (Digits.greatest(before.type()) != null) {
            misfits(alter, after, missing, dialect::quote);
        }
    }

    /** The value of the column, as a text where it is compared with names and is none. */
    private String text(Column before, Identifier name) {
        boolean comparable =
                before.type() instanceof ColumnType.EnumName || before.type() instanceof ColumnType.EnumOrdinal;
        return comparable ? dialect.quote(name) : "cast(" + dialect.quote(name) + " as varchar)";
    }

    private static boolean goNames(ColumnType before, ColumnType after) {
        return after instanceof ColumnType.EnumName is && !is.values().containsAll(names(before));
    }

    private static List<String> names(ColumnType type) {
        if (type instanceof ColumnType.EnumName names) {
            return names.values();
        }
        return type instanceof ColumnType.NamedEnum named ? named.values() : List.of();
    }

    /** What may be in a place of its own, of which the column has a number only. */
    private static boolean isLarge(ColumnType type) {
        return type instanceof ColumnType.Clob || type instanceof ColumnType.Blob;
    }

    private void misfits(AlterColumn alter, Column after, String problem, Function<Identifier, String> value) {
        EnumCheck.of(alter.table(), after, value)
                .ifPresent(check -> rows(alter.table(), "not (" + check.expression() + ")", problem));
    }

    private static boolean goPositions(ColumnType before, ColumnType after) {
        return before instanceof ColumnType.EnumOrdinal was
                && after instanceof ColumnType.EnumOrdinal is
                && is.count() < was.count();
    }

    private static boolean isEnumeration(ColumnType type) {
        return type instanceof ColumnType.EnumName
                || type instanceof ColumnType.EnumOrdinal
                || type instanceof ColumnType.NamedEnum;
    }

    private static @Nullable Integer length(ColumnType type) {
        return type instanceof ColumnType.Varchar varchar ? Integer.valueOf(varchar.length()) : null;
    }

    private void constraint(Table table, Constraint constraint) {
        if (constraint instanceof UniqueConstraint || constraint instanceof PrimaryKey) {
            unique(table, constraint.columns(), "constraint " + constraint.name());
        } else if (constraint instanceof CheckConstraint check) {
            if (!isOverChanging(table, check)) {
                String demand = names.of(table.name(), check.expression());
                rows(table.name(), "not (" + demand + ")", "values that the check " + check.name() + " refuses");
            }
        } else if (constraint instanceof ForeignKey key) {
            if (there(key.target(), key.targetColumns()) != null) {
                orphans(table, key);
            } else if (coming.contains(key.target())) {
                rows(
                        table.name(),
                        present(table, key.columns()),
                        "no row to point at in " + key.target() + ", which comes empty and which " + key.name()
                                + " refers to");
            }
        }
    }

    private boolean isOverChanging(Table table, CheckConstraint check) {
        return changing.stream()
                .anyMatch(place -> place.table().equals(table.name())
                        && ColumnInText.mentions(check.expression(), place.column()));
    }

    private void unique(Table table, List<Identifier> columns, String what) {
        String list = CommonSteps.list(dialect, now(table.name(), columns));
        String groups = " from " + quote(table.name()) + " where " + present(table, columns) + " group by " + list
                + " having count(*) > 1";
        questions.add(new RowQuestion(
                "Groups of rows of " + table.name() + " with the same values, which " + what + " forbids",
                "select count(*) from (select 1" + groups + ") same",
                "select " + list + ", count(*)" + groups));
    }

    private String present(Table table, List<Identifier> columns) {
        return now(table.name(), columns).stream()
                .map(column -> dialect.quote(column) + " is not null")
                .collect(Collectors.joining(" and "));
    }

    private void orphans(Table table, ForeignKey key) {
        List<Identifier> columns = now(table.name(), key.columns());
        List<Identifier> targetColumns = now(key.target(), key.targetColumns());
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add("target." + dialect.quote(targetColumns.get(i)) + " = " + quote(table.name()) + "."
                    + dialect.quote(columns.get(i)));
        }
        rows(
                table.name(),
                present(table, key.columns()) + " and not exists (select 1 from " + quote(key.target())
                        + " target where " + String.join(" and ", pairs) + ")",
                "no row in " + key.target() + " to point at, which " + key.name() + " demands");
    }

    private void rows(ObjectName table, String condition, String problem) {
        String from = " from " + quote(table) + " where " + condition;
        questions.add(
                new RowQuestion("Rows of " + table + " with " + problem, "select count(*)" + from, "select *" + from));
    }

    private String quote(ObjectName table) {
        return dialect.quote(names.of(table));
    }

    private List<Identifier> now(ObjectName table, List<Identifier> columns) {
        return columns.stream().map(column -> names.of(table, column)).toList();
    }
}

package dev.migration.dialect.postgresql;

import dev.migration.dialect.EnumCheck;
import dev.migration.dialect.Step;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets the checks of enumerations follow the name of their table or column, from which their own name is made.
 *
 * @param oldColumn what a column that now has a name was called before
 * @param declared checks that only look so, quoted
 */
record EnumCheckRename(
        ObjectName oldTable, ObjectName newTable, UnaryOperator<Identifier> oldColumn, Set<String> declared) {

    private static final String CHECKS_OF_ONE_COLUMN = """
            select c.conname, a.attname, pg_catalog.pg_get_expr(c.conbin, c.conrelid) as expression
            from pg_catalog.pg_constraint c
            join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
            where c.contype = 'c' and c.conrelid = to_regclass(?)
            order by c.conname""";

    /** How the database prints the check of an enumeration: of several names, of one, of ordinals. */
    private static final Pattern CONDITION = Pattern.compile("\\(.+ = ANY \\(.*ARRAY\\[.*"
            + "|\\(\\S+(::text)? = '.*'::[a-z ]+\\)"
            + "|\\(\\(.+ >= 0\\) AND \\(.+ <= \\d+\\)\\)");

    /** {@link EnumCheck#declared} as they stand in statements. */
    static Set<String> declared(List<Operation> operations) {
        return EnumCheck.declared(operations).stream().map(PostgresNames::quote).collect(Collectors.toSet());
    }

    static EnumCheckRename ofTable(RenameTable op, Set<String> declared) {
        return new EnumCheckRename(op.from(), op.to(), UnaryOperator.identity(), declared);
    }

    static EnumCheckRename ofColumn(RenameColumn op, Set<String> declared) {
        return new EnumCheckRename(
                op.table(),
                op.table(),
                column -> PostgresNames.folded(op.to()).equals(column.text()) ? op.from() : column,
                declared);
    }

    /** Planned when the rename has been done, since an earlier step of the plan may have made the table. */
    Step step() {
        return new Step.Later("rename the checks of enumerations of " + newTable, this::plan);
    }

    private List<Step> plan(Connection connection) throws SQLException {
        List<Step> steps = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(CHECKS_OF_ONE_COLUMN)) {
            query.setString(1, PostgresNames.quote(newTable));
            try (ResultSet checks = query.executeQuery()) {
                while (checks.next()) {
                    String check = PostgresNames.quote(checks.getString("conname"));
                    Identifier column = Identifier.quoted(checks.getString("attname"));
                    String before = PostgresNames.quote(EnumCheck.name(oldTable, oldColumn.apply(column)));
                    String after = PostgresNames.quote(EnumCheck.name(newTable, column));
                    boolean isEnum = !declared.contains(check)
                            && CONDITION.matcher(checks.getString("expression")).matches();
                    if (isEnum && check.equals(before) && !check.equals(after)) {
                        steps.add(new Step.Sql("alter table " + PostgresNames.quote(newTable) + " rename constraint "
                                + before + " to " + after));
                    }
                }
            }
        }
        return steps;
    }
}

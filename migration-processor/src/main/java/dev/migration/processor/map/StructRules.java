package dev.migration.processor.map;

import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is asked of the attributes of a composite type, which has no constraints: a check of the table that has it. */
final class StructRules {

    private static final String TEXT = "'(?:[^']|'')*'";

    private StructRules() {}

    /**
     * Adds the check.
     *
     * @param inside the attributes as columns of a table
     * @param column the column that has the type
     * @param table that of the column; in the case of a type inside of another one the attributes of that one
     */
    static void add(TableDraft inside, List<ColumnDraft> parts, ColumnDraft column, TableDraft table) {
        String path = "(" + column.name + ").";
        List<String> rules = new ArrayList<>();
        for (ColumnDraft part : parts) {
            String name = path + part.name;
            // a composite value is not null, for SQL, only if none of its attributes is
            if (!part.nullable && !(part.type() instanceof ColumnType.Composite)) {
                rules.add(name + " is not null");
            }
            for (String written : conditions(part, inside)) {
                String condition = inside(written, part.name, name);
                boolean sayNull = part.nullable && !condition.startsWith(name + " is null or ");
                rules.add("(" + (sayNull ? name + " is null or " : "") + condition + ")");
            }
        }
        if (!rules.isEmpty()) {
            String all = String.join(" and ", rules);
            table.checks.add(new TableDraft.Check(
                    "", List.of(column.name), column.nullable ? column.name + " is null or (" + all + ")" : all));
        }
    }

    private static List<String> conditions(ColumnDraft part, TableDraft inside) {
        List<String> conditions = inside.checks.stream()
                .filter(check -> check.columns().equals(List.of(part.name)))
                .map(TableDraft.Check::expression)
                .collect(Collectors.toCollection(ArrayList::new));
        if (part.type() instanceof ColumnType.EnumName names) {
            conditions.add(part.name + names.values().stream().collect(Collectors.joining("', '", " in ('", "')")));
        } else if (part.type() instanceof ColumnType.EnumOrdinal ordinal) {
            conditions.add(part.name + " between 0 and " + (ordinal.count() - 1));
        }
        return conditions;
    }

    /** The expression with the attribute's place for its name, where that is no text and no attribute of another one. */
    private static String inside(String expression, Identifier name, String place) {
        String word = Pattern.quote(name.toString());
        return Pattern.compile(TEXT + "|(?<![\\w.$\"])" + word + "(?![\\w$\"])")
                .matcher(expression)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().startsWith("'") ? found.group() : place));
    }
}

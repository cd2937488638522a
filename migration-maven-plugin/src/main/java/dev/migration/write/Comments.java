package dev.migration.write;

import dev.migration.operation.AlterColumn;
import dev.migration.operation.Backfill;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.operation.Risk;
import dev.migration.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a reader of a revision must decide or beware of, as comment lines above a call. */
final class Comments {

    private static final String START = "// ";

    private Comments() {}

    /** In a downgrade a loss is no news: what the revision made goes again. */
    static List<String> inDowngrade(Operation operation) {
        return decision(operation);
    }

    static List<String> inUpgrade(Operation operation) {
        return operation.risk() == Risk.DESTRUCTIVE
                ? lines("Destructive, data is lost: " + operation.describe() + ".")
                : decision(operation);
    }

    private static List<String> decision(Operation operation) {
        if (operation instanceof ExecuteSql sql && sql.runsNothing()) {
            return lines("Not as the revisions left it. The next call says what is there, and runs nothing.");
        }
        if (operation instanceof Backfill backfill && backfill.expression() == null) {
            return lines("Decide which value the rows of " + backfill.table() + " get in " + backfill.column()
                    + ": write op.backfill(table, column, SQL expression) in place of the next call."
                    + " Until then the revision is refused while there are rows with null.");
        }
        return operation instanceof AlterColumn alter ? enumeration(alter) : List.of();
    }

    private static List<String> enumeration(AlterColumn alter) {
        if (!alter.goneNames().isEmpty()) {
            return goneNames(alter);
        } else if (alter.before().type() instanceof ColumnType.EnumName names
                && alter.after().type() instanceof ColumnType.EnumOrdinal) {
            return lines("In the rows of " + alter.table() + ", " + positions(names.values(), "{1} becomes {0}")
                    + ". If the constants stand in another order now, or new ones before these, mend the rows with"
                    + " op.sql(..).");
        }
        return alter.after().type() instanceof ColumnType.EnumName names
                        && alter.before().type() instanceof ColumnType.EnumOrdinal
                ? lines("In the rows of " + alter.table() + ", " + positions(names.values(), "{0} becomes {1}")
                        + ". If the constants had another order when "
                        + alter.after().name()
                        + " was filled, or new ones stand before others, mend the rows with op.sql(..).")
                : List.of();
    }

    private static String positions(List<String> names, String words) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> words.replace("{0}", String.valueOf(i)).replace("{1}", names.get(i)))
                .collect(Collectors.joining(", "));
    }

    private static List<String> goneNames(AlterColumn alter) {
        String names = alter.goneNames().stream()
                .map(name -> "'" + name.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
        return lines("Refused while rows of " + alter.table() + " have " + names + " in "
                + alter.after().name() + ": give them another value before the next call, with op.sql(..).");
    }

    /** {@code text} as comment lines that fit a method's body. */
    static List<String> lines(String text) {
        return wrap(text, CodePrinter.WIDTH - CodePrinter.BODY_INDENT - START.length()).stream()
                .map(line -> START + line)
                .toList();
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

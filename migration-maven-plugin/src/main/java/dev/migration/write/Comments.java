package dev.migration.write;

import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.Backfill;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.operation.Risk;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader of a revision must decide or beware of, as comment lines above a call. */
final class Comments {

    private static final String START = "// ";

    private Comments() {}

    /**
     * In a downgrade a loss is no news: what the revision made goes again.
     *
     * @param upgrade what the downgrade takes back
     */
    static List<String> inDowngrade(Operation operation, List<Operation> upgrade) {
        return decision(operation, upgrade);
    }

    /** @param downgrade what takes the upgrade back */
    static List<String> inUpgrade(Operation operation, List<Operation> downgrade) {
        return operation.risk() == Risk.DESTRUCTIVE
                ? lines("Destructive, data is lost: " + operation.describe() + ".")
                : decision(operation, downgrade);
    }

    private static List<String> decision(Operation operation, List<Operation> opposite) {
        if (operation instanceof ExecuteSql sql && sql.runsNothing()) {
            return lines("No revision made this so. The next call says what is there, and runs nothing.");
        }
        if (operation instanceof Backfill backfill && backfill.expression() == null) {
            return lines("Decide which value the rows of " + backfill.table() + " get in " + backfill.column()
                    + ": write op.backfill(table, column, SQL expression) in place of the next call."
                    + " Until then the revision is refused while there are rows with null.");
        }
        if (operation instanceof AddConstraint add && add.constraint() instanceof CheckConstraint check) {
            return listed(add.table(), check, opposite);
        }
        return operation instanceof AlterColumn alter ? enumeration(alter) : List.of();
    }

    /** A check that comes in place of one that listed more, as that of a discriminator when a class gets another name. */
    private static List<String> listed(ObjectName table, CheckConstraint check, List<Operation> opposite) {
        Optional<ListedValues> after = ListedValues.of(check);
        if (after.isEmpty()) {
            return List.of();
        }
        String subject = after.get().subject();
        List<String> gone = opposite.stream()
                .filter(operation ->
                        operation instanceof AddConstraint add && add.table().equals(table))
                .map(operation -> ((AddConstraint) operation).constraint())
                .flatMap(constraint -> constraint instanceof CheckConstraint before
                        ? ListedValues.of(before).stream()
                        : Stream.empty())
                .filter(before -> before.subject().equals(subject))
                .flatMap(before -> before.without(after.get()).stream())
                .toList();
        return gone.isEmpty() ? List.of() : refused(table, String.join(", ", gone), subject);
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
        return refused(alter.table(), names, alter.after().name().toString());
    }

    private static List<String> refused(ObjectName table, String values, String where) {
        return lines("Refused while rows of " + table + " have " + values + " in " + where
                + ": give them another value before the next call, with op.sql(..).");
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

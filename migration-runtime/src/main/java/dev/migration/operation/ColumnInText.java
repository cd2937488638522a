package dev.migration.operation;

import dev.migration.schema.Identifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column inside the text of an SQL expression. */
public final class ColumnInText {

    /** Texts and comments are passed over; what a parenthesis follows is a function. */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'"
                    + "|--[^\\n]*|/\\*.*?\\*/"
                    + "|(?<quoted>\"(?:[^\"]|\"\")+\")"
                    + "|(?<plain>[\\p{L}_][\\p{L}\\p{Nd}_$]*)(?!\\s*[(])"
                    + "|[\\p{L}\\p{Nd}_$]+",
            Pattern.DOTALL);

    private ColumnInText() {}

    /** Whether {@code sql}, an expression over columns of one table, has {@code column} in it. */
    public static boolean mentions(String sql, Identifier column) {
        return TOKEN.matcher(sql).results().anyMatch(token -> is(token.group(1), token.group(2), column));
    }

    /** {@code sql} with the column under its new name, as the database itself writes it when it renames a column. */
    public static String rename(String sql, Identifier from, Identifier to) {
        return TOKEN.matcher(sql)
                .replaceAll(token -> Matcher.quoteReplacement(
                        is(token.group(1), token.group(2), from) ? renamed(token.group(1), to) : token.group()));
    }

    private static boolean is(String quoted, String plain, Identifier column) {
        String written = quoted == null ? plain : quoted;
        return written != null && Identifier.of(written).equals(column);
    }

    /** Quotes stay where they mean the same: around capitals they would take away the folding of the new name. */
    private static String renamed(String quoted, Identifier to) {
        boolean folds = !Identifier.quoted(to.text()).equals(to);
        return quoted == null || to.isQuoted() || folds ? to.toString() : '"' + to.text() + '"';
    }
}

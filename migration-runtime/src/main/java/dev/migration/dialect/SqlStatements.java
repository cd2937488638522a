package dev.migration.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts raw SQL into its statements, each a list of its words in lower case; comments and what stands in quotes of any
 * kind are left out. Knows as much of SQL as is needed to tell what a statement begins with, on every database.
 */
final class SqlStatements {

    private final String sql;
    private final List<List<String>> statements = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private int position;

    /** How many bodies of a trigger or function are open, in which a semicolon ends no statement. */
    private int depth;

    private SqlStatements(String sql) {
        this.sql = sql;
    }

    /** The words of each statement that has any. */
    static List<List<String>> of(String sql) {
        SqlStatements cutter = new SqlStatements(sql);
        while (cutter.position < sql.length()) {
            cutter.next();
        }
        cutter.end();
        return cutter.statements;
    }

    private void next() {
        char c = sql.charAt(position);
        if (sql.startsWith("--", position)) {
            skipBehind("\n");
        } else if (sql.startsWith("/*", position)) {
            skipBehind("*/");
        } else if (c == '\'' || c == '"' || c == '`') {
            skipQuoted(c);
        } else if (c == '$') {
            String tag = dollarTag();
            position += tag.length();
            if (tag.length() > 1) {
                skipBehind(tag);
            }
        } else if (Character.isLetter(c) || c == '_') {
            word();
        } else {
            position++;
            if (c == ';' && depth == 0) {
                end();
            }
        }
    }

    private void word() {
        int start = position;
        while (position < sql.length() && isNamePart(sql.charAt(position))) {
            position++;
        }
        String word = sql.substring(start, position).toLowerCase(Locale.ROOT);
        words.add(word);
        if (!words.get(0).equals("create")) {
            return;
        }
        if (word.equals("begin") || word.equals("case")) {
            depth++;
        } else if (word.equals("end") && depth > 0) {
            depth--;
        }
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private void end() {
        if (!words.isEmpty()) {
            statements.add(words);
            words = new ArrayList<>();
        }
    }

    /** {@code $$} or {@code $name$} that begins here, or the dollar alone. */
    private String dollarTag() {
        int close = sql.indexOf('$', position + 1);
        if (close < 0) {
            return "$";
        }
        String name = sql.substring(position + 1, close);
        boolean tag = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
                && (name.isEmpty() || !Character.isDigit(name.charAt(0)));
        return tag ? sql.substring(position, close + 1) : "$";
    }

    /** A doubled quote closes and opens again, which comes to the same. */
    private void skipQuoted(char quote) {
        boolean escapes =
                quote == '\'' && position > 0 && (sql.charAt(position - 1) == 'E' || sql.charAt(position - 1) == 'e');
        position++;
        while (position < sql.length() && sql.charAt(position) != quote) {
            position += escapes && sql.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
    }

    private void skipBehind(String end) {
        int found = sql.indexOf(end, position);
        position = found < 0 ? sql.length() : found + end.length();
    }
}

package dev.migration.processor.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that cannot be the name of a table or column without quotes. */
public final class ReservedWords {

    /** https://www.postgresql.org/docs/current/sql-keywords-appendix.html, also those that may name a function. */
    private static final Set<String> POSTGRESQL = words("all analyse analyze and any array as asc asymmetric"
            + " authorization binary both case cast check collate collation column concurrently constraint create cross"
            + " current_catalog current_date current_role current_schema current_time current_timestamp current_user"
            + " default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group"
            + " having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime"
            + " localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references"
            + " returning right select session_user similar some symmetric system_user table tablesample then to trailing"
            + " true union unique user using variadic verbose when where window with");

    /** https://www.sqlite.org/lang_keywords.html, but those that the parser takes as names. */
    private static final Set<String> SQLITE = words("add all alter and as autoincrement between case check collate"
            + " commit constraint create default deferrable delete distinct drop else escape except exists foreign from"
            + " group having in index insert intersect into is isnull join limit not nothing notnull null on or order"
            + " primary references returning select set table then to transaction union unique update using values when"
            + " where");

    private ReservedWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    /** The databases that refuse {@code name} without quotes. */
    public static List<String> databases(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        List<String> databases = new ArrayList<>();
        if (POSTGRESQL.contains(word)) {
            databases.add("PostgreSQL");
        }
        if (SQLITE.contains(word)) {
            databases.add("SQLite");
        }
        return databases;
    }
}

package dev.migration.diff;

import dev.migration.Operations;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A change of several things at once in tables that have rows.
 *
 * @param byHand what makes the database in the place of {@code before}; empty if revisions do
 * @param rows statements that run when the tables are as they were: rows, and what no revision makes
 * @param renames as they are told, or as annotations say them, the new name {@code <} the old one
 * @param fills what the author writes where rows need a value, by table and column
 * @param kept queries on the tables as they were, and those on the tables as they are then that must find the same
 * @param works statements that must run on the tables as they are then, and are taken back
 * @param databases where it can be
 */
record Combination(
        String name,
        List<String> byHand,
        Schema before,
        Schema after,
        List<String> rows,
        List<String> renames,
        Map<String, String> fills,
        Map<String, String> kept,
        List<String> works,
        List<String> databases) {

    static Combination of(String name, Consumer<Operations> before, Consumer<Operations> after) {
        return new Combination(
                name,
                List.of(),
                Scenario.schema(before),
                Scenario.schema(after),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Scenario.BOTH);
    }

    /** As if revisions had made what these statements make, in words of their own. */
    Combination made(String... statements) {
        return new Combination(name, List.of(statements), before, after, rows, renames, fills, kept, works, databases);
    }

    Combination having(String... statements) {
        return new Combination(
                name, byHand, before, after, plus(rows, statements), renames, fills, kept, works, databases);
    }

    Combination told(String... told) {
        return new Combination(name, byHand, before, after, rows, plus(renames, told), fills, kept, works, databases);
    }

    Combination filling(String place, String expression) {
        return new Combination(
                name, byHand, before, after, rows, renames, plus(fills, place, expression), kept, works, databases);
    }

    Combination keeping(String query, String queryThen) {
        return new Combination(
                name, byHand, before, after, rows, renames, fills, plus(kept, query, queryThen), works, databases);
    }

    Combination keeping(String query) {
        return keeping(query, query);
    }

    Combination works(String... statements) {
        return new Combination(
                name, byHand, before, after, rows, renames, fills, kept, plus(works, statements), databases);
    }

    Combination on(String database) {
        return new Combination(name, byHand, before, after, rows, renames, fills, kept, works, List.of(database));
    }

    private static List<String> plus(List<String> list, String... more) {
        List<String> all = new ArrayList<>(list);
        all.addAll(List.of(more));
        return all;
    }

    private static Map<String, String> plus(Map<String, String> map, String key, String value) {
        Map<String, String> all = new TreeMap<>(map);
        all.put(key, value);
        return all;
    }

    @Override
    public String toString() {
        return name;
    }
}

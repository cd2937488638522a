package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.schema.Column;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements that make a table with its columns, constraints and comments. */
final class TableCreation {

    private TableCreation() {}

    /** @param table in types of PostgreSQL */
    static List<Step> of(Table table) {
        List<UniqueConstraint> repeated = repeatedKeys(table);
        String parts = Stream.concat(
                        table.columns().values().stream().map(PostgresFragments::column),
                        table.constraints().values().stream()
                                .filter(constraint -> !repeated.contains(constraint))
                                .map(PostgresFragments::constraint))
                .collect(Collectors.joining(",\n    ", "\n    ", "\n"));
        String name = PostgresNames.sql(table.name());
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Sql("create table " + name + " (" + parts + ")"));
        repeated.forEach(unique ->
                steps.add(new Step.Sql("alter table " + name + " add " + PostgresFragments.constraint(unique))));
        if (table.comment() != null) {
            steps.add(comment(table.name(), table.comment()));
        }
        for (Column column : table.columns().values()) {
            if (column.comment() != null) {
                steps.add(PostgresColumns.comment(table.name(), column));
            }
        }
        return steps;
    }

    /** @param comment null takes it away */
    static Step comment(ObjectName table, @Nullable String comment) {
        return new Step.Sql(
                "comment on table " + PostgresNames.sql(table) + " is " + PostgresFragments.comment(comment));
    }

    /** Of keys with the same columns in one statement, PostgreSQL makes only the first, without a word. */
    private static List<UniqueConstraint> repeatedKeys(Table table) {
        Set<List<Identifier>> seen = new HashSet<>();
        table.primaryKey().ifPresent(key -> seen.add(key.columns()));
        return table.constraintsOf(UniqueConstraint.class).stream()
                .filter(unique -> !seen.add(unique.columns()))
                .toList();
    }
}

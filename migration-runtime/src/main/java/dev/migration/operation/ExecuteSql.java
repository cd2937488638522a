package dev.migration.operation;

import dev.migration.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements in the database's own words, by dialect ({@code postgresql}, {@code sqlite}); the key {@code *} stands for all others. */
public record ExecuteSql(Map<String, List<String>> statements, SqlEffect effect) implements Operation {

    /** The key of the statements for every dialect that has none of its own. */
    public static final String ANY = "*";

    public ExecuteSql {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        statements.forEach((dialect, sql) -> copy.put(dialect, List.copyOf(sql)));
        statements = Collections.unmodifiableMap(copy);
    }

    /** Nothing to run, only something to know: {@code operations} have happened to the schema without a revision. */
    public static ExecuteSql declaring(List<Operation> operations) {
        return new ExecuteSql(Map.of(ANY, List.of()), new SqlEffect.Declared(operations));
    }

    /** Whether there is nothing to run, on no database. */
    public boolean runsNothing() {
        return statements.values().stream().allMatch(List::isEmpty);
    }

    @Override
    public Schema apply(Schema before) {
        Schema schema = before;
        if (effect instanceof SqlEffect.Declared declared) {
            for (Operation operation : declared.operations()) {
                schema = operation.apply(schema);
            }
        }
        return schema;
    }

    @Override
    public List<Operation> invert(Schema before) {
        throw new IrreversibleException("Raw SQL cannot be undone by itself; write the statements that undo it.");
    }

    @Override
    public Risk risk() {
        return Risk.DEPENDS_ON_ROWS;
    }

    @Override
    public String describe() {
        if (runsNothing() && effect instanceof SqlEffect.Declared declared) {
            return "declare what is there: "
                    + declared.operations().stream().map(Operation::describe).collect(Collectors.joining(", "));
        }
        return "run SQL: "
                + statements.values().stream().flatMap(List::stream).findFirst().orElse("nothing");
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

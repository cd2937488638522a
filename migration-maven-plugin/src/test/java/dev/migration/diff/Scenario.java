package dev.migration.diff;

import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.TableBuilder;
import dev.migration.schema.Schema;
import java.util.List;
import java.util.function.Consumer;

/**
 * A change, and all that is to be said of it.
 *
 * @param byHand what made the database in the place of {@code before}, so that no revision did; empty if revisions did
 * @param lines the operations; none if there is no difference
 * @param databases where it can be
 */
record Scenario(
        String name, List<String> byHand, Schema before, Schema after, List<String> lines, List<String> databases) {

    static final List<String> BOTH = List.of("postgresql", "sqlite");

    /** Two ways to go on from tables {@code t} and {@code u}. */
    static Scenario change(String name, Consumer<Operations> before, Consumer<Operations> after, String... lines) {
        return new Scenario(name, List.of(), with(before), with(after), List.of(lines), BOTH);
    }

    /** What is already as it shall be. */
    static Scenario same(String name, Consumer<Operations> both) {
        return change(name, both, both);
    }

    /** A column {@code x} that comes, changes or goes; null where it is not. */
    static Scenario column(String name, ColumnSpec before, ColumnSpec after, String... lines) {
        return change(name, op -> op.addColumn("t", "x", before), op -> op.addColumn("t", "x", after), lines);
    }

    /** What statements made and revisions do not know, against a model of one table {@code t}. */
    static Scenario made(String name, String statements, Consumer<TableBuilder> table, String... lines) {
        return madeWith(name, statements, op -> op.createTable("t", table), lines);
    }

    static Scenario madeWith(String name, String statements, Consumer<Operations> after, String... lines) {
        List<String> byHand = List.of(statements.split(";\\s*", -1));
        return new Scenario(name, byHand, Schema.empty(), schema(after), List.of(lines), BOTH);
    }

    Scenario on(String database) {
        return new Scenario(name, byHand, before, after, lines, List.of(database));
    }

    static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    private static Schema with(Consumer<Operations> more) {
        return schema(op -> {
            op.createTable(
                    "u",
                    t -> t.column("id", integer().notNull())
                            .column("k", integer().notNull())
                            .primaryKey("pk_u", "id")
                            .unique("uq_u", "id", "k"));
            op.createTable(
                    "t",
                    t -> t.column("id", integer().notNull())
                            .column("a", integer())
                            .column("b", integer())
                            .column("c", varchar(9)));
            more.accept(op);
        });
    }

    @Override
    public String toString() {
        return name;
    }
}

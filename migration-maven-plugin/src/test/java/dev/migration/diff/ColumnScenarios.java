package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.nativeType;
import static dev.migration.ColumnTypes.smallint;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.varchar;
import static dev.migration.diff.Scenario.change;
import static dev.migration.diff.Scenario.column;
import static dev.migration.diff.Scenario.same;

import dev.migration.schema.Identity;
import dev.migration.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** Types, defaults, comments, collations, computed values and numbers. */
final class ColumnScenarios {

    private static final String ALTERED = "alter column t.x";

    private ColumnScenarios() {}

    static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        all.addAll(types());
        all.addAll(defaults());
        all.addAll(words());
        all.addAll(computed());
        all.addAll(numbered());
        return all;
    }

    private static List<Scenario> types() {
        return List.of(
                column("a text is no number", varchar(9), integer(), ALTERED),
                column("a text with a limit is none without", text(), varchar(255), ALTERED),
                column("integer is not smallint", integer(), smallint(), ALTERED),
                column("bigint is not integer", bigint(), integer(), ALTERED),
                column("integer is not numeric", integer(), decimal(10, 2), ALTERED),
                column("a length appears", nativeType("varchar"), varchar(30), ALTERED),
                column("a length goes", varchar(30), nativeType("varchar"), ALTERED),
                column("decimal is numeric", nativeType("decimal(10,2)"), decimal(10, 2)),
                column("numeric is decimal", decimal(10, 2), nativeType("NUMERIC (10, 2)")),
                column(
                                "a type of one database is its logical one",
                                nativeType("timestamptz(6)"),
                                dev.migration.ColumnTypes.timestampTz(6))
                        .on("postgresql"));
    }

    private static List<Scenario> defaults() {
        return List.of(
                column("a default comes", integer(), integer().defaultValue(1), ALTERED),
                column("a default changes", integer().defaultValue(1), integer().defaultValue(2), ALTERED),
                column("a default goes", integer().defaultValue(1), integer(), ALTERED),
                column(
                        "a blank default is one",
                        varchar(9).defaultValue(""),
                        varchar(9).defaultValue("")),
                column("a blank default comes", varchar(9), varchar(9).defaultValue(""), ALTERED),
                column(
                        "a blank default is not a space",
                        varchar(9).defaultValue(""),
                        varchar(9).defaultValue(" "),
                        ALTERED),
                column("a flag has another default", bool().defaultValue(true), bool().defaultValue(false), ALTERED),
                column(
                        "a function is the same in other letters",
                        varchar(9).defaultExpression("lower('A')"),
                        varchar(9).defaultExpression("LOWER( 'A' )")),
                column(
                                "now is the same in other letters",
                                nativeType("timestamptz").defaultExpression("now()"),
                                nativeType("timestamptz").defaultExpression("NOW( )"))
                        .on("postgresql"),
                column(
                        "another function",
                        varchar(9).defaultExpression("lower('A')"),
                        varchar(9).defaultExpression("upper('A')"),
                        ALTERED));
    }

    private static List<Scenario> words() {
        return List.of(
                change(
                                "a comment of a table comes",
                                op -> {},
                                op -> op.commentTable("t", "it's \"x\" \\ 5%"),
                                "set comment of table t")
                        .on("postgresql"),
                change(
                                "a comment of a table changes",
                                op -> op.commentTable("t", "a"),
                                op -> op.commentTable("t", "b"),
                                "set comment of table t")
                        .on("postgresql"),
                change(
                                "a comment of a table goes",
                                op -> op.commentTable("t", "a"),
                                op -> {},
                                "remove comment of table t")
                        .on("postgresql"),
                same("a comment of a table stays", op -> op.commentTable("t", "it's \"x\" \\ 5%")),
                column("a comment of a column goes", integer().comment("it's"), integer(), ALTERED)
                        .on("postgresql"),
                column("a collation appears", varchar(9), varchar(9).collate("C"), ALTERED)
                        .on("postgresql"),
                column("a collation goes", varchar(9).collate("C"), varchar(9), ALTERED)
                        .on("postgresql"),
                column("another collation", varchar(9).collate("C"), varchar(9).collate("POSIX"), ALTERED)
                        .on("postgresql"),
                column("the collation of the database is none", varchar(9).collate("default"), varchar(9))
                        .on("postgresql"),
                column(
                                "another collation of sqlite",
                                varchar(9).collate("nocase"),
                                varchar(9).collate("rtrim"),
                                ALTERED)
                        .on("sqlite"),
                column("a collation of sqlite goes", varchar(9).collate("nocase"), varchar(9), ALTERED)
                        .on("sqlite"),
                column(
                                "a collation of sqlite in other letters",
                                varchar(9).collate("NOCASE"),
                                varchar(9).collate("nocase"))
                        .on("sqlite"),
                column("the collation of sqlite is none", varchar(9).collate("binary"), varchar(9))
                        .on("sqlite"));
    }

    private static List<Scenario> computed() {
        return List.of(
                change(
                        "a computed column comes",
                        op -> {},
                        op -> op.addColumn("t", "x", integer().generatedStored("a + 1")),
                        "add column t.x"),
                change(
                        "a computed column goes",
                        op -> op.addColumn("t", "x", integer().generatedStored("a + 1")),
                        op -> {},
                        "drop column t.x"),
                column(
                        "a computed column changes",
                        integer().generatedStored("a + 1"),
                        integer().generatedStored("a + 2"),
                        ALTERED),
                column("a computed column is plain", integer().generatedStored("a + 1"), integer(), ALTERED),
                column(
                        "a computed column is not kept",
                        integer().generatedStored("a + 1"),
                        integer().generatedVirtual("a + 1"),
                        ALTERED),
                column(
                        "a computed column is laid out otherwise",
                        integer().generatedStored("a + 1"),
                        integer().generatedStored("(A+1)")));
    }

    private static List<Scenario> numbered() {
        Identity plain = new Identity(false, 1, 1);
        Identity always = new Identity(
                true, 5, 10, SequenceOptions.DEFAULT.withMin(5).withMax(500).withCycle());
        return List.of(
                column("numbers have other options", bigint().identity(plain), bigint().identity(always), ALTERED)
                        .on("postgresql"),
                column("numbers stay", bigint().identity(always), bigint().identity(always))
                        .on("postgresql"),
                column("numbers come and go", bigint().notNull().defaultValue(1), bigint().identity(), ALTERED)
                        .on("postgresql"),
                change(
                        "a key is numbered",
                        op -> op.addPrimaryKey("pk_t", "t", "id"),
                        op -> {
                            op.addPrimaryKey("pk_t", "t", "id");
                            op.alterColumn(
                                    "t", "id", integer().notNull(), integer().identity());
                        },
                        "alter column t.id"),
                same("a key without numbers stays", op -> op.addPrimaryKey("pk_t", "t", "id")),
                change(
                                "one of a key of two is numbered",
                                op -> op.addPrimaryKey("pk_t", "t", "id", "a"),
                                op -> {
                                    op.addPrimaryKey("pk_t", "t", "id", "a");
                                    op.alterColumn(
                                            "t",
                                            "id",
                                            integer().notNull(),
                                            integer().identity());
                                },
                                "alter column t.id")
                        .on("postgresql"),
                same("a key of two without numbers stays", op -> op.addPrimaryKey("pk_t", "t", "id", "a")));
    }
}

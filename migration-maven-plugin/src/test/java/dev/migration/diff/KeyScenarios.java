package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static dev.migration.diff.Scenario.change;
import static dev.migration.diff.Scenario.same;

import dev.migration.Operations;
import dev.migration.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;

/** Foreign keys, checks, and what lies in other schemas. */
final class KeyScenarios {

    private KeyScenarios() {}

    static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        all.addAll(foreignKeys());
        all.addAll(checks());
        all.addAll(schemas());
        return all;
    }

    private static List<Scenario> foreignKeys() {
        return List.of(
                change("a foreign key comes", op -> {}, KeyScenarios::simple, "add constraint fk_t to t"),
                change("a foreign key goes", KeyScenarios::simple, op -> {}, "drop constraint fk_t of t"),
                same("a foreign key stays", KeyScenarios::simple),
                change(
                        "a foreign key of two columns comes",
                        op -> {},
                        KeyScenarios::composite,
                        "add constraint fk_t_a_b to t"),
                change(
                        "a foreign key of two columns goes",
                        KeyScenarios::composite,
                        op -> {},
                        "drop constraint fk_t_a_b of t"),
                same("a foreign key of two columns stays", KeyScenarios::composite),
                change(
                        "a foreign key has other columns",
                        KeyScenarios::simple,
                        op -> op.addForeignKey("fk_t", "t", "b", references("u", "id")),
                        "drop constraint fk_t of t",
                        "add constraint fk_t to t"),
                change(
                        "both actions of a foreign key change",
                        KeyScenarios::simple,
                        op -> op.addForeignKey(
                                "fk_t",
                                "t",
                                "a",
                                references("u", "id")
                                        .onDelete(ReferentialAction.CASCADE)
                                        .onUpdate(ReferentialAction.SET_NULL)),
                        "drop constraint fk_t of t",
                        "add constraint fk_t to t"),
                change(
                        "no action is what nobody wrote",
                        KeyScenarios::simple,
                        op -> op.addForeignKey(
                                "fk_t",
                                "t",
                                "a",
                                references("u", "id")
                                        .onDelete(ReferentialAction.NO_ACTION)
                                        .onUpdate(ReferentialAction.NO_ACTION))),
                change(
                        "restrict is more than no action",
                        KeyScenarios::simple,
                        op -> op.addForeignKey(
                                "fk_t", "t", "a", references("u", "id").onDelete(ReferentialAction.RESTRICT)),
                        "drop constraint fk_t of t",
                        "add constraint fk_t to t"));
    }

    private static void simple(Operations op) {
        op.addForeignKey("fk_t", "t", "a", references("u", "id"));
    }

    private static void composite(Operations op) {
        op.addForeignKey("fk_t_a_b", "t", List.of("a", "b"), references("u", "id", "k"));
    }

    private static List<Scenario> checks() {
        return List.of(
                change("a check comes", op -> {}, op -> op.addCheck("ck_t", "t", "a > 0"), "add constraint ck_t to t"),
                change("a check goes", op -> op.addCheck("ck_t", "t", "a > 0"), op -> {}, "drop constraint ck_t of t"),
                change(
                        "a check changes",
                        op -> op.addCheck("ck_t", "t", "a > 0"),
                        op -> op.addCheck("ck_t", "t", "a >= 0"),
                        "drop constraint ck_t of t",
                        "add constraint ck_t to t"),
                change(
                        "a check is laid out otherwise",
                        op -> op.addCheck("ck_t", "t", "a > 0 and c <> 'A'"),
                        op -> op.addCheck("ck_t", "t", "((A>0   AND c<>'A'))")),
                change(
                        "one of several checks changes",
                        op -> {
                            op.addCheck("ck_a", "t", "a > 0");
                            op.addCheck("ck_b", "t", "b > 0");
                            op.addCheck("ck_c", "t", "c <> ''");
                        },
                        op -> {
                            op.addCheck("ck_a", "t", "a > 0");
                            op.addCheck("ck_b", "t", "b > -1");
                            op.addCheck("ck_c", "t", "c <> ''");
                        },
                        "drop constraint ck_b of t",
                        "add constraint ck_b to t"));
    }

    private static List<Scenario> schemas() {
        return List.of(
                change(
                                "a check in another schema changes",
                                op -> audited(op, "a > 0"),
                                op -> audited(op, "a > 1"),
                                "drop constraint ck_entries of audit.entries",
                                "add constraint ck_entries to audit.entries")
                        .on("postgresql"),
                change(
                                "a column comes in another schema",
                                op -> audited(op, "a > 0"),
                                op -> {
                                    audited(op, "a > 0");
                                    op.addColumn("audit.entries", "note", varchar(9));
                                },
                                "add column audit.entries.note")
                        .on("postgresql"),
                same("what points from schema to schema stays", KeyScenarios::pointed)
                        .on("postgresql"),
                change(
                                "a foreign key into another schema comes",
                                op -> audited(op, "a > 0"),
                                KeyScenarios::pointed,
                                "add constraint fk_out to t",
                                "add constraint fk_entries to audit.entries")
                        .on("postgresql"),
                change(
                                "a foreign key into another schema goes",
                                KeyScenarios::pointed,
                                op -> audited(op, "a > 0"),
                                "drop constraint fk_out of t",
                                "drop constraint fk_entries of audit.entries")
                        .on("postgresql"));
    }

    private static void audited(Operations op, String check) {
        op.createTable(
                "audit.entries",
                t -> t.column("id", bigint().notNull())
                        .column("a", integer())
                        .primaryKey("pk_entries", "id")
                        .check("ck_entries", check));
    }

    private static void pointed(Operations op) {
        audited(op, "a > 0");
        op.addForeignKey("fk_entries", "audit.entries", "a", references("u", "id"));
        op.addForeignKey("fk_out", "t", "b", references("audit.entries", "id"));
    }
}

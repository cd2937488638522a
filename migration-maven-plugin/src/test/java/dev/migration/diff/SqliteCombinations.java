package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.text;

import dev.migration.Operations;
import dev.migration.TableBuilder;
import dev.migration.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Kinds of tables that only SQLite has, through every kind of rebuild. */
final class SqliteCombinations {

    private SqliteCombinations() {}

    private record Kind(String name, String key, String end) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("without_rowid", "id integer not null, constraint pk_t primary key (id)", "without rowid"),
            new Kind("strict", "id integer not null, constraint pk_t primary key (id)", "strict"),
            new Kind(
                    "strict_without_rowid",
                    "id integer not null, constraint pk_t primary key (id)",
                    "strict, without rowid"),
            new Kind("autoincrement", "id integer constraint pk_t primary key autoincrement not null", ""),
            new Kind(
                    "conflict_clause",
                    "id integer not null, constraint pk_t primary key (id) on conflict replace",
                    ""));

    static List<Combination> all() {
        List<Combination> all = new ArrayList<>();
        for (Kind kind : KINDS) {
            all.add(of(
                            kind,
                            "column_gets_rules",
                            SqliteCombinations::note,
                            t -> t.column("a", text().notNull())
                                    .unique("uq_t_a", "a")
                                    .check("ck_t", "a <> ''"))
                    .filling("t.a", "'?'"));
            all.add(of(kind, "column_goes", SqliteCombinations::note, t -> {}));
            all.add(of(
                            kind,
                            "column_is_renamed_and_retyped",
                            SqliteCombinations::note,
                            t -> t.column("b", integer().notNull().defaultValue(7)))
                    .told("t.a:b")
                    .filling("t.b", "7")
                    .filling("t.a", "'7'")
                    .keeping("select a from t", "select b from t"));
            all.add(renamed(kind));
        }
        return all;
    }

    private static Combination renamed(Kind kind) {
        return Combination.of(
                        kind.name() + "_is_renamed",
                        op -> {
                            table(op, kind, "t", SqliteCombinations::note);
                            pointer(op, "t");
                        },
                        op -> {
                            table(
                                    op,
                                    kind,
                                    "s",
                                    t -> t.column("a", text())
                                            .column("c", integer().notNull())
                                            .unique("uq", "c", "a"));
                            pointer(op, "s");
                        })
                .on("sqlite")
                .made(made(kind))
                .having(ROWS)
                .told("t:s")
                .filling("s.c", "5")
                .keeping("select id, a from t", "select id, a from s")
                .keeping("select t_id from p");
    }

    private static void note(TableBuilder table) {
        table.column("a", text());
    }

    private static Combination of(
            Kind kind, String change, Consumer<TableBuilder> before, Consumer<TableBuilder> after) {
        return Combination.of(
                        kind.name() + "_" + change,
                        op -> {
                            table(op, kind, "t", before);
                            pointer(op, "t");
                        },
                        op -> {
                            table(op, kind, "t", after);
                            pointer(op, "t");
                        })
                .on("sqlite")
                .made(made(kind))
                .having(ROWS)
                .keeping("select id from t order by 1")
                .keeping("select t_id from p")
                .keeping("select lower(substr(sql, instr(sql, 'WITHOUT'))) like '%"
                        + (kind.end().contains("rowid") ? "rowid" : "") + "' from sqlite_master where name = 't'");
    }

    private static final String[] ROWS = {
        "insert into t (id, a) values (3, '30'), (9, '90')", "delete from t where id = 9", "insert into p values (3)"
    };

    private static String[] made(Kind kind) {
        return new String[] {
            "create table t (" + kind.key().replaceFirst("(, |$)", ", a text$1") + ") " + kind.end(),
            "create table p (t_id integer, constraint fk_p foreign key (t_id) references t (id) on delete cascade)"
        };
    }

    private static void table(Operations op, Kind kind, String name, Consumer<TableBuilder> more) {
        op.createTable(name, t -> {
            t.column("id", kind.end().contains("rowid") ? integer().notNull() : bigint().identity());
            more.accept(t);
            t.primaryKey("pk_t", "id");
        });
    }

    private static void pointer(Operations op, String target) {
        op.createTable(
                "p",
                t -> t.column("t_id", integer())
                        .foreignKey("fk_p", "t_id", references(target, "id").onDelete(ReferentialAction.CASCADE)));
    }
}

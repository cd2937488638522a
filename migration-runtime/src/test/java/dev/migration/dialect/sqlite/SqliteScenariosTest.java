package dev.migration.dialect.sqlite;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.clob;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.enumOrdinal;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Operations;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change, and its inverse, on a database with rows and everything else that may stand around a table. */
class SqliteScenariosTest {

    private static final String[] WORLD = {
        """
        create table parent (
          id integer primary key autoincrement, -- numbered
          name varchar(20) not null default 'x' check (name <> ''),
          code varchar(20) on_conflict_is_no_type constraint uq_code unique on conflict ignore,
          amount numeric(10,2) default (1 + 1),
          twice generated always as (amount * 2) virtual,
          thrice generated always as (amount * 3) stored,
          boss integer references parent (id) on delete cascade,
          note varchar(10) collate nocase,
          check (amount > 0), check (amount < 1000)
        )""".replace("on_conflict_is_no_type ", ""),
        "create table child (id integer primary key, parent integer not null references parent on delete cascade)",
        "create table keyless (a varchar(5), b bigint)",
        "create table rowless (k varchar(9) not null primary key, v bigint) without rowid",
        "create table exact (k text not null, v integer) strict",
        "create table log (line text)",
        "create index ix_amount on parent (amount desc) where amount > 1",
        "create unique index ix_lower on parent (lower(code), note)",
        "create index ix_keyless on keyless (b)",
        "create view rich as select p.id, p.amount from parent p where p.amount > 1",
        "create trigger on_parent after insert on parent begin insert into log values (new.name); end",
        "create trigger on_child after delete on child begin update parent set note = 'gone' where id = old.parent; end",
        "insert into parent (id, name, code, amount) values (1, 'a', 'A', 2), (2, 'b', 'B', 3), (7, 'c', null, 4)",
        "update parent set boss = 1 where id = 2",
        "delete from parent where id = 7",
        "insert into child values (1, 1), (2, 1), (3, 2)",
        "insert into keyless (rowid, a, b) values (5, 'five', 5), (9, 'nine', 9)",
        "insert into rowless values ('k', 1)",
        "insert into exact values ('k', 1)",
    };

    private static final List<String> ROWS = List.of(
            "select id, name, code, amount, twice, thrice, boss from parent order by id",
            "select id, parent from child order by id",
            "select rowid, a from keyless order by rowid",
            "select k from rowless",
            "select k from exact",
            "select * from log",
            "select * from rich",
            "select * from sqlite_sequence");

    /** How often tables are rebuilt for the changes of which SQLite alters some from 3.53 on. */
    private static final Map<String, Integer> NEWER = Map.of(
            "check",
            0,
            "not null",
            0,
            "to enum",
            0,
            "rename columns in use and rebuild",
            2,
            "rename a column without constraints behind a check",
            0);

    private SqliteFile file;

    @BeforeEach
    void createWorld(@TempDir Path directory) throws SQLException {
        file = new SqliteFile(directory);
        file.execute(WORLD);
    }

    @AfterEach
    void close() throws SQLException {
        file.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("nullable column", 0, op -> op.addColumn("parent", "extra", varchar(5))),
                change(
                        "default",
                        0,
                        op -> op.addColumn(
                                "parent", "extra", varchar(5).notNull().defaultValue("it's"))),
                change("enum", 0, op -> op.addColumn("parent", "kind", enumOf("A", "B"))),
                change(
                        "expression default",
                        1,
                        op -> op.addColumn("parent", "at", varchar(20).notNull().defaultExpression("lower('X')"))),
                change("stored", 1, op -> op.addColumn("parent", "four", bigint().generatedStored("amount * 4"))),
                change("virtual", 0, op -> op.addColumn("parent", "four", bigint().generatedVirtual("amount * 4"))),
                change("strict table", 0, op -> op.addColumn("exact", "extra", clob())),
                change("rename column", 0, op -> op.renameColumn("keyless", "b", "select")),
                change("rename columns in use", 0, op -> {
                    op.renameColumn("parent", "id", "\"the key\"");
                    op.renameColumn("parent", "code", "mark");
                    op.renameColumn("parent", "amount", "total");
                    op.renameColumn("parent", "note", "remark");
                }),
                change("rename columns in use and rebuild", 3, op -> {
                    op.renameConstraint("parent", "fk_parent_boss", "fk_boss");
                    op.renameConstraint("child", "fk_child_parent", "fk_of");
                    op.renameColumn("parent", "id", "\"the key\"");
                    op.renameColumn("parent", "amount", "total");
                    op.renameColumn("parent", "boss", "chief");
                    op.renameColumn("child", "parent", "of_parent");
                    op.addCheck("ck_new", "parent", "total <> 77");
                }),
                change("rename a column without constraints behind a check", 1, op -> {
                    op.addCheck("ck_new", "parent", "amount <> 77");
                    op.renameColumn("parent", "note", "remark");
                }),
                change("rename table", 0, op -> op.renameTable("log", "journal")),
                change("rename table with nameless constraints", 1, op -> op.renameTable("parent", "elder")),
                change("rename column with a nameless constraint", 1, op -> op.renameColumn("parent", "boss", "chief")),
                change("rename table and columns with nameless constraints", 1, op -> {
                    op.renameTable("parent", "elder");
                    op.renameColumn("elder", "boss", "chief");
                    op.renameColumn("elder", "name", "title");
                    op.renameConstraint("elder", "pk_parent", "pk_elder");
                    op.renameConstraint("elder", "fk_parent_boss", "fk_elder_chief");
                    op.dropConstraint("elder", "ck_parent_1");
                    op.addColumn("elder", "extra", varchar(5));
                }),
                change("rename with nameless constraints behind a rebuild", 1, op -> {
                    op.addCheck("ck_new", "parent", "amount <> 77");
                    op.renameColumn("parent", "boss", "chief");
                    op.renameTable("parent", "elder");
                }),
                change("rename constraints", 1, op -> {
                    op.renameConstraint("parent", "uq_code", "uq_parent_code");
                    op.renameConstraint("parent", "pk_parent", "the key");
                    op.renameConstraint("parent", "ck_parent_1", "ck_positive");
                    op.dropConstraint("parent", "ck_parent_2");
                }),
                change("rename indexes", 0, op -> {
                    op.renameIndex("parent", "ix_amount", "\"ix on it\"");
                    op.renameIndex("parent", "ix_lower", "ix_upper");
                }),
                change("unique", 1, op -> op.addUnique("uq_two", "parent", "name", "note")),
                change("check", 1, op -> op.addCheck("ck_new", "parent", "amount <> 77")),
                change(
                        "foreign key",
                        1,
                        op -> op.addForeignKey(
                                "fk_k",
                                "rowless",
                                "v",
                                references("parent", "id").onDelete(dev.migration.schema.ReferentialAction.SET_NULL))),
                change(
                        "key",
                        1,
                        op -> op.addConstraint(
                                "keyless",
                                new dev.migration.schema.UniqueConstraint(
                                        dev.migration.schema.Identifier.of("uq_k"),
                                        List.of(dev.migration.schema.Identifier.of("a"))))),
                change(
                        "index",
                        0,
                        op -> op.createIndex(
                                "parent",
                                index("ix_new")
                                        .on("name")
                                        .onDesc("note")
                                        .onExpression("amount + 1")
                                        .where("id > 1"))),
                change("drop index", 0, op -> op.dropIndex("parent", "ix_amount")),
                change("drop named unique", 1, op -> op.dropConstraint("parent", "uq_code")),
                change("drop nameless check", 1, op -> op.dropConstraint("parent", "ck_parent_1")),
                change("drop both checks", 1, op -> {
                    op.dropConstraint("parent", "ck_parent_1");
                    op.dropConstraint("parent", "ck_parent_2");
                }),
                change("drop nameless foreign key", 1, op -> op.dropConstraint("parent", "fk_parent_boss")),
                change("drop key of rowless", 0, op -> op.addColumn("rowless", "w", bigint())),
                change("drop column", 0, op -> op.dropColumn("rowless", "v")),
                change("drop column in use", 1, op -> {
                    op.dropIndex("keyless", "ix_keyless");
                    op.addCheck("ck_a", "keyless", "a <> 'b'");
                    op.dropColumn("keyless", "b");
                }),
                change("not null", 1, op -> op.alterColumn("keyless", "b", bigint(), bigint().notNull())),
                change("type", 1, op -> op.alterColumn("keyless", "b", bigint(), varchar(30))),
                change(
                        "default of column",
                        1,
                        op -> op.alterColumn("keyless", "b", bigint(), bigint().defaultValue(5))),
                change("to enum", 1, op -> op.alterColumn("keyless", "a", varchar(5), enumOf(5, "five", "nine"))),
                change("many at once", 1, op -> {
                    op.alterColumn(
                            "parent",
                            "note",
                            varchar(10).collate("nocase"),
                            varchar(12).notNull().defaultValue("-"));
                    op.addColumn("parent", "kind", enumOrdinal(3));
                    op.addUnique("uq_three", "parent", "kind", "id");
                    op.createIndex("ix_kind", "parent", "kind");
                    op.dropConstraint("parent", "uq_code");
                    op.addForeignKey("fk_kind", "parent", "kind", references("child", "id"));
                }),
                change("sequence", 0, op -> op.createSequence("child_SEQ", 5, 50)),
                change("quoted names that differ in case only", 1, op -> {
                    op.createTable(
                            "\"Camel\"", t -> t.column("\"Id\"", integer()).primaryKey("\"Pk\"", "\"Id\""));
                    op.addColumn("keyless", "\"New\"", varchar(5));
                    op.addUnique("\"Uq\"", "keyless", "\"New\"");
                    op.createIndex("\"Camel\"", index("\"Ix\"").on("\"Id\""));
                }),
                change("new tables", 0, op -> {
                    op.createTable(
                            "select",
                            t -> t.column("we\"ird", bigint().identity())
                                    .column("a b", enumOf("it's", "B").notNull())
                                    .column("😀", varchar(5))
                                    .primaryKey("pk \"x", "we\"ird"));
                    op.createTable("second", t -> t.column("id", integer()).primaryKey("pk_second", "id"));
                    op.addForeignKey("fk_to", "second", "id", references("select", "we\"ird"));
                    op.addColumn("second", "late", enumOf("X"));
                    op.createIndex(
                            "select",
                            index("ix \"select").on("a b").onDesc("😀").unique());
                }));
    }

    private static Arguments change(String name, int rebuilds, Consumer<Operations> revision) {
        return Arguments.of(name, rebuilds, revision);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void upAndDownKeepEverything(String name, int rebuilds, Consumer<Operations> revision) throws SQLException {
        file.pretend("3.52.0");
        assertUpAndDown(name, rebuilds, revision);
    }

    /** What a release that can alters needs no rebuild; all else is as before. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void newerReleasesRebuildLess(String name, int rebuilds, Consumer<Operations> revision) throws SQLException {
        assertUpAndDown(name, NEWER.getOrDefault(name, rebuilds), revision);
    }

    private void assertUpAndDown(String name, int rebuilds, Consumer<Operations> revision) throws SQLException {
        if (name.equals("many at once")) {
            file.execute("update parent set note = 'n'");
        }
        Schema before = lowered(file.schema());
        List<String> objects = file.objects();
        List<List<String>> rows = rows();
        List<Operation> up = SqliteFile.recorded(revision);

        Schema expected = file.schema();
        List<Operation> down = new ArrayList<>();
        for (Operation operation : up) {
            down.addAll(0, operation.invert(expected));
            expected = operation.apply(expected);
        }
        file.run(up);
        assertThat(file.rebuilds()).isEqualTo(rebuilds);
        assertThat(lowered(file.schema())).isEqualTo(lowered(expected));
        assertSound(objects);

        file.run(down);
        assertThat(lowered(file.schema())).isEqualTo(before);
        assertThat(rows()).isEqualTo(rows);
        assertSound(objects);
        file.execute("insert into parent (name) values ('new')");
        assertThat(file.query("select max(id) from parent")).containsExactly("8");
        assertThat(file.query("select count(*) from log")).containsExactly("4");
        file.execute("delete from parent where id = 1");
        assertThat(file.query("select count(*) from child")).containsExactly("0");
    }

    private void assertSound(List<String> objectsBefore) throws SQLException {
        assertThat(file.query("pragma foreign_key_check")).isEmpty();
        assertThat(file.query("pragma integrity_check")).containsExactly("ok");
        assertThat(file.query("pragma foreign_keys")).containsExactly("1");
        assertThat(file.query("pragma legacy_alter_table")).containsExactly("0");
        assertThat(file.objects()).noneMatch(text -> text.contains("__migration"));
        assertThat(file.objects().stream()
                        .filter(text -> text.startsWith("trigger"))
                        .count())
                .isEqualTo(objectsBefore.stream()
                        .filter(text -> text.startsWith("trigger"))
                        .count());
        file.query("select * from rich");
    }

    private List<List<String>> rows() throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        for (String query : ROWS) {
            rows.add(file.query(query));
        }
        return rows;
    }

    private static Schema lowered(Schema schema) {
        SqliteDialect dialect = new SqliteDialect();
        List<Table> tables = schema.tables().values().stream()
                .map(dialect::lower)
                .map(SqliteScenariosTest::inStrictWords)
                .toList();
        return Schema.of(
                tables, schema.sequences().values().stream().map(dialect::lower).toList());
    }

    /** The columns of the STRICT table with the types that they are read with. */
    private static Table inStrictWords(Table table) {
        return table.name().equals(ObjectName.of("exact"))
                ? table.withColumns(table.columns().values().stream()
                        .map(column ->
                                column.withType(StrictTypes.parse(StrictTypes.word(SqliteTypes.name(column.type())))))
                        .toList())
                : table;
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(
                        "2 of its rows have null",
                        op -> op.alterColumn(
                                "parent", "note", varchar(10), varchar(10).notNull())),
                failure("op.backfill(\"parent\", \"extra\", \"<expression>\")", op -> {
                    op.addColumn("parent", "extra", varchar(5));
                    op.backfillRequired("parent", "extra");
                    op.alterColumn("parent", "extra", varchar(5), varchar(5).notNull());
                }),
                failure(
                        "is new and NOT NULL, but the table has 2 rows",
                        op -> op.addColumn("parent", "extra", varchar(5).notNull())),
                failure(
                        "2 of its rows have a value in it that is none",
                        op -> op.alterColumn("keyless", "a", varchar(5), bigint())),
                failure("has no constraint uq_none", op -> op.dropConstraint("parent", "uq_none")),
                failure(
                        "row 5 of keyless refers to a row of parent that is not there",
                        op -> op.addForeignKey("fk", "keyless", "b", references("parent", "id"))),
                failure("no such column: p.amount", op -> {
                    op.dropIndex("parent", "ix_amount");
                    op.dropConstraint("parent", "ck_parent_1");
                    op.dropConstraint("parent", "ck_parent_2");
                    op.dropColumn("parent", "twice");
                    op.dropColumn("parent", "thrice");
                    op.dropColumn("parent", "amount");
                }),
                failure("1 of its rows do not fit", op -> op.addCheck("ck_new", "parent", "amount <> 3")),
                failure("UNIQUE constraint failed", op -> op.addUnique("uq", "child", "parent")),
                failure("the database has no table nowhere", op -> op.addColumn("nowhere", "x", bigint())),
                failure(
                        "nulls are always distinct in unique index ix there",
                        op -> op.createIndex("keyless", index("ix").on("a").uniqueNullsNotDistinct())),
                failure("none is attached as app", op -> op.createSchema("app")),
                failure(
                        "the whole primary key",
                        op -> op.createTable(
                                "t",
                                t -> t.column("a", bigint().identity())
                                        .column("b", bigint())
                                        .primaryKey("pk_t", "a", "b"))),
                failure(
                        "no collation C",
                        op -> op.createTable("t", t -> t.column("a", varchar(5).collate("C")))),
                failure("Boom", op -> {
                    op.addUnique("uq", "keyless", "a");
                    op.run("code", connection -> {
                        throw new SQLException("Boom");
                    });
                }));
    }

    private static Arguments failure(String message, Consumer<Operations> revision) {
        return Arguments.of(message, revision);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void aFailureChangesNothing(String message, Consumer<Operations> revision) throws SQLException {
        List<String> objects = file.query("select type, name, sql, rootpage from sqlite_schema");
        if (message.contains("row 5 of keyless")) {
            file.execute("update keyless set b = 1 where rowid = 9");
        }
        List<List<String>> rows = rows();
        assertThatThrownBy(() -> file.run(revision)).hasStackTraceContaining(message);
        assertThat(file.query("select type, name, sql, rootpage from sqlite_schema"))
                .isEqualTo(objects);
        assertThat(rows()).isEqualTo(rows);
        assertThat(file.query("pragma foreign_keys")).containsExactly("1");
        assertThat(file.query("pragma legacy_alter_table")).containsExactly("0");
    }

    @Test
    void violationsThatWereThereDoNotStopARevision() throws SQLException {
        file.execute("pragma foreign_keys = off", "insert into child values (9, 99)", "pragma foreign_keys = on");
        file.run(op -> op.addUnique("uq_id", "child", "id", "parent"));
        assertThat(file.query("select count(*) from child")).containsExactly("4");
    }

    @Test
    void aLaterRevisionFindsWhatNobodyNamedUnderItsOldName() throws SQLException {
        file.run(op -> {
            op.renameTable("parent", "elder");
            op.renameColumn("elder", "boss", "chief");
        });
        file.run(op -> {
            op.dropConstraint("elder", "fk_parent_boss");
            op.dropConstraint("elder", "ck_parent_1");
            op.renameConstraint("elder", "ck_parent_name", "ck_elder_name");
        });
        assertThat(file.rebuilds()).isEqualTo(1);
        assertThat(file.schema()
                        .requireTable(ObjectName.of("elder"))
                        .constraints()
                        .keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("pk_parent", "uq_code", "ck_elder_name", "ck_parent_2");
        file.execute("update elder set amount = -1");
        assertThatThrownBy(() -> file.execute("update elder set amount = 1000")).hasMessageContaining("ck_parent_2");
    }

    @Test
    void codeAndStatementsSeeTheTablesAsTheyAreAtTheirPlace() throws SQLException {
        file.run(op -> {
            op.addColumn("keyless", "c", varchar(9));
            op.backfill("keyless", "c", "a || b");
            op.alterColumn("keyless", "c", varchar(9), varchar(9).notNull());
            op.run("insert", connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("insert into keyless (a, b, c) values ('x', 1, 'y')");
                }
            });
            op.sql("alter table keyless add column d int");
            op.addCheck("ck_d", "keyless", "d is null or d > 0");
        });
        assertThat(file.query("select c, d from keyless")).containsExactly("five5|null", "nine9|null", "y|null");
    }

    @Test
    void whatIsLeftOutByTheSqlIsKeptAsItIsWritten() throws SQLException {
        file.run(op -> op.addCheck("ck_new", "parent", "id > 0"));
        assertThat(file.query("select sql from sqlite_schema where name = 'parent'")
                        .get(0))
                .contains("autoincrement, -- numbered", "constraint uq_code unique on conflict ignore")
                .contains("check (amount > 0), check (amount < 1000)");
    }

    @Test
    void anotherDialectsRefusalIsNamed() {
        assertThatThrownBy(() -> file.run(op -> op.addConstraint(
                        "keyless",
                        new dev.migration.schema.UniqueConstraint(
                                dev.migration.schema.Identifier.of("uq"),
                                List.of(dev.migration.schema.Identifier.of("a")),
                                true,
                                dev.migration.schema.Deferrability.NOT_DEFERRABLE))))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Cannot add constraint uq to keyless on SQLite")
                .hasMessageContaining("coalesce");
    }
}

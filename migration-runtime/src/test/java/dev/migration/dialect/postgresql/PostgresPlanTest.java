package dev.migration.dialect.postgresql;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.enumOrdinal;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.smallint;
import static dev.migration.ColumnTypes.sql;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.uuid;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.ColumnSpec;
import dev.migration.error.MigrationException;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.UniqueConstraint;
import dev.migration.testing.PlanRunner;
import dev.migration.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresPlanTest {

    private final Connection connection = PostgresServer.newDatabase().getConnection();
    private final PlanRunner db = new PlanRunner(new PostgresDialect(), connection);

    PostgresPlanTest() throws SQLException {}

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void makesATableWithAllThatBelongsToIt() throws SQLException {
        db.run(op -> {
            op.createSchema("Audit");
            op.createSchema("audit");
            op.createTable(
                    "Users",
                    t -> t.column("id", bigint().identity(new Identity(false, 100, 5)))
                            .column("select", varchar(20).notNull().defaultValue("it's \\ {ok} ?"))
                            .column("\"We\"\"ird\"", bool().defaultValue(true).comment("it's"))
                            .column("state", enumOf("NEW", "O'K").notNull())
                            .column("twice", integer().generatedStored("length(\"select\") * 2"))
                            .primaryKey("pk_users", "id")
                            .unique("uq_users", "select")
                            .check("ck_len", "length(\"select\") > 1")
                            .comment("people"));
            op.createTable(
                    "audit.entries",
                    t -> t.column("id", bigint().notNull())
                            .column("owner", bigint())
                            .foreignKey(
                                    "fk_owner",
                                    "owner",
                                    references("users", "id")
                                            .onDelete(ReferentialAction.SET_NULL)
                                            .onUpdate(ReferentialAction.CASCADE)
                                            .deferrable(Deferrability.INITIALLY_DEFERRED)));
            op.addConstraint(
                    "audit.entries",
                    new UniqueConstraint(
                            Identifier.of("uq_o"),
                            List.of(Identifier.of("owner")),
                            true,
                            Deferrability.NOT_DEFERRABLE));
            op.createIndex(
                    "audit.entries",
                    index("ix_e")
                            .plus(IndexKey.column("id").desc().nulls(IndexKey.NullsOrder.LAST))
                            .onExpression("owner % 2")
                            .include("owner")
                            .where("owner is not null"));
            op.createIndex("users", index("ix_hash").on("state").using("hash"));
            op.createSequence("seq", 10, 50);
            op.alterSequence("seq", 10, 50, 10, 20);
        });
        db.execute("insert into users (state) values ('O''K')");
        assertThat(db.query("select id, \"select\", \"We\"\"ird\", state, twice from users"))
                .containsExactly("100,it's \\ {ok} ?,t,O'K,26");
        assertThat(db.query("select conname, pg_get_constraintdef(oid) from pg_constraint"
                        + " where conrelid::regclass::text in ('users', 'audit.entries') and contype <> 'n'"
                        + " order by conname"))
                .containsExactly(
                        "ck_len,CHECK ((length((\"select\")::text) > 1))",
                        "ck_users_state,CHECK (((state)::text = ANY ((ARRAY['NEW'::character varying,"
                                + " 'O''K'::character varying])::text[])))",
                        "fk_owner,FOREIGN KEY (owner) REFERENCES users(id) ON UPDATE CASCADE ON DELETE SET NULL"
                                + " DEFERRABLE INITIALLY DEFERRED",
                        "pk_users,PRIMARY KEY (id)",
                        "uq_o,UNIQUE NULLS NOT DISTINCT (owner)",
                        "uq_users,UNIQUE (\"select\")");
        assertThat(db.query("select indexdef from pg_indexes where indexname like 'ix_%' order by 1"))
                .containsExactly(
                        "CREATE INDEX ix_e ON audit.entries USING btree (id DESC NULLS LAST, ((owner % (2)::bigint)))"
                                + " INCLUDE (owner) WHERE (owner IS NOT NULL)",
                        "CREATE INDEX ix_hash ON public.users USING hash (state)");
        assertThat(db.query("select obj_description('users'::regclass), col_description('users'::regclass, 3)"))
                .containsExactly("people,it's");
        assertThat(db.query("select start_value, increment_by from pg_sequences where sequencename = 'seq'"))
                .containsExactly("10,20");
        db.run(op -> {
            op.dropIndex("audit.entries", "ix_e");
            op.dropConstraint("audit.entries", "fk_owner");
            op.dropTable("audit.entries");
            op.dropSchema("audit");
            op.dropSequence("seq");
            op.commentTable("users", null);
            op.dropColumn("users", "state");
            op.dropTable("users");
        });
        assertThat(db.query("select relname from pg_class where relnamespace = 'public'::regnamespace"))
                .isEmpty();
    }

    /** Column before, its row, column after, the row then, what the catalogue says of it. */
    static Stream<Arguments> alterations() {
        return Stream.of(
                alteration(varchar(10), "'12'", integer(), "12", "integer,f,null,"),
                alteration(varchar(10).defaultValue("7"), "'12'", integer().defaultValue(7), "12", "integer,f,7,"),
                alteration(bool().defaultValue(true), "true", smallint().notNull(), "1", "smallint,t,null,"),
                alteration(smallint(), "1", bool(), "t", "boolean,f,null,"),
                alteration(
                        text(),
                        "'4a8b2c4e-0000-4000-8000-000000000000'",
                        uuid(),
                        "4a8b2c4e-0000-4000-8000-000000000000",
                        "uuid,f,null,"),
                alteration(bigint(), "41", bigint().identity(), "41", "bigint,t,null,d"),
                alteration(bigint().identity(), "41", bigint().notNull(), "41", "bigint,t,null,"),
                alteration(integer().identity(), "41", bigint().identity(), "41", "bigint,t,null,d"),
                alteration(
                        bigint().identity(),
                        "41",
                        bigint().identity(new Identity(true, 5, 10)),
                        "41",
                        "bigint,t,null,a"),
                alteration(text().notNull(), "'a'", text().collate("C"), "a", "text,f,null,"),
                alteration(
                        varchar(9),
                        "'A'",
                        enumOf("A", "B").defaultValue("B"),
                        "A",
                        "character varying(255),f,'B'::character varying,"),
                alteration(enumOf("A"), "'A'", enumOf("A", "B"), "A", "character varying(255),f,null,"),
                alteration(enumOf("A"), "'A'", varchar(9).comment("c"), "A", "character varying(9),f,null,"),
                alteration(enumOrdinal(3), "2", enumOrdinal(4), "2", "smallint,f,null,"),
                alteration(integer(), "6", integer().generatedStored("k * 2"), "6", "integer,f,(k * 2),"),
                alteration(
                        integer().generatedStored("k * 2"),
                        "default",
                        integer().generatedStored("k * 3").notNull(),
                        "9",
                        "integer,t,(k * 3),"),
                alteration(
                        integer().generatedStored("k * 2"),
                        "default",
                        bigint().generatedStored("k * 2"),
                        "6",
                        "bigint,f,(k * 2),"),
                alteration(
                        integer().generated("k * 2"),
                        "default",
                        integer().generated("k * 3").notNull(),
                        "9",
                        "integer,t,(k * 3),,v,"),
                alteration(
                        integer().generatedStored("k * 2"),
                        "default",
                        integer().generated("k * 2").comment("c"),
                        "6",
                        "integer,f,(k * 2),,s,"),
                alteration(integer().generated("k * 2"), "default", integer(), "6", "integer,f,null,"),
                alteration(integer().generatedStored("k * 2"), "default", integer(), "6", "integer,f,null,"),
                alteration(integer().generatedVirtual("k * 2"), "default", bigint().notNull(), "6", "bigint,t,null,"));
    }

    private static Arguments alteration(
            ColumnSpec before, String value, ColumnSpec after, String row, String catalogue) {
        return Arguments.of(before, value, after, row, catalogue);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void altersAColumnAndKeepsItsRows(ColumnSpec before, String value, ColumnSpec after, String row, String catalogue)
            throws SQLException {
        db.run(op -> op.createTable("T", t -> t.column("k", integer()).column("C", before)));
        String created = describeColumn();
        db.execute("insert into t (k, c) values (3, " + value + ")");
        String rowBefore = db.query("select c from t").get(0);
        db.run(op -> op.alterColumn("T", "C", before, after));
        assertThat(db.query("select c from t")).containsExactly(row);
        assertThat(describeColumn()).startsWith(catalogue);
        db.run(op -> op.alterColumn("T", "C", after, before));
        assertThat(describeColumn()).as("back again").isEqualTo(created);
        assertThat(db.query("select c from t")).containsExactly(rowBefore);
    }

    private String describeColumn() throws SQLException {
        return db.query("""
                select format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid),
                  a.attidentity, a.attgenerated, c.collname, col_description(a.attrelid, a.attnum),
                  (select string_agg(conname || pg_get_constraintdef(oid), ';') from pg_constraint
                   where conrelid = a.attrelid and contype = 'c'), s.seqstart, s.seqincrement
                from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                left join pg_collation c on c.oid = a.attcollation
                left join pg_sequence s on s.seqrelid = pg_get_serial_sequence('t', 'c')::regclass
                where a.attrelid = 't'::regclass and a.attname = 'c'""").get(0);
    }

    @Test
    void numbersOnAfterTheRowsThatAreThere() throws SQLException {
        db.run(op -> op.createTable("t", t -> t.column("id", bigint().notNull()).column("x", integer())));
        db.execute("insert into t values (41, 1)");
        db.run(op -> op.alterColumn("t", "id", bigint().notNull(), bigint().identity()));
        db.execute("insert into t (x) values (2)");
        assertThat(db.query("select id from t order by 1")).containsExactly("41", "42");
    }

    @Test
    void keepsWhatUsesAGeneratedColumn() throws SQLException {
        ColumnSpec before = integer().generatedStored("k * 2");
        db.run(op -> {
            op.createTable("t", t -> t.column("k", integer()).column("c", before));
            op.createIndex("ix", "t", "c");
        });
        db.run(op -> op.alterColumn("t", "c", before, integer().generatedStored("k * 3")));
        assertThat(db.query("select indexname from pg_indexes where indexname = 'ix'"))
                .hasSize(1);
    }

    @Test
    void enumChecksFollowRenames() throws SQLException {
        db.run(op -> {
            op.createSchema("other");
            op.createTable("old", t -> t.column("State", enumOf("A")).column("kind", enumOrdinal(2)));
            op.renameTable("old", "other.young");
            op.renameColumn("other.young", "state", "mood");
            op.alterColumn("other.young", "mood", enumOf("A"), enumOf("A", "B"));
        });
        assertThat(db.query("select conname from pg_constraint where conrelid = 'other.young'::regclass order by 1"))
                .containsExactly("ck_young_kind", "ck_young_mood");
        db.execute("insert into other.young values ('B', 1)");
        assertThatThrownBy(() -> db.execute("insert into other.young values ('C', 1)"))
                .hasMessageContaining("ck_young_mood");
    }

    @Test
    void addsColumnsWithTheirChecks() throws SQLException {
        db.run(op -> {
            op.createTable("t", t -> t.column("id", integer()));
            op.addColumn("t", "state", enumOf("A").notNull().defaultValue("A").comment("how"));
        });
        assertThat(db.query("select conname from pg_constraint where contype = 'c' and conrelid = 't'::regclass"))
                .containsExactly("ck_t_state");
    }

    @Test
    void refusesNamesThatWouldBeCut() {
        String longName = "n".repeat(60) + "\u00e4\u00e4";
        assertThatThrownBy(() -> db.run(op -> op.createTable("t", t -> t.column(longName, integer()))))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Cannot create table t on PostgreSQL: the name " + longName + " has 64 bytes");
        assertThatThrownBy(() -> db.run(op -> op.createIndex("i".repeat(64), "t", "id")))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("has 64 bytes");
    }

    @Test
    void picksTheStatementsOfTheDialect() throws SQLException {
        db.run(op -> {
            op.sql(sql("nonsense").on("postgresql", "create table a (x int)", "create table b (x int)"));
            op.sql("create table c (x int)");
        });
        assertThat(db.query("select tablename from pg_tables where schemaname = 'public' order by 1"))
                .containsExactly("a", "b", "c");
        assertThatThrownBy(() -> db.run(op -> op.sql(sql().on("sqlite", "vacuum"))))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("it has statements for sqlite, but none for postgresql")
                .hasMessageContaining(".on(\"postgresql\"");
    }

    @Test
    void renamesWhatHasAName() throws SQLException {
        db.run(op -> {
            op.createSchema("audit");
            op.createTable(
                    "audit.t",
                    t -> t.column("a", integer()).primaryKey("pk", "a").check("\"C\"", "a > 0"));
            op.createIndex("ix", "audit.t", "a");
            op.createSequence("seq", 5, 1);
            op.renameConstraint("audit.t", "pk", "pk_t");
            op.renameConstraint("audit.t", "\"C\"", "ck");
            op.renameConstraint("audit.t", "ck", "CK");
            op.renameIndex("audit.t", "ix", "ix_t");
            op.renameSequence("seq", "audit.t_seq");
        });
        assertThat(db.query("select conname from pg_constraint where conrelid = 'audit.t'::regclass and contype <> 'n'"
                        + " order by 1"))
                .containsExactly("ck", "pk_t");
        assertThat(db.query("select indexname from pg_indexes where schemaname = 'audit' order by 1"))
                .containsExactly("ix_t", "pk_t");
        assertThat(db.query("select nextval('audit.t_seq')")).containsExactly("5");
    }

    @Test
    void aNameWithoutASchemaIsInThatOfTheConnection() throws SQLException {
        db.run(op -> {
            op.createSchema("audit");
            op.createTable("audit.a", t -> t.column("a", integer()));
            op.renameTable("audit.a", "b");
        });
        assertThat(db.query("select table_schema from information_schema.tables where table_name = 'b'"))
                .containsExactly("public");
    }

    @Test
    void onlyTheChecksOfEnumerationsFollowByThemselves() throws SQLException {
        db.run(op -> {
            op.createTable(
                    "t",
                    t -> t.column("one", enumOf("A"))
                            .column("two", enumOf("A", "B"))
                            .column("three", enumOrdinal(2))
                            .column("four", integer())
                            .check("ck_t_four", "four > 0 and four < 9"));
            op.renameTable("t", "u");
        });
        assertThat(db.query("select conname from pg_constraint where conrelid = 'u'::regclass order by 1"))
                .containsExactly("ck_t_four", "ck_u_one", "ck_u_three", "ck_u_two");
    }

    @Test
    void loweringTwiceIsLoweringOnce() throws SQLException {
        PostgresDialect dialect = new PostgresDialect();
        dev.migration.Operations recorder = new dev.migration.Operations();
        recorder.createTable(
                "t", t -> t.column("s", enumOf("A")).column("o", enumOrdinal(4)).column("x", bool()));
        dev.migration.schema.Table lowered = dialect.lower(
                ((dev.migration.operation.CreateTable) recorder.recorded().get(0)).table());
        assertThat(lowered.constraints()).containsOnlyKeys(Identifier.of("ck_t_s"), Identifier.of("ck_t_o"));
        assertThat(dialect.lower(lowered)).isEqualTo(lowered);
    }
}

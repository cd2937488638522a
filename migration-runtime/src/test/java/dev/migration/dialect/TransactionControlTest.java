package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionControlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commit",
                "COMMIT;",
                "update t set a = 1; begin",
                "-- why\n/* so */ rollback",
                "rollback transaction",
                "start transaction read only",
                "set transaction isolation level serializable",
                "set session characteristics as transaction read only",
                "prepare transaction 'x'",
                "end",
                "abort",
                "pragma foreign_keys = off",
                "PRAGMA main.journal_mode=wal",
                "create trigger x after insert on t begin update t set a = case when 1 then 2 end; end; commit",
                "insert into t values ('it''s; '); commit",
                "do $$ begin perform 1; end $$; commit"
            })
    void isRefused(String sql) {
        assertThatThrownBy(() -> TransactionControl.refuseIn(sql))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("must not control the transaction")
                .hasMessageContaining(sql.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t values ('commit; begin; rollback')",
                "insert into t values (E'\\'; commit; ')",
                "update \"commit\" set \"begin\" = 1",
                "-- commit\nselect 1 /* ; rollback; */",
                "savepoint s; rollback to savepoint s; release s",
                "do $$ begin perform 1; commit_it(); end $$",
                "do $x$ begin; $$; end; $x$; select 1",
                "create trigger x after insert on t begin update t set a = case when 1 then 2 end; delete from u; end",
                "create function f() returns int begin atomic select 1; select 2; end",
                "select $1; set search_path to a",
                "pragma user_version = 3",
                "alter table t add column \"end\" int",
                ";;"
            })
    void isLeftAlone(String sql) {
        assertThatCode(() -> TransactionControl.refuseIn(sql)).doesNotThrowAnyException();
    }

    @Test
    void namesWhatItFound() {
        assertThatThrownBy(() -> TransactionControl.refuseIn("update t set a = 1;\n set TRANSACTION read only"))
                .satisfies(e -> assertThat(((MigrationException) e).remedy()).contains("Take 'set transaction' out"));
    }
}

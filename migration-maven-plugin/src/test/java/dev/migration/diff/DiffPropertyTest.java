package dev.migration.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The algebra of diff and replay, and that a database makes no difference to it. */
class DiffPropertyTest {

    private static final Dialect DIALECT = Dialects.ofProduct("PostgreSQL");

    @Property
    void diffLeadsFromOneToTheOtherAndBack(@ForAll long from, @ForAll long to) {
        Schema a = RandomSchema.of(from);
        Schema b = RandomSchema.of(to);
        Diff diff = SchemaDiffer.diff(a, b, DIALECT);
        assertThat(TestDatabase.replay(diff.upgrade(), a)).isEqualTo(b);
        assertThat(TestDatabase.replay(diff.downgrade(), b)).isEqualTo(a);
    }

    @Property
    void nothingDiffersFromItself(@ForAll long seed) {
        assertThat(SchemaDiffer.diff(RandomSchema.of(seed), RandomSchema.of(seed), DIALECT)
                        .upgrade())
                .isEmpty();
    }

    @Property
    void theSameInputGivesTheSameOperations(@ForAll long from, @ForAll long to) {
        assertThat(SchemaDiffer.diff(RandomSchema.of(from), RandomSchema.of(to), DIALECT))
                .isEqualTo(SchemaDiffer.diff(RandomSchema.of(from), RandomSchema.of(to), DIALECT));
    }

    @Property
    void postgresqlFollows(@ForAll long from, @ForAll long to) {
        Shrinker.check(RandomSchema.of(from), RandomSchema.of(to), (a, b) -> {
            try (TestDatabase database = TestDatabase.postgresql()) {
                follows(database, a, b);
            }
        });
    }

    @Property
    void sqliteFollows(@ForAll long from, @ForAll long to) {
        Shrinker.check(RandomSchema.of(from), RandomSchema.of(to), (a, b) -> {
            try (TestDatabase database = TestDatabase.sqlite()) {
                follows(database, a, b);
            }
        });
    }

    private static void follows(TestDatabase database, Schema a, Schema b) throws SQLException {
        database.run(SchemaDiffer.diff(Schema.empty(), a, database.dialect()).upgrade());
        assertThat(database.diff(a, a).upgrade()).as("A after creating it").isEmpty();
        assertThat(database.diff(Schema.empty(), a).upgrade()).as("A adopted").isEmpty();
        Diff diff = database.diff(a, b);
        assertThat(diff.unmanaged()).isEmpty();
        assertThat(diff.upgrade())
                .as("with the database in hand as without it")
                .isEqualTo(SchemaDiffer.diff(a, b, database.dialect()).upgrade());
        database.run(diff.upgrade());
        assertThat(database.diff(b, b).upgrade()).as("B after the upgrade").isEmpty();
        database.run(diff.downgrade());
        assertThat(database.diff(a, a).upgrade()).as("A after the downgrade").isEmpty();
    }
}

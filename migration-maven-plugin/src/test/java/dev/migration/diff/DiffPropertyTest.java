package dev.migration.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
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

    @Property
    void renamesLeadThereAndBack(@ForAll long from, @ForAll long to, @ForAll boolean onSqlite) throws SQLException {
        Schema a = RandomSchema.of(from);
        Schema b = RandomSchema.of(to);
        List<ToldRename> told = renames(a, b, new Random(from ^ to));
        try (TestDatabase database = onSqlite ? TestDatabase.sqlite() : TestDatabase.postgresql()) {
            database.run(
                    SchemaDiffer.diff(Schema.empty(), a, database.dialect()).upgrade());
            Diff diff = database.diff(a, b, new RenameAnswers() {
                @Override
                public List<ToldRename> told() {
                    return told;
                }

                @Override
                public boolean isRename(RenameCandidate candidate) {
                    return false;
                }
            });
            database.run(diff.upgrade());
            assertThat(database.diff(b, b).upgrade()).as("B after the upgrade").isEmpty();
            database.run(diff.downgrade());
            assertThat(database.diff(a, a).upgrade())
                    .as("A after the downgrade")
                    .isEmpty();
        }
    }

    /** Some tables of the one are some of the other, whether or not their names are taken there. */
    private static List<ToldRename> renames(Schema a, Schema b, Random random) {
        List<ObjectName> from = new ArrayList<>(new TreeSet<>(a.tables().keySet()));
        List<ObjectName> to = new ArrayList<>(new TreeSet<>(b.tables().keySet()));
        Collections.shuffle(from, random);
        Collections.shuffle(to, random);
        List<ToldRename> renames = new ArrayList<>();
        for (int i = 0; i < Math.min(2, Math.min(from.size(), to.size())); i++) {
            boolean bothStay = a.tables().containsKey(to.get(i)) && b.tables().containsKey(from.get(i));
            if (!bothStay) {
                renames.add(ToldRename.parse(from.get(i) + ":" + to.get(i)));
            }
        }
        return renames;
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

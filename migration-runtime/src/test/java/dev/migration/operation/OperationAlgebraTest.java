package dev.migration.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OperationAlgebraTest {

    private static final Set<Class<?>> NEVER_INVERTED = Set.of(ExecuteSql.class, InsertRows.class, RunCode.class);

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")+\"");

    @Property(tries = 500)
    void theInverseGivesTheSchemaBack(@ForAll long seed, @ForAll @IntRange(max = 30) int changes) {
        RandomChanges random = new RandomChanges(new Random(seed));
        Schema schema = Schema.empty();
        for (int i = 0; i <= changes; i++) {
            Operation operation = random.next(schema);
            Schema after = operation.apply(schema);
            assertThat(plain(apply(operation.invert(schema), after)))
                    .as(operation.describe())
                    .isEqualTo(plain(schema));
            schema = after;
        }
    }

    @Property(tries = 200)
    void theReversedInversesOfAllGiveTheFirstSchemaBack(@ForAll long seed) {
        RandomChanges random = new RandomChanges(new Random(seed));
        List<Operation> down = new ArrayList<>();
        Schema schema = Schema.empty();
        for (int i = 0; i < 20; i++) {
            Operation operation = random.next(schema);
            down.addAll(0, operation.invert(schema));
            schema = operation.apply(schema);
        }
        assertThat(apply(down, schema)).isEqualTo(Schema.empty());
    }

    @Example
    void everyKindOfOperationIsTried() {
        RandomChanges random = new RandomChanges(new Random(1));
        Set<Class<?>> tried = new HashSet<>(NEVER_INVERTED);
        Schema schema = Schema.empty();
        for (int i = 0; i < 2000; i++) {
            Operation operation = random.next(schema);
            tried.add(operation.getClass());
            schema = operation.apply(schema);
        }
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(Stream.<Class<?>>of(Operation.class.getPermittedSubclasses())
                        .toList());
    }

    @Example
    void whatChangesRowsSaysThatItCannotBeInverted() {
        ObjectName table = ObjectName.of("t");
        List<Operation> operations = List.of(
                new ExecuteSql(Map.of(ExecuteSql.ANY, List.of("vacuum")), new SqlEffect.None()),
                new InsertRows(table, List.of(Identifier.of("a")), List.of()),
                new RunCode("code", connection -> {}));
        for (Operation operation : operations) {
            assertThatThrownBy(() -> operation.invert(Schema.empty())).isInstanceOf(IrreversibleException.class);
        }
    }

    /** A name in an expression may come back in quotes that it does not need. */
    private static Schema plain(Schema schema) {
        return schema.withTables(schema.tables().values().stream()
                .map(table -> table.withConstraints(table.constraints().values().stream()
                        .map(OperationAlgebraTest::plain)
                        .toList()))
                .toList());
    }

    private static Constraint plain(Constraint constraint) {
        return constraint instanceof CheckConstraint check
                ? new CheckConstraint(check.name(), plain(check.expression()))
                : constraint;
    }

    private static String plain(String expression) {
        return QUOTED.matcher(expression)
                .replaceAll(name ->
                        Matcher.quoteReplacement(Identifier.of(name.group()).toString()));
    }

    private static Schema apply(List<Operation> operations, Schema before) {
        Schema schema = before;
        for (Operation operation : operations) {
            schema = operation.apply(schema);
        }
        return schema;
    }
}

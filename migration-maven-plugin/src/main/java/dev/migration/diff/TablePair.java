package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table on both sides of a comparison, and what is the same in it. */
final class TablePair {

    private final Shape before;
    private final Shape after;
    private final Dialect dialect;
    private final Set<ObjectName> sequences;
    private final List<String> warnings = new ArrayList<>();

    private TablePair(Shape before, Shape after, Dialect dialect, Set<ObjectName> sequences) {
        this.before = before;
        this.after = after;
        this.dialect = dialect;
        this.sequences = sequences;
    }

    /**
     * Pairs of the tables that are on both sides, in the order of their names. The database is asked, at once for all,
     * about those whose expressions differ as texts.
     *
     * @param sequences those that no column owns
     */
    static List<TablePair> of(
            Schema before, Schema after, Set<ObjectName> sequences, Dialect dialect, DatabaseWords words) {
        return of(before, false, after, sequences, dialect, words);
    }

    /** As {@link #of}, with a left side that is in the words of the database already. */
    static List<TablePair> ofLive(
            Map<ObjectName, Table> live,
            Schema after,
            Set<ObjectName> sequences,
            Dialect dialect,
            DatabaseWords words) {
        return of(Schema.of(live.values(), List.of()), true, after, sequences, dialect, words);
    }

    private static List<TablePair> of(
            Schema before,
            boolean leftIsLive,
            Schema after,
            Set<ObjectName> sequences,
            Dialect dialect,
            DatabaseWords words) {
        Map<ObjectName, Shape> left = new LinkedHashMap<>();
        Map<ObjectName, Shape> right = new LinkedHashMap<>();
        List<Table> askLeft = new ArrayList<>();
        List<Table> askRight = new ArrayList<>();
        for (ObjectName name : before.tables().keySet().stream().sorted().toList()) {
            Table other = after.tables().get(name);
            Table one = before.tables().get(name);
            if (one != null && other != null) {
                Shape l = Shape.of(one, dialect);
                Shape r = Shape.of(other, dialect);
                left.put(name, l);
                right.put(name, r);
                if (!l.expressions(dialect).equals(r.expressions(dialect))) {
                    askLeft.add(l.lowered());
                    askRight.add(r.lowered());
                }
            }
        }
        Map<ObjectName, Table> leftWords = leftIsLive
                ? byName(askLeft)
                : words.rephrase(askLeft, before.compositeTypes().values());
        Map<ObjectName, Table> rightWords =
                words.rephrase(askRight, after.compositeTypes().values());
        List<TablePair> pairs = new ArrayList<>();
        left.forEach((name, shape) -> {
            Shape other = right.get(name);
            if (other != null) {
                pairs.add(new TablePair(
                        shape.withRephrased(leftWords.get(name)),
                        other.withRephrased(rightWords.get(name)),
                        dialect,
                        sequences));
            }
        });
        return pairs;
    }

    private static Map<ObjectName, Table> byName(List<Table> tables) {
        return tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    ObjectName name() {
        return before.logical().name();
    }

    Shape before() {
        return before;
    }

    Shape after() {
        return after;
    }

    /** Sequences that no column owns. */
    Set<ObjectName> sequences() {
        return sequences;
    }

    Dialect dialect() {
        return dialect;
    }

    /** What could not be told until now. */
    List<String> warnings() {
        return warnings;
    }

    void warnUnknown(String what) {
        String warning = "Cannot tell whether " + what + " of table " + name()
                + " changed: the texts differ and the database did not accept the expression for comparison."
                + " It is left as it is.";
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** The constraints of both sides in lowered form, those that stand for types among them. */
    Match<Constraint> constraints() {
        Match<Constraint> match = Match.of(
                List.copyOf(before.lowered().constraints().values()),
                List.copyOf(after.lowered().constraints().values()),
                Constraint::name,
                this::compare);
        match.unknown().forEach(pair -> warnUnknown("constraint " + pair.left().name()));
        return match;
    }

    /** The indexes of both sides in lowered form. */
    Match<Index> indexes() {
        IndexComparison comparison = new IndexComparison(this);
        Match<Index> match = Match.of(
                List.copyOf(before.lowered().indexes().values()),
                List.copyOf(after.lowered().indexes().values()),
                Index::name,
                comparison::compare);
        match.unknown().forEach(pair -> warnUnknown("index " + pair.left().name()));
        return match;
    }

    private Answer compare(Constraint left, Constraint right) {
        if (left instanceof CheckConstraint l && right instanceof CheckConstraint r) {
            return checks(l, r);
        }
        if (left instanceof ForeignKey l && right instanceof ForeignKey r) {
            return Answer.of(l.demandsSameAs(r));
        }
        return Answer.of(left.withName(right.name()).equals(right));
    }

    /** Whether two checks, the first of the left side and the second of the right one, demand the same. */
    Answer checks(CheckConstraint left, CheckConstraint right) {
        return compare(
                left.expression(), right.expression(), rephrased(before, left.name()), rephrased(after, right.name()));
    }

    private static @Nullable String rephrased(Shape shape, Identifier check) {
        Table words = shape.rephrased();
        return words != null && words.constraints().get(check) instanceof CheckConstraint found
                ? found.expression()
                : null;
    }

    /** Two texts, and the same texts in the words of the database if it told them. */
    static Answer compare(String left, String right, @Nullable String leftWords, @Nullable String rightWords) {
        // What the database prints it may print in other words again when it is given back, so each form counts.
        boolean same = ExpressionText.same(left, right)
                || (rightWords != null && ExpressionText.same(left, rightWords))
                || (leftWords != null && ExpressionText.same(leftWords, right))
                || (leftWords != null && rightWords != null && ExpressionText.same(leftWords, rightWords));
        if (same) {
            return Answer.SAME;
        }
        return leftWords == null || rightWords == null ? Answer.UNKNOWN : Answer.DIFFERENT;
    }
}

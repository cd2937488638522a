package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Generated;
import dev.migration.schema.Identity;
import dev.migration.schema.Table;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is the same in two columns, facet by facet. */
final class ColumnComparison {

    private final TablePair pair;
    private final Dialect dialect;

    ColumnComparison(TablePair pair) {
        this.pair = pair;
        this.dialect = pair.dialect();
    }

    /**
     * The left column said in the words of the right one wherever the database makes no difference between them. Equal
     * to the right one if it makes none at all.
     */
    Column align(Column left, Column right) {
        if (left.equals(right)) {
            return right;
        }
        Column l = pair.before().lowered().requireColumn(left.name());
        Column r = pair.after().lowered().requireColumn(right.name());
        boolean serial = isSerial(l, r);
        boolean sameIdentity = serial || Objects.equals(l.identity(), r.identity());
        return new Column(
                left.name(),
                sameType(left, right, l, r) ? right.type() : left.type(),
                l.nullable() == r.nullable() ? right.nullable() : left.nullable(),
                serial || sameDefault(l, r) ? right.defaultValue() : left.defaultValue(),
                sameIdentity ? right.identity() : left.identity(),
                sameGenerated(l, r) ? right.generated() : left.generated(),
                Objects.equals(l.collation(), r.collation()) ? right.collation() : left.collation(),
                Objects.equals(l.comment(), r.comment()) ? right.comment() : left.comment());
    }

    private boolean sameType(Column left, Column right, Column l, Column r) {
        return sameNativeType(l.type(), r.type(), dialect)
                && allIn(pair.before().derivedOf(left.name()), pair.after(), true, isNamed(left))
                && allIn(pair.after().derivedOf(right.name()), pair.before(), false, isNamed(right));
    }

    static boolean sameNativeType(ColumnType one, ColumnType other, Dialect dialect) {
        return ExpressionText.same(dialect.typeName(one), dialect.typeName(other)) || dialect.isSame(one, other);
    }

    private static boolean isNamed(Column column) {
        return column.type() instanceof ColumnType.NamedEnum;
    }

    /** Whether the other side demands all that the type of a column demands. */
    private boolean allIn(Collection<CheckConstraint> checks, Shape other, boolean otherIsRight, boolean byName) {
        return checks.stream()
                .allMatch(check -> other.lowered().constraintsOf(CheckConstraint.class).stream()
                        // that of a named enumeration says in its name which one it is
                        .filter(found -> !byName
                                || found.name()
                                        .text()
                                        .equalsIgnoreCase(check.name().text()))
                        .anyMatch(found -> demandsTheSame(check, found, otherIsRight)));
    }

    private boolean demandsTheSame(CheckConstraint check, CheckConstraint found, boolean otherIsRight) {
        Answer answer = otherIsRight ? pair.checks(check, found) : pair.checks(found, check);
        boolean cannotTell = answer == Answer.UNKNOWN && check.name().equals(found.name());
        return answer == Answer.SAME || cannotTell;
    }

    /** A number from a sequence that belongs to the column ({@code serial}) is as good as an identity without options. */
    private boolean isSerial(Column left, Column right) {
        return Identity.DEFAULT.equals(right.identity())
                && NextValue.alone(left)
                        .filter(sequence -> !pair.sequences().contains(sequence))
                        .isPresent()
                && (left.type() instanceof ColumnType.BigInt
                        || left.type() instanceof ColumnType.Int
                        || left.type() instanceof ColumnType.SmallInt);
    }

    private boolean sameDefault(Column left, Column right) {
        DefaultValue l = left.defaultValue();
        DefaultValue r = right.defaultValue();
        if (l == null || r == null || l.equals(r)) {
            return Objects.equals(l, r);
        }
        if (l instanceof DefaultValue.Numeric a && r instanceof DefaultValue.Numeric b) {
            return a.value().compareTo(b.value()) == 0;
        }
        return isSame(
                TablePair.compare(
                        dialect.literal(l),
                        dialect.literal(r),
                        defaultWords(pair.before(), left),
                        defaultWords(pair.after(), right)),
                "the default of column " + left.name());
    }

    private @Nullable String defaultWords(Shape shape, Column column) {
        Table words = shape.rephrased();
        DefaultValue value =
                words == null ? null : words.requireColumn(column.name()).defaultValue();
        return value == null ? null : dialect.literal(value);
    }

    private boolean sameGenerated(Column left, Column right) {
        Generated l = left.generated();
        Generated r = right.generated();
        if (l == null || r == null) {
            return Objects.equals(l, r);
        }
        // one that is made already is as good as any, while one that must be stored may have been made otherwise
        boolean sameStorage = l.storage() == r.storage() || r.storage() == Generated.Storage.ANY;
        return sameStorage
                && isSame(
                        TablePair.compare(
                                l.expression(),
                                r.expression(),
                                generatedWords(pair.before(), left),
                                generatedWords(pair.after(), right)),
                        "the expression of column " + left.name());
    }

    private static @Nullable String generatedWords(Shape shape, Column column) {
        Table words = shape.rephrased();
        Generated value =
                words == null ? null : words.requireColumn(column.name()).generated();
        return value == null ? null : value.expression();
    }

    private boolean isSame(Answer answer, String what) {
        if (answer == Answer.UNKNOWN) {
            pair.warnUnknown(what);
        }
        return answer != Answer.DIFFERENT;
    }
}

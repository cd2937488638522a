package dev.migration.diff;

import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two indexes are the same but for their names. */
final class IndexComparison {

    private final TablePair pair;

    IndexComparison(TablePair pair) {
        this.pair = pair;
    }

    Answer compare(Index left, Index right) {
        boolean same = left.unique() == right.unique()
                && left.nullsNotDistinct() == right.nullsNotDistinct()
                && Objects.equals(left.method(), right.method())
                && left.include().equals(right.include())
                && left.keys().size() == right.keys().size();
        if (!same) {
            return Answer.DIFFERENT;
        }
        Index leftWords = words(pair.before().rephrased(), left);
        Index rightWords = words(pair.after().rephrased(), right);
        Answer answer = text(
                left.where(),
                right.where(),
                leftWords == null ? null : leftWords.where(),
                rightWords == null ? null : rightWords.where());
        for (int i = 0; i < left.keys().size(); i++) {
            answer = answer.and(key(
                    left.keys().get(i),
                    right.keys().get(i),
                    leftWords == null ? null : leftWords.keys().get(i),
                    rightWords == null ? null : rightWords.keys().get(i)));
        }
        return answer;
    }

    private static @Nullable Index words(@Nullable Table rephrased, Index index) {
        Index found = rephrased == null ? null : rephrased.indexes().get(index.name());
        return found != null && found.keys().size() == index.keys().size() ? found : null;
    }

    private static Answer key(
            IndexKey left, IndexKey right, @Nullable IndexKey leftWords, @Nullable IndexKey rightWords) {
        boolean same = Objects.equals(left.column(), right.column())
                && left.descending() == right.descending()
                && left.nulls() == right.nulls()
                && Objects.equals(left.operatorClass(), right.operatorClass());
        if (!same) {
            return Answer.DIFFERENT;
        }
        // a database may take a collation at the end of an expression for that of the key
        boolean sameWords = sameText(left, right)
                || (rightWords != null && sameText(left, rightWords))
                || (leftWords != null && sameText(leftWords, right))
                || (leftWords != null && rightWords != null && sameText(leftWords, rightWords));
        if (sameWords) {
            return Answer.SAME;
        }
        boolean cannotTell = left.expression() != null && (leftWords == null || rightWords == null);
        return cannotTell ? Answer.UNKNOWN : Answer.DIFFERENT;
    }

    private static boolean sameText(IndexKey left, IndexKey right) {
        return text(left.expression(), right.expression(), null, null) == Answer.SAME
                && Objects.equals(left.collation(), right.collation());
    }

    private static Answer text(
            @Nullable String left, @Nullable String right, @Nullable String leftWords, @Nullable String rightWords) {
        if (left == null || right == null) {
            return Answer.of(Objects.equals(left, right));
        }
        return TablePair.compare(left, right, leftWords, rightWords);
    }
}

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
                    leftWords == null ? null : leftWords.keys().get(i).expression(),
                    rightWords == null ? null : rightWords.keys().get(i).expression()));
        }
        return answer;
    }

    private static @Nullable Index words(@Nullable Table rephrased, Index index) {
        Index found = rephrased == null ? null : rephrased.indexes().get(index.name());
        return found != null && found.keys().size() == index.keys().size() ? found : null;
    }

    private static Answer key(IndexKey left, IndexKey right, @Nullable String leftWords, @Nullable String rightWords) {
        boolean same = Objects.equals(left.column(), right.column())
                && left.descending() == right.descending()
                && left.nulls() == right.nulls()
                && Objects.equals(left.collation(), right.collation())
                && Objects.equals(left.operatorClass(), right.operatorClass());
        return same ? text(left.expression(), right.expression(), leftWords, rightWords) : Answer.DIFFERENT;
    }

    private static Answer text(
            @Nullable String left, @Nullable String right, @Nullable String leftWords, @Nullable String rightWords) {
        if (left == null || right == null) {
            return Answer.of(Objects.equals(left, right));
        }
        return TablePair.compare(left, right, leftWords, rightWords);
    }
}

package dev.migration.diff;

import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Which things of two lists are the same: first those of one name, then those of one structure.
 *
 * @param pairs same to the database
 * @param unknown pairs of one name of which the database cannot tell; also among {@code pairs}
 */
record Match<T>(List<Pair<T>> pairs, List<T> leftOnly, List<T> rightOnly, List<Pair<T>> unknown) {

    /** Two things that are the same. */
    record Pair<T>(T left, T right) {}

    static <T> Match<T> of(
            List<T> left, List<T> right, Function<T, Identifier> name, BiFunction<T, T, Answer> compare) {
        Match<T> match =
                new Match<>(new ArrayList<>(), new ArrayList<>(left), new ArrayList<>(right), new ArrayList<>());
        match.pairUp((l, r) -> name.apply(l).equals(name.apply(r)) ? compare.apply(l, r) : Answer.DIFFERENT);
        match.pairUp((l, r) -> compare.apply(l, r) == Answer.SAME ? Answer.SAME : Answer.DIFFERENT);
        return match;
    }

    private void pairUp(BiFunction<T, T, Answer> compare) {
        for (T l : List.copyOf(leftOnly)) {
            for (T r : List.copyOf(rightOnly)) {
                Answer answer = compare.apply(l, r);
                if (answer != Answer.DIFFERENT) {
                    take(new Pair<>(l, r), answer);
                    break;
                }
            }
        }
    }

    private void take(Pair<T> pair, Answer answer) {
        pairs.add(pair);
        leftOnly.remove(pair.left());
        rightOnly.remove(pair.right());
        if (answer == Answer.UNKNOWN) {
            unknown.add(pair);
        }
    }
}

package dev.migration.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Pairs what goes with what comes: as told, then the likest first. Used once. */
final class Pairing<T> {

    /** Two that are the same thing, or may be. */
    record Pair<T>(T gone, T added, Likeness likeness) {}

    private static final Likeness TOLD = new Likeness(Double.MAX_VALUE, "told");

    private final List<T> gone;
    private final List<T> added;
    private final List<Pair<T>> pairs = new ArrayList<>();

    Pairing(List<T> gone, List<T> added) {
        this.gone = new ArrayList<>(gone);
        this.added = new ArrayList<>(added);
    }

    Pairing<T> told(BiPredicate<T, T> told) {
        return likest((one, other) -> told.test(one, other) ? TOLD : null, pair -> true);
    }

    Pairing<T> likest(BiFunction<T, T, @Nullable Likeness> likeness, Predicate<Pair<T>> accept) {
        List<Pair<T>> candidates = new ArrayList<>();
        for (T one : gone) {
            for (T other : added) {
                Likeness like = likeness.apply(one, other);
                if (like != null) {
                    candidates.add(new Pair<>(one, other, like));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble((Pair<T> pair) -> -pair.likeness().score()));
        for (Pair<T> pair : candidates) {
            if (gone.contains(pair.gone()) && added.contains(pair.added()) && accept.test(pair)) {
                gone.remove(pair.gone());
                added.remove(pair.added());
                pairs.add(pair);
            }
        }
        return this;
    }

    List<Pair<T>> pairs() {
        return pairs;
    }
}

package dev.migration.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The renames among names of one kind that were told, as far as they hold together: an old name may be given to something
 * else at once, and a new one may be free only since its owner is renamed too. What goes and what comes without them is
 * left for others to pair. Used once.
 *
 * @param <N> the name
 */
final class ToldPairs<N> {

    private record Told<N>(N from, N to, List<ToldRename> words) {

        boolean isRequired() {
            return words.stream().anyMatch(ToldRename::required);
        }
    }

    private final Collection<N> before;
    private final Collection<N> after;
    private final List<Told<N>> pairs = new ArrayList<>();

    private ToldPairs(Collection<N> before, Collection<N> after) {
        this.before = before;
        this.after = after;
    }

    /** @param told what was told of an old and a new name */
    static <N> ToldPairs<N> of(Collection<N> before, Collection<N> after, BiFunction<N, N, List<ToldRename>> told) {
        ToldPairs<N> found = new ToldPairs<>(before, after);
        for (N from : before) {
            for (N to : after) {
                List<ToldRename> words = from.equals(to) ? List.of() : told.apply(from, to);
                if (!words.isEmpty()) {
                    found.pairs.add(new Told<>(from, to, words));
                }
            }
        }
        while (found.pairs.removeIf(pair -> !found.holds(pair))) {
            // what rests on a pair that does not hold does not hold either
        }
        return found;
    }

    /**
     * Whether a rename can be meant. An annotation says forever what was done once, so that it counts only while it
     * leads from a name that goes to one that comes, be it over others; the word of an author is enough if one of both is
     * so.
     */
    private boolean holds(Told<N> pair) {
        boolean goes = goes(pair.from(), pair.isRequired(), new HashSet<>());
        boolean comes = comes(pair.to(), pair.isRequired(), new HashSet<>());
        return pair.isRequired() ? goes || comes : goes && comes;
    }

    private boolean goes(N from, boolean inCircles, Set<N> seen) {
        if (!after.contains(from)) {
            return true;
        } else if (!seen.add(from)) {
            return inCircles;
        }
        return pairs.stream()
                .filter(other -> other.to().equals(from))
                .anyMatch(other -> goes(other.from(), inCircles, seen));
    }

    private boolean comes(N to, boolean inCircles, Set<N> seen) {
        if (!before.contains(to)) {
            return true;
        } else if (!seen.add(to)) {
            return inCircles;
        }
        return pairs.stream()
                .filter(other -> other.from().equals(to))
                .anyMatch(other -> comes(other.to(), inCircles, seen));
    }

    /** New names by old ones. */
    Map<N, N> renames() {
        Map<N, N> renames = new LinkedHashMap<>();
        pairs.forEach(pair -> {
            if (!renames.containsValue(pair.to())) {
                renames.putIfAbsent(pair.from(), pair.to());
            }
        });
        return renames;
    }

    /** What was told and is of use. */
    List<ToldRename> used() {
        return pairs.stream().flatMap(pair -> pair.words().stream()).toList();
    }

    /** The old names that nothing has in the end, but for those that are renamed. */
    List<N> gone() {
        Map<N, N> renames = renames();
        return before.stream()
                .filter(name -> !renames.containsKey(name))
                .filter(name -> !after.contains(name) || renames.containsValue(name))
                .toList();
    }

    /** The new names that nothing had at the start, but for those that are renamed to. */
    List<N> added() {
        Map<N, N> renames = renames();
        return after.stream()
                .filter(name -> !renames.containsValue(name))
                .filter(name -> !before.contains(name) || renames.containsKey(name))
                .toList();
    }
}

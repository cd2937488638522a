package dev.migration.diff;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Renames of one kind in an order in which every new name is free: those that change places go over a third name, and
 * what goes, while something else takes its name, gets another one until it is dropped.
 */
final class RenameOrder {

    private static final String ASIDE = "_old";
    private static final int LONGEST = 63;

    private RenameOrder() {}

    /** One after the other. */
    record Step<N>(N from, N to) {}

    /**
     * @param renames new names by old ones
     * @param before the names that are taken at the start
     * @param after the names that are taken in the end
     * @param withEnd makes a name with an end of another
     */
    static <N> List<Step<N>> of(Map<N, N> renames, Set<N> before, Set<N> after, BiFunction<N, String, N> withEnd) {
        Map<N, N> open = new LinkedHashMap<>(renames);
        Set<N> taken = new HashSet<>(before);
        List<Step<N>> steps = new ArrayList<>();
        while (!open.isEmpty()) {
            N from = open.keySet().stream()
                    .filter(name -> !taken.contains(open.get(name)))
                    .findFirst()
                    .orElse(null);
            if (from != null) {
                steps.add(step(from, open.remove(from), taken));
            } else {
                N inTheWay = open.values().iterator().next();
                N aside = free(inTheWay, taken, after, withEnd);
                N wanted = open.remove(inTheWay);
                if (wanted != null) {
                    open.put(aside, wanted);
                }
                steps.add(step(inTheWay, aside, taken));
            }
        }
        return steps;
    }

    static ObjectName withEnd(ObjectName name, String end) {
        return name.withName(withEnd(name.name(), end));
    }

    /** No longer than every database takes. */
    static Identifier withEnd(Identifier name, String end) {
        String text = name.text();
        int[] letters = text.codePoints().limit(LONGEST).toArray();
        int kept = letters.length;
        while (new String(letters, 0, kept).getBytes(StandardCharsets.UTF_8).length > LONGEST - end.length()) {
            kept--;
        }
        String longer = new String(letters, 0, kept) + end;
        return name.isQuoted() ? Identifier.quoted(longer) : Identifier.of(longer);
    }

    private static <N> Step<N> step(N from, N to, Set<N> taken) {
        taken.remove(from);
        taken.add(to);
        return new Step<>(from, to);
    }

    private static <N> N free(N name, Set<N> taken, Set<N> after, BiFunction<N, String, N> withEnd) {
        N aside = withEnd.apply(name, ASIDE);
        for (int number = 2; taken.contains(aside) || after.contains(aside); number++) {
            aside = withEnd.apply(name, ASIDE + number);
        }
        return aside;
    }
}

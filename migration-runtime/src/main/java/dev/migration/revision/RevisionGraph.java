package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The revisions of a project and what each needs before it: a directed graph without cycles. It knows ids only; no
 * class is loaded and no database is asked. Immutable.
 *
 * <p>A revision needs its parents ({@code down}) and what it {@code dependsOn}. Only parents make heads and bases.
 */
public final class RevisionGraph {

    private static final Comparator<RevisionEntry> BY_CLASS =
            Comparator.comparing(RevisionEntry::className).thenComparing(RevisionEntry::id);

    /** By id, needed ones first. */
    private final Map<String, RevisionEntry> ordered;

    private final Map<String, List<String>> neededBy;

    private RevisionGraph(Map<String, RevisionEntry> ordered, Map<String, List<String>> neededBy) {
        this.ordered = ordered;
        this.neededBy = neededBy;
    }

    /**
     * The graph of {@code entries}, whatever order they come in.
     *
     * @throws MigrationException if two have the same id, one needs an unknown one or itself, or some need each other
     *     in a circle; the message names the classes
     */
    public static RevisionGraph of(Collection<RevisionEntry> entries) {
        Map<String, RevisionEntry> byId = byId(entries);
        Map<String, List<String>> neededBy = neededBy(byId);
        return new RevisionGraph(order(byId, neededBy), neededBy);
    }

    /** All revisions, each after those that it needs; the same for the same revisions. */
    public List<RevisionEntry> entries() {
        return List.copyOf(ordered.values());
    }

    public boolean isEmpty() {
        return ordered.isEmpty();
    }

    public Optional<RevisionEntry> entry(String id) {
        return Optional.ofNullable(ordered.get(id));
    }

    /** The revisions that are nobody's parent. */
    public List<RevisionEntry> heads() {
        return headsOf(ordered.keySet());
    }

    /** Those of {@code ids} that are no parent of another one of them; ids that the graph does not have are left out. */
    public List<RevisionEntry> headsOf(Collection<String> ids) {
        Set<String> parents = new HashSet<>();
        for (String id : ids) {
            entry(id).ifPresent(entry -> parents.addAll(entry.down()));
        }
        return select(ids).filter(entry -> !parents.contains(entry.id())).toList();
    }

    /** The revisions without a parent. */
    public List<RevisionEntry> bases() {
        return entries().stream().filter(entry -> entry.down().isEmpty()).toList();
    }

    /** What must be applied before {@code id}, itself not among it, in order. */
    public List<RevisionEntry> ancestors(String id) {
        return select(reach(id, next -> needs(require(next)))).toList();
    }

    /** What needs {@code id} to be applied, itself not among it, in order. */
    public List<RevisionEntry> descendants(String id) {
        return select(reach(id, next -> neededBy.getOrDefault(next, List.of()))).toList();
    }

    /**
     * The revision that {@code idOrPrefix} names: its id, or the first four or more characters of it.
     *
     * @throws MigrationException if it names none, or several
     */
    public RevisionEntry find(String idOrPrefix) {
        return entry(idOrPrefix).orElseGet(() -> new Prefix(idOrPrefix).find(this));
    }

    private RevisionEntry require(String id) {
        return entry(id).orElseThrow(() -> Lookup.notFound(id, this));
    }

    private Stream<RevisionEntry> select(Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        return ordered.values().stream().filter(entry -> wanted.contains(entry.id()));
    }

    private Set<String> reach(String start, java.util.function.Function<String, List<String>> next) {
        require(start);
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(next.apply(start));
        while (!waiting.isEmpty()) {
            String id = waiting.pop();
            if (seen.add(id)) {
                waiting.addAll(next.apply(id));
            }
        }
        return seen;
    }

    private static List<String> needs(RevisionEntry entry) {
        if (entry.dependsOn().isEmpty() && entry.down().size() < 2) {
            return entry.down();
        }
        return Stream.concat(entry.down().stream(), entry.dependsOn().stream())
                .distinct()
                .toList();
    }

    private static Map<String, RevisionEntry> byId(Collection<RevisionEntry> entries) {
        Map<String, RevisionEntry> byId = new LinkedHashMap<>();
        for (RevisionEntry entry : entries) {
            RevisionEntry other = byId.putIfAbsent(entry.id(), entry);
            if (other != null) {
                throw new MigrationException(
                        "Two revisions have the id '" + entry.id() + "': " + other.className() + " and "
                                + entry.className() + ".",
                        "Give the newer one an id of its own in its @Revision annotation, and delete compiled classes"
                                + " of a file that is gone (mvn clean).");
            }
        }
        return byId;
    }

    private static Map<String, List<String>> neededBy(Map<String, RevisionEntry> byId) {
        Map<String, List<String>> neededBy = new LinkedHashMap<>();
        for (RevisionEntry entry : byId.values()) {
            for (String need : needs(entry)) {
                requireOther(entry, need, byId);
                neededBy.computeIfAbsent(need, id -> new ArrayList<>()).add(entry.id());
            }
        }
        return neededBy;
    }

    private static void requireOther(RevisionEntry entry, String need, Map<String, RevisionEntry> byId) {
        if (need.equals(entry.id())) {
            throw new MigrationException(
                    "Revision '" + entry.id() + "' (" + entry.className() + ") names itself as its down revision or"
                            + " dependency.",
                    "Name the revision before it in its @Revision annotation.");
        }
        if (!byId.containsKey(need)) {
            throw new MigrationException(
                    "Revision '" + entry.id() + "' (" + entry.className() + ") follows revision '" + need
                            + "', which the project does not have.",
                    "Bring the file of revision '" + need + "' back (it may be on another branch, or was deleted), or"
                            + " correct the @Revision annotation of " + entry.className() + ".");
        }
    }

    /** Kahn's algorithm; among those that could come next, the first by class name does, which holds the date. */
    private static Map<String, RevisionEntry> order(
            Map<String, RevisionEntry> byId, Map<String, List<String>> neededBy) {
        Map<String, Integer> missing = new LinkedHashMap<>();
        PriorityQueue<RevisionEntry> ready = new PriorityQueue<>(BY_CLASS);
        for (RevisionEntry entry : byId.values()) {
            missing.put(entry.id(), needs(entry).size());
            if (needs(entry).isEmpty()) {
                ready.add(entry);
            }
        }
        Map<String, RevisionEntry> ordered = new LinkedHashMap<>();
        for (RevisionEntry next = ready.poll(); next != null; next = ready.poll()) {
            ordered.put(next.id(), next);
            for (String id : neededBy.getOrDefault(next.id(), List.of())) {
                if (missing.merge(id, -1, Integer::sum) == 0) {
                    ready.add(byId.get(id));
                }
            }
        }
        if (ordered.size() < byId.size()) {
            throw circle(byId.values().stream()
                    .filter(entry -> !ordered.containsKey(entry.id()))
                    .sorted(BY_CLASS)
                    .toList());
        }
        return Collections.unmodifiableMap(ordered);
    }

    private static MigrationException circle(List<RevisionEntry> stuck) {
        List<String> names = stuck.stream()
                .map(entry -> entry.id() + " (" + entry.className() + ")")
                .toList();
        return new MigrationException(
                "Some revisions follow each other in a circle, or follow one that does: " + String.join(", ", names)
                        + ".",
                "Correct the down revisions in their @Revision annotations, so that one of them comes first.");
    }
}

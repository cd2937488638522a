package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads targets: what must run to come from the applied revisions to where the user wants to be. Asks no database and
 * loads no class. Immutable.
 */
public final class Planner {

    private static final Pattern RELATIVE = Pattern.compile("([+-])(\\d{1,9})");

    private final RevisionGraph graph;
    private final Set<String> applied;

    /** @param applied the ids in the history; those that the graph does not have are not looked at */
    public Planner(RevisionGraph graph, Collection<String> applied) {
        this.graph = graph;
        this.applied = Set.copyOf(applied);
    }

    /** What is not applied yet, in the order to run it. */
    public List<RevisionEntry> pending() {
        return unapplied(graph.entries());
    }

    /**
     * The way up to {@code target}: {@code head}, {@code heads} (all branches), an id, a unique prefix of one, or
     * {@code +N} (the next N). Empty if all of it is applied.
     *
     * @throws MigrationException if the target is none of these, or there is not one head, or fewer than N are pending
     */
    public Plan up(String target) {
        return new Plan(Plan.Direction.UP, upgrades(target.strip()));
    }

    /**
     * The way down to {@code target}: {@code base} (undo all), an id or a unique prefix of one (undo what came after
     * it), or {@code -N} (undo the last N). Empty if there is nothing to undo.
     *
     * @throws MigrationException if the target is none of these or is not applied, or fewer than N are applied
     */
    public Plan down(String target) {
        List<RevisionEntry> undone = new ArrayList<>(downgrades(target.strip()));
        Collections.reverse(undone);
        return new Plan(Plan.Direction.DOWN, undone);
    }

    private List<RevisionEntry> upgrades(String target) {
        OptionalInt count = relative(target, "+");
        if (count.isPresent()) {
            return next(count.getAsInt());
        }
        return switch (target) {
            case "heads" -> pending();
            case "head" -> toTheHead();
            case "base" -> throw notThisWay(target, "up", "down");
            default -> toRevision(graph.find(target));
        };
    }

    private List<RevisionEntry> downgrades(String target) {
        OptionalInt count = relative(target, "-");
        if (count.isPresent()) {
            return last(count.getAsInt());
        }
        return switch (target) {
            case "base" -> applied(graph.entries());
            case "head", "heads" -> throw notThisWay(target, "down", "up");
            default -> after(graph.find(target));
        };
    }

    private List<RevisionEntry> toTheHead() {
        if (graph.heads().size() > 1) {
            throw new MigrationException(
                    "The project has " + graph.heads().size() + " heads: "
                            + graph.heads().stream().map(RevisionEntry::id).collect(Collectors.joining(", ")) + ".",
                    "Go to one of them by its id, or to all of them with -Drev=heads; or let a revision that names"
                            + " them all as its down revisions bring them together.");
        }
        return pending();
    }

    private List<RevisionEntry> toRevision(RevisionEntry entry) {
        List<RevisionEntry> way = new ArrayList<>(graph.ancestors(entry.id()));
        way.add(entry);
        return unapplied(way);
    }

    private List<RevisionEntry> after(RevisionEntry entry) {
        if (!applied.contains(entry.id())) {
            throw new MigrationException(
                    "Revision '" + entry.id() + "' is not applied, so there is no way down to it.",
                    "See `mvn migration:current` for what is applied; `mvn migration:up -Drev=" + entry.id()
                            + "` goes up to it.");
        }
        return applied(graph.descendants(entry.id()));
    }

    private List<RevisionEntry> next(int count) {
        List<RevisionEntry> pending = pending();
        requireEnough("+" + count, count, pending.size(), "pending");
        return pending.subList(0, Math.min(count, pending.size()));
    }

    private List<RevisionEntry> last(int count) {
        List<RevisionEntry> all = applied(graph.entries());
        requireEnough("-" + count, count, all.size(), "applied");
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    /** None at all is the end of the way and no error: a second run has nothing to do. */
    private static void requireEnough(String target, int wanted, int found, String state) {
        if (found > 0 && found < wanted) {
            throw new MigrationException(
                    "Target " + target + " asks for " + wanted + " revisions, but " + found
                            + (found == 1 ? " is " : " are ") + state + ".",
                    "Ask for at most " + found + ", or name the end: `head` for up, `base` for down.");
        }
    }

    private static OptionalInt relative(String target, String sign) {
        Matcher matcher = RELATIVE.matcher(target);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        if (!matcher.group(1).equals(sign)) {
            throw sign.equals("+") ? notThisWay(target, "up", "down") : notThisWay(target, "down", "up");
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(2)));
    }

    private static MigrationException notThisWay(String target, String way, String other) {
        return new MigrationException(
                "'" + target + "' is no target for going " + way + ".",
                "Use `mvn migration:" + other + " -Drev=" + target + "` to go the other way.");
    }

    private List<RevisionEntry> unapplied(List<RevisionEntry> entries) {
        return entries.stream().filter(entry -> !applied.contains(entry.id())).toList();
    }

    private List<RevisionEntry> applied(List<RevisionEntry> entries) {
        return entries.stream().filter(entry -> applied.contains(entry.id())).toList();
    }
}

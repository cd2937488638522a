package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Column;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a table looks like another one under a new name.
 *
 * @param origins by table of the model its class
 * @param renamed tables that are known to have new names, by their old ones: what points at them or is called after them
 *     has a new name too
 */
record TableLikeness(Dialect dialect, Map<String, String> origins, Map<ObjectName, ObjectName> renamed) {

    private static final double HALF = 0.5;
    private static final double MOST = 0.75;
    private static final String RESPELT = "but for case and underscores";

    @Nullable
    Likeness of(Table gone, Table added) {
        boolean moved = gone.name().name().equals(added.name().name());
        boolean respelt =
                !moved && Likeness.isRespelt(gone.name().name(), added.name().name());
        Map<Identifier, Identifier> byName = sameNames(gone, added, moved || respelt);
        int same = byName.size() + otherKeys(gone, added, byName);
        int all = Math.max(gone.columns().size(), added.columns().size());
        double share = all == 0 ? 0 : (double) same / all;
        boolean similar = isSimilar(gone.name().name(), added.name().name());
        boolean ofClass = isNameOfClass(gone.name(), added.name());
        boolean hinted = similar || ofClass;
        boolean like = share == 1 ? hinted || same > 1 : share >= MOST || (share >= HALF && hinted);
        if (!like) {
            return null;
        }
        List<String> evidence = new ArrayList<>();
        boolean sameTypes = byName.entrySet().stream()
                .allMatch(pair -> isSameType(gone.requireColumn(pair.getKey()), added.requireColumn(pair.getValue())));
        evidence.add(columnEvidence(byName, same, all) + (sameTypes ? "" : " by name"));
        if (moved) {
            evidence.add("the same name in another schema");
        } else if (respelt) {
            evidence.add("the same name " + RESPELT);
        } else if (similar) {
            evidence.add("a similar name");
        }
        if (ofClass) {
            evidence.add("the old name is that of the class");
        }
        return new Likeness(share * 2 + evidence.size(), String.join(", ", evidence));
    }

    private static String columnEvidence(Map<Identifier, Identifier> byName, int same, int all) {
        if (same < all) {
            return same + " of " + all + " columns are the same";
        } else if (byName.size() < all) {
            return "the same columns but for the names of references";
        }
        boolean exact = byName.keySet().containsAll(byName.values());
        return exact ? "the same columns" : "the same columns " + RESPELT;
    }

    /**
     * Columns of both by their names there, which may differ in case and underscores, as they do under another naming strategy.
     *
     * @param ofAnyType whether the names of columns say enough, as in a table that keeps its own
     */
    private Map<Identifier, Identifier> sameNames(Table gone, Table added, boolean ofAnyType) {
        Map<String, Column> respelt = new HashMap<>();
        added.columns().values().stream()
                .filter(column -> !gone.columns().containsKey(column.name()))
                .forEach(column -> respelt.putIfAbsent(Likeness.plain(column.name()), column));
        Map<Identifier, Identifier> same = new HashMap<>();
        for (Column column : gone.columns().values()) {
            Optional<Column> exact = added.column(column.name());
            exact.or(() -> Optional.ofNullable(respelt.remove(Likeness.plain(column.name()))))
                    .filter(other -> ofAnyType || isSameType(column, other))
                    .ifPresent(other -> same.put(column.name(), other.name()));
        }
        return same;
    }

    /** How many columns are in both under other names, as those of foreign keys to the same table. */
    private int otherKeys(Table gone, Table added, Map<Identifier, Identifier> byName) {
        Set<Identifier> left = new HashSet<>(byName.keySet());
        Set<Identifier> right = new HashSet<>(byName.values());
        for (ForeignKey key : added.constraintsOf(ForeignKey.class)) {
            for (ForeignKey old : gone.constraintsOf(ForeignKey.class)) {
                boolean free = Collections.disjoint(left, old.columns()) && Collections.disjoint(right, key.columns());
                if (free && isSame(gone, old, added, key)) {
                    left.addAll(old.columns());
                    right.addAll(key.columns());
                }
            }
        }
        return right.size() - byName.size();
    }

    private boolean isSame(Table gone, ForeignKey old, Table added, ForeignKey key) {
        ObjectName target =
                old.target().equals(gone.name()) ? added.name() : renamed.getOrDefault(old.target(), old.target());
        return target.equals(key.target()) && types(gone, old.columns()).equals(types(added, key.columns()));
    }

    private List<String> types(Table table, List<Identifier> columns) {
        return columns.stream()
                .map(column -> dialect.typeName(table.requireColumn(column).type()))
                .toList();
    }

    private boolean isSameType(Column one, Column other) {
        return dialect.typeName(one.type()).equals(dialect.typeName(other.type()));
    }

    /** Also once the names of renamed tables in the old name are replaced, each once and the longest first. */
    private boolean isSimilar(Identifier old, Identifier name) {
        return Likeness.isSimilar(old, name) || Likeness.isSimilar(followed(old), name);
    }

    private Identifier followed(Identifier old) {
        Map<String, String> names =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        renamed.forEach((from, to) -> names.put(from.name().text(), to.name().text()));
        if (names.isEmpty()) {
            return old;
        }
        Pattern anyName =
                Pattern.compile(names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        return Identifier.quoted(anyName.matcher(old.text())
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group()))));
    }

    private boolean isNameOfClass(ObjectName old, ObjectName renamed) {
        String className = origins.getOrDefault(renamed.toString(), "");
        return Likeness.isFrom(old.name(), className.substring(className.lastIndexOf('.') + 1));
    }
}

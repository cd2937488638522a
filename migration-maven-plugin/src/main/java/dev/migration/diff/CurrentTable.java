package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One live table, object by object: said by the revisions, left over, or nobody's. Used once. */
final class CurrentTable {

    private final Table live;
    private final List<Column> columns = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final Map<Identifier, Column> leftColumns = new LinkedHashMap<>();
    private final List<Constraint> leftConstraints = new ArrayList<>();
    private final List<Index> leftIndexes = new ArrayList<>();
    private final List<String> unmanaged = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable String comment;
    private boolean commentLeft;

    private CurrentTable(Table live) {
        this.live = live;
    }

    /** A table that no revision made. */
    static CurrentTable adopted(Table live, Dialect dialect) {
        CurrentTable table = new CurrentTable(Shape.of(live, dialect).lowered());
        table.leftColumns.putAll(table.live.columns());
        table.leftConstraints.addAll(table.live.constraints().values());
        table.leftIndexes.addAll(table.live.indexes().values());
        table.commentLeft = live.comment() != null;
        return table;
    }

    /** A table that a revision made: the live side before, the replayed one after. */
    static CurrentTable of(TablePair pair) {
        CurrentTable table = new CurrentTable(pair.before().logical());
        Set<Identifier> said = table.takeColumns(pair);
        table.takeConstraints(pair, said);
        table.takeIndexes(pair);
        table.takeComment(pair);
        table.warnings.addAll(pair.warnings());
        return table;
    }

    /** Answers the columns that are said in the words of the revisions. */
    private Set<Identifier> takeColumns(TablePair pair) {
        ColumnComparison comparison = new ColumnComparison(pair);
        Set<Identifier> said = new HashSet<>();
        for (Column column : live.columns().values()) {
            Column replayed = pair.after().logical().columns().get(column.name());
            if (replayed == null) {
                leftColumns.put(column.name(), column);
            } else if (comparison.align(column, replayed).equals(replayed)) {
                columns.add(replayed);
                said.add(column.name());
            } else {
                columns.add(column);
            }
        }
        return said;
    }

    private void takeConstraints(TablePair pair, Set<Identifier> saidColumns) {
        Table logical = pair.after().logical();
        Match<Constraint> match = pair.constraints();
        for (Match.Pair<Constraint> same : match.pairs()) {
            Constraint said = logical.constraints().get(same.right().name());
            if (said != null) {
                constraints.add(said);
            } else if (!standsForType(pair, same.right(), saidColumns)) {
                constraints.add(same.left());
            }
        }
        for (Constraint left : match.leftOnly()) {
            Constraint told = left instanceof PrimaryKey key ? ordered(key, logical) : left;
            boolean changed = !told.equals(left)
                    || match.rightOnly().stream().anyMatch(r -> r.name().equals(left.name()));
            (changed ? constraints : leftConstraints).add(told);
        }
        // What the database cannot hold is taken to be as the revisions say.
        logical.constraints().values().stream()
                .filter(c -> !pair.after().lowered().constraints().containsKey(c.name()))
                .forEach(constraints::add);
    }

    private static boolean standsForType(TablePair pair, Constraint derived, Set<Identifier> saidColumns) {
        return saidColumns.stream()
                .anyMatch(column -> pair.after().derivedOf(column).stream()
                        .anyMatch(check -> check.name().equals(derived.name())));
    }

    private void takeIndexes(TablePair pair) {
        Table logical = pair.after().logical();
        Match<Index> match = pair.indexes();
        for (Match.Pair<Index> same : match.pairs()) {
            indexes.add(logical.indexes().getOrDefault(same.right().name(), same.left()));
        }
        for (Index left : match.leftOnly()) {
            boolean changed = match.rightOnly().stream().anyMatch(r -> r.name().equals(left.name()));
            (changed ? indexes : leftIndexes).add(left);
        }
        logical.indexes().values().stream()
                .filter(i -> !pair.after().lowered().indexes().containsKey(i.name()))
                .forEach(indexes::add);
    }

    private void takeComment(TablePair pair) {
        boolean same = Objects.equals(
                pair.before().lowered().comment(), pair.after().lowered().comment());
        String said = pair.after().logical().comment();
        comment = same ? said : live.comment();
        commentLeft = said == null && live.comment() != null;
    }

    Table live() {
        return live;
    }

    boolean hasLeftovers() {
        return !leftColumns.isEmpty() || !leftConstraints.isEmpty() || !leftIndexes.isEmpty() || commentLeft;
    }

    /** The live table with only those constraints and indexes that no revision made. */
    Table leftovers() {
        return live.withConstraints(leftConstraints).withIndexes(leftIndexes);
    }

    List<String> unmanaged() {
        return unmanaged;
    }

    List<String> warnings() {
        return warnings;
    }

    /** The managed part; what is left over belongs to it if the desired table has it too. */
    Table finish(@Nullable TablePair withDesired, Optional<Table> desired, Scope scope, UnwantedParts parts) {
        Table wanted = desired.orElse(
                live.withConstraints(List.of()).withIndexes(List.of()).withColumns(columns));
        leftColumns.values().forEach(column -> {
            boolean known = desired.isPresent() && wanted.columns().containsKey(column.name());
            SchemaObject object = SchemaObject.column(live.name(), column.name());
            // with a table that goes, all that rests on its columns is seen to
            if (known || (desired.isPresent() ? parts.adopts(object) : scope.adopts(object))) {
                columns.add(column);
            } else {
                unmanaged.add(object.describe());
            }
        });
        finishConstraints(withDesired, wanted, scope);
        finishIndexes(withDesired, wanted, scope);
        if (commentLeft && wanted.comment() == null) {
            comment = null;
        } else if (commentLeft) {
            comment = live.comment();
        }
        return Table.of(live.name(), columns, usable(), usableIndexes(), comment);
    }

    private void finishConstraints(@Nullable TablePair withDesired, Table wanted, Scope scope) {
        List<Constraint> known = withDesired == null
                ? List.of()
                : withDesired.constraints().pairs().stream()
                        .map(Match.Pair::left)
                        .toList();
        Set<Identifier> derived = new HashSet<>();
        if (withDesired != null) {
            derived.addAll(withDesired.after().lowered().constraints().keySet());
        }
        for (Constraint left : leftConstraints) {
            Constraint told = left instanceof PrimaryKey key ? ordered(key, wanted) : left;
            boolean named = wanted.constraints().containsKey(left.name()) || derived.contains(left.name());
            boolean same = !told.equals(left) || known.contains(left);
            if (isManaged(named || same, SchemaObject.constraint(live.name(), left), scope)) {
                constraints.add(told);
            }
        }
    }

    /** In which order Hibernate put the columns of a key is different on each database, and nothing that is stored. */
    private static PrimaryKey ordered(PrimaryKey key, Table wanted) {
        return wanted.primaryKey()
                .filter(other -> Set.copyOf(other.columns()).equals(Set.copyOf(key.columns())))
                .map(other -> new PrimaryKey(key.name(), other.columns()))
                .orElse(key);
    }

    private void finishIndexes(@Nullable TablePair withDesired, Table wanted, Scope scope) {
        List<Index> known = withDesired == null
                ? List.of()
                : withDesired.indexes().pairs().stream().map(Match.Pair::left).toList();
        for (Index left : leftIndexes) {
            boolean wantedToo = wanted.indexes().containsKey(left.name()) || known.contains(left);
            if (isManaged(wantedToo, SchemaObject.index(live.name(), left), scope)) {
                indexes.add(left);
            }
        }
    }

    private boolean isManaged(boolean known, SchemaObject object, Scope scope) {
        boolean managed = known || scope.adopts(object);
        if (!managed) {
            unmanaged.add(object.describe());
        }
        return managed;
    }

    /** A constraint on a column that nobody manages is not managed either. */
    private List<Constraint> usable() {
        Set<Identifier> managed = managedColumns();
        List<Constraint> usable = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (managed.containsAll(constraint.columns())) {
                usable.add(constraint);
            } else {
                unmanaged.add(SchemaObject.constraint(live.name(), constraint).describe());
            }
        }
        return usable;
    }

    private List<Index> usableIndexes() {
        Set<Identifier> managed = managedColumns();
        List<Index> usable = new ArrayList<>();
        for (Index index : indexes) {
            boolean allManaged = live.columns().keySet().stream().allMatch(c -> managed.contains(c) || !index.uses(c));
            if (allManaged) {
                usable.add(index);
            } else {
                unmanaged.add(SchemaObject.index(live.name(), index).describe());
            }
        }
        return usable;
    }

    private Set<Identifier> managedColumns() {
        Set<Identifier> managed = new HashSet<>();
        columns.forEach(column -> managed.add(column.name()));
        return managed;
    }
}

package dev.migration.diff;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of the model whose parts a filter does not take are as they are there. Columns come first, then what rests on
 * them, then foreign keys, which rest on other tables. Used once.
 */
final class FilteredTable {

    private static final String LEFT_OUT = "it uses a column that is left out";

    private final ObjectFilter filter;
    private final Optional<Table> there;
    private final Table wanted;
    private final Map<Identifier, Column> columns = new LinkedHashMap<>();
    private final Map<Identifier, Constraint> constraints = new LinkedHashMap<>();
    private final Map<Identifier, Index> indexes = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    FilteredTable(ObjectFilter filter, Optional<Table> there, Table wanted) {
        this.filter = filter;
        this.there = there;
        this.wanted = wanted;
    }

    /** @param missing says why a column cannot be made, as the end of a sentence; empty if it can */
    void columns(Function<Column, Optional<String>> missing) {
        for (Column column : wanted.columns().values()) {
            SchemaObject address = SchemaObject.column(wanted.name(), column.name());
            Optional<Column> old = there.flatMap(table -> table.column(column.name()));
            Optional<String> why = missing.apply(column);
            if (!filter.takes(address)) {
                old.ifPresent(this::put);
            } else if (old.isEmpty() && why.isPresent()) {
                leaveOut(address, why.get());
            } else {
                put(why.isEmpty() ? withComment(column, old) : old.orElseThrow());
            }
        }
        there.ifPresent(table -> table.columns().values().stream()
                .filter(column -> !wanted.columns().containsKey(column.name()))
                .filter(column -> !filter.takes(SchemaObject.column(table.name(), column.name())))
                .forEach(this::put));
        leaveOutGenerated();
    }

    private void put(Column column) {
        columns.put(column.name(), column);
    }

    private Column withComment(Column column, Optional<Column> old) {
        boolean taken = filter.takes(SchemaObject.comment(wanted.name(), column.name()));
        return taken ? column : column.withComment(old.map(Column::comment).orElse(null));
    }

    private void leaveOutGenerated() {
        for (Column column : List.copyOf(columns.values())) {
            Generated generated = column.generated();
            boolean isThere =
                    there.flatMap(table -> table.column(column.name())).isPresent();
            if (generated != null && !isThere && namesMissing(generated.expression())) {
                columns.remove(column.name());
                leaveOut(
                        SchemaObject.column(wanted.name(), column.name()),
                        "its expression uses a column that is left out");
            }
        }
    }

    /** Keys, checks and indexes. */
    void rules() {
        Predicate<Constraint> usable = constraint -> columns.keySet().containsAll(constraint.columns())
                && !(constraint instanceof CheckConstraint check && namesMissing(check.expression()));
        constraints(constraint -> !(constraint instanceof ForeignKey), unless(usable, LEFT_OUT));
        Predicate<Index> usableIndex = index -> columns(index).allMatch(columns::containsKey)
                && !expressions(index).anyMatch(this::namesMissing);
        mix(
                there.map(Table::indexes).orElse(Map.of()),
                wanted.indexes(),
                index -> SchemaObject.index(wanted.name(), index),
                unless(usableIndex, LEFT_OUT),
                indexes);
    }

    /** @param missing says why a foreign key cannot be made, as the end of a sentence; empty if it can */
    void foreignKeys(Function<ForeignKey, Optional<String>> missing) {
        Predicate<Constraint> usable = constraint -> columns.keySet().containsAll(constraint.columns());
        constraints(
                ForeignKey.class::isInstance,
                constraint ->
                        unless(usable, LEFT_OUT).apply(constraint).or(() -> missing.apply((ForeignKey) constraint)));
    }

    private static <T> Function<T, Optional<String>> unless(Predicate<T> usable, String why) {
        return thing -> usable.test(thing) ? Optional.empty() : Optional.of(why);
    }

    private void constraints(Predicate<Constraint> kind, Function<Constraint, Optional<String>> objection) {
        mix(
                only(kind, there.map(Table::constraints).orElse(Map.of())),
                only(kind, wanted.constraints()),
                constraint -> SchemaObject.constraint(wanted.name(), constraint),
                objection,
                constraints);
    }

    private static Map<Identifier, Constraint> only(Predicate<Constraint> kind, Map<Identifier, Constraint> all) {
        return all.values().stream()
                .filter(kind)
                .collect(Collectors.toMap(Constraint::name, c -> c, (one, other) -> one, LinkedHashMap::new));
    }

    private <T> void mix(
            Map<Identifier, T> old,
            Map<Identifier, T> young,
            Function<T, SchemaObject> address,
            Function<T, Optional<String>> objection,
            Map<Identifier, T> mixed) {
        young.forEach((name, thing) -> {
            T kept = old.get(name);
            Optional<String> why = thing.equals(kept) ? Optional.empty() : objection.apply(thing);
            if (filter.takes(address.apply(thing)) && why.isEmpty()) {
                mixed.put(name, thing);
            } else if (filter.takes(address.apply(thing))) {
                leaveOut(address.apply(thing), why.orElseThrow());
            } else if (kept != null) {
                mixed.put(name, kept);
            }
        });
        old.forEach((name, thing) -> {
            boolean stays = !filter.takes(address.apply(thing)) && !mixed.containsKey(name);
            if (stays && columnsOf(thing).allMatch(columns::containsKey)) {
                mixed.put(name, thing);
            }
        });
    }

    private static Stream<Identifier> columnsOf(Object thing) {
        return thing instanceof Index index ? columns(index) : ((Constraint) thing).columns().stream();
    }

    private static Stream<Identifier> columns(Index index) {
        return Stream.concat(
                index.keys().stream().map(IndexKey::column).flatMap(Stream::ofNullable), index.include().stream());
    }

    private static Stream<String> expressions(Index index) {
        return Stream.concat(
                index.keys().stream().map(IndexKey::expression).flatMap(Stream::ofNullable),
                Stream.ofNullable(index.where()));
    }

    /** Whether an expression names a column that the model has and this table will not have. */
    private boolean namesMissing(String expression) {
        String plain = expression.replaceAll("'(?:[^']|'')*'", "''");
        return wanted.columns().keySet().stream()
                .filter(column -> !columns.containsKey(column))
                .map(column -> "(?<![\\w$])" + Pattern.quote(column.text()) + "(?![\\w$])")
                .anyMatch(name -> Pattern.compile(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(plain)
                        .find());
    }

    private void leaveOut(SchemaObject object, String why) {
        warnings.add(leftOut(object, why));
    }

    static String leftOut(SchemaObject object, String why) {
        String text = object.describe();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + " is left out: " + why + ".";
    }

    Table build() {
        return Table.of(wanted.name(), columns.values(), inOrder(), indexes.values(), comment());
    }

    /** Foreign keys were told last and stand where the model has them. */
    private List<Constraint> inOrder() {
        List<Identifier> order = List.copyOf(wanted.constraints().keySet());
        return constraints.values().stream()
                .sorted(Comparator.comparing(constraint ->
                        order.contains(constraint.name()) ? order.indexOf(constraint.name()) : order.size()))
                .toList();
    }

    private @Nullable String comment() {
        return filter.takes(SchemaObject.comment(wanted.name(), null))
                ? wanted.comment()
                : there.map(Table::comment).orElse(null);
    }

    List<String> warnings() {
        return warnings;
    }

    /** Whether {@code target} has the columns and the key that a foreign key needs. */
    static boolean hasKey(Table target, ForeignKey key) {
        return target.constraints().values().stream()
                .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint)
                .anyMatch(constraint -> Set.copyOf(constraint.columns()).equals(Set.copyOf(key.targetColumns())));
    }
}

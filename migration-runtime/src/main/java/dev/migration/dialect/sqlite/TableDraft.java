package dev.migration.dialect.sqlite;

import dev.migration.dialect.CommonSteps;
import dev.migration.dialect.EnumMapping;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table while the changes of a revision are collected on it. Mutable. As long as it is neither new nor to be rebuilt,
 * its text is what the database has at this point of the plan.
 */
final class TableDraft {

    private final ObjectName name;
    private final boolean isNew;
    private TableSql original;
    private TableSql sql;
    private boolean rebuilt;

    /** The columns whose values the database has when the rebuild begins. */
    private final Set<Identifier> stored = new HashSet<>();

    private final List<Column> retyped = new ArrayList<>();
    private final Conversions conversions = new Conversions();
    private final List<Step> guards = new ArrayList<>();
    private final Set<Identifier> numbered = new HashSet<>();
    private final Map<Identifier, String> newIndexes = new LinkedHashMap<>();
    private final Set<Identifier> droppedIndexes = new HashSet<>();

    TableDraft(ObjectName name, TableSql sql, boolean isNew) {
        this.name = name;
        this.original = sql;
        this.sql = sql;
        this.isNew = isNew;
        sql.columns().forEach(column -> stored.add(column.name()));
    }

    ObjectName name() {
        return name;
    }

    TableSql sql() {
        return sql;
    }

    /** The text that the database has when the changes are flushed. */
    TableSql original() {
        return original;
    }

    boolean isNew() {
        return isNew;
    }

    boolean isRebuilt() {
        return rebuilt;
    }

    /** Whether the database does not have the table in this shape until the changes are flushed. */
    boolean isPending() {
        return isNew || rebuilt;
    }

    boolean isStored(Identifier column) {
        return stored.contains(column);
    }

    /** The columns, as they are to be, whose values the new type must be able to hold. */
    List<Column> retyped() {
        return retyped;
    }

    /** What is copied in the place of values. */
    Conversions conversions() {
        return conversions;
    }

    /** What must be true of the rows before the rebuild begins. */
    List<Step> guards() {
        return guards;
    }

    /** The columns that the revision wants to be numbered. */
    Set<Identifier> numbered() {
        return numbered;
    }

    /** The statements for indexes that have to wait for the table. */
    Collection<String> newIndexes() {
        return newIndexes.values();
    }

    void addIndex(Identifier index, String statement) {
        newIndexes.put(index, statement);
    }

    /** The statement for an index that has not been made yet; null if there is none of that name. */
    @Nullable
    String newIndex(Identifier index) {
        return newIndexes.get(index);
    }

    /** Takes back an index that has not been made yet; false if there is none of that name. */
    boolean forgetIndex(Identifier index) {
        return newIndexes.remove(index) != null;
    }

    void indexDropped(Identifier index) {
        droppedIndexes.add(index);
    }

    boolean keepsIndex(Identifier index) {
        return !droppedIndexes.contains(index);
    }

    /** Takes notice of a column that a statement adds. */
    void columnAdded(String definition, Identifier column) {
        sql = sql.plusColumn(definition);
        original = sql;
        stored.add(column);
    }

    /** Takes notice of a column that a statement drops. */
    void columnDropped(Identifier column) {
        sql = sql.withoutColumn(column);
        original = sql;
        stored.remove(column);
    }

    void addColumn(Column column) {
        change(sql.plusColumn(SqliteFragments.column(column, sql.isStrict())));
        noteNumbered(column);
        SqliteEnumCheck.of(name, column).ifPresent(this::addConstraint);
    }

    void dropColumn(Identifier column) {
        dropEnumCheck(column);
        change(sql.withoutColumn(column));
        stored.remove(column);
        numbered.remove(column);
        conversions.forget(column);
    }

    void addConstraint(Constraint constraint) {
        change(sql.plusConstraint(SqliteFragments.constraint(constraint)));
        if (constraint instanceof PrimaryKey key) {
            key.columns().forEach(this::requireValue);
        }
    }

    /** SQLite lets keys have nulls, which no other database does, unless it is told not to. */
    private void requireValue(Identifier column) {
        boolean alias = sql.rowidAlias().filter(column::equals).isPresent();
        if (!alias) {
            change(sql.mapColumn(column, c -> c.has(SqlPiece.Kind.NOT_NULL) ? c : c.plus("not null")));
        }
    }

    void dropConstraint(Identifier constraint) {
        NamedPieces.Named found = NamedPieces.find(sql, constraint).orElseThrow(() -> missing(constraint));
        change(ConstraintRemoval.remove(sql, found));
    }

    private MigrationException missing(Identifier constraint) {
        return new MigrationException(
                "Table " + name + " of the SQLite database has no constraint " + constraint + ". It has "
                        + NamedPieces.names(sql) + ".",
                "Correct the name in the revision, or take the operation out if the constraint is gone.");
    }

    void alterColumn(Column before, Column after) {
        Optional<CheckConstraint> checkBefore = SqliteEnumCheck.of(name, before);
        Optional<CheckConstraint> checkAfter = SqliteEnumCheck.of(name, after);
        TableSql altered =
                sql.mapColumn(before.name(), column -> ColumnAlteration.alter(column, before, after, sql.isStrict()));
        if (altered.equals(sql) && checkBefore.equals(checkAfter)) {
            return;
        }
        if (!SqliteFragments.type(before, false).equals(SqliteFragments.type(after, false))) {
            retype(before, after);
        }
        change(altered);
        noteNumbered(after);
        if (!checkBefore.equals(checkAfter)) {
            dropEnumCheck(before.name());
            checkAfter.ifPresent(this::addConstraint);
        }
    }

    private void retype(Column before, Column after) {
        Identifier column = after.name();
        retyped.add(after);
        if (!isNew && isStored(column)) {
            CommonSteps.noneIsCut(name, before, after, SqliteFragments.name(name), SqliteNames.quote(column))
                    .ifPresent(guards::add);
        }
        Optional<String> mapped = EnumMapping.of(name, before, after, conversions.of(column), false);
        mapped.ifPresent(value -> conversions.add(column, none -> value));
        if (mapped.isEmpty()) {
            ValueConversion.of(before.type(), after.type())
                    .ifPresent(conversion -> conversions.add(column, conversion));
        }
    }

    /** Writes down a name for each constraint, in the order of {@link NamedPieces}. */
    void nameConstraints(List<Identifier> names) {
        change(ConstraintRenaming.named(sql, names));
    }

    void renameConstraint(Identifier from, Identifier to) {
        NamedPieces.Named found = NamedPieces.find(sql, from).orElseThrow(() -> missing(from));
        if (!from.text().equals(to.text())) {
            change(ConstraintRenaming.rename(sql, found, to));
        }
    }

    private void dropEnumCheck(Identifier column) {
        SqliteEnumCheck.find(sql, name, column).ifPresent(named -> change(ConstraintRemoval.remove(sql, named)));
    }

    /** Lets the check of a named enumeration allow other values. */
    void changeValues(Identifier column, NamedPieces.Named check, ColumnType values) {
        Column changed = Column.of(column.toString(), values);
        SqliteEnumCheck.of(name, changed)
                .filter(wanted -> !wanted.expression().equals(check.piece().body()))
                .ifPresent(wanted -> {
                    change(ConstraintRemoval.remove(sql, check));
                    addConstraint(wanted.withName(check.name()));
                });
    }

    /** Lets rows and the default have {@code to} in the place of {@code from}. */
    void renameValue(Identifier column, String from, String to) {
        conversions.add(
                column,
                value -> "case " + value + " when " + SqliteNames.text(from) + " then " + SqliteNames.text(to)
                        + " else " + value + " end");
        boolean isDefault = sql.column(column)
                .flatMap(c -> c.piece(SqlPiece.Kind.DEFAULT))
                .filter(piece -> new DefaultValue.Text(from).equals(SqliteDefaults.parse(piece.body())))
                .isPresent();
        if (isDefault) {
            String renamed = SqliteFragments.defaultValue(new DefaultValue.Text(to));
            change(sql.mapColumn(column, c -> c.without(SqlPiece.Kind.DEFAULT).plus(renamed)));
        }
    }

    /** Refuses the rebuild while a row has one of {@code values}. */
    void requireNoneOf(Identifier column, List<String> values, ObjectName type) {
        if (!isNew && isStored(column)) {
            String condition = SqliteNames.quote(column)
                    + values.stream().map(SqliteNames::text).collect(Collectors.joining(", ", " in (", ")"));
            guards.add(CommonSteps.noneGoes(name, column, SqliteFragments.name(name), condition, values, type));
        }
    }

    private void noteNumbered(Column column) {
        numbered.remove(column.name());
        if (column.identity() != null) {
            numbered.add(column.name());
        }
    }

    /** The table as it is created must list which of its columns are numbered. */
    void noteNumbered(Iterable<Column> columns) {
        columns.forEach(this::noteNumbered);
    }

    private void change(TableSql changed) {
        if (!Objects.equals(changed, sql)) {
            sql = changed;
            rebuilt = !isNew;
        }
    }
}

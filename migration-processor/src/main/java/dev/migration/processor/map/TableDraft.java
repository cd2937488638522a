package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identifier;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A table in the making. Names of constraints are empty where none is written. */
final class TableDraft {

    /** Why columns are unique; what comes first stands where two say the same. */
    enum UniqueSource {
        /** A column is said to be, or an association makes it so. */
        COLUMN,
        /** {@code @UniqueConstraint} or {@code @Index}. */
        WRITTEN,
        /** What is mapped implies it. */
        IMPLIED
    }

    /**
     * @param name empty for the conventional one
     * @param nullsNotDistinct whether two nulls count as equal
     */
    record Unique(
            UniqueSource source,
            String name,
            List<ColumnDraft> columns,
            boolean nullsNotDistinct,
            Deferrability deferrability) {}

    /** @param name empty for the conventional one */
    record Check(String name, List<Identifier> columns, String expression) {}

    /**
     * An index that is no unique constraint.
     *
     * @param name empty for the conventional one
     * @param where the condition of a partial index, or null
     * @param include columns that it carries beside its keys
     * @param nullsNotDistinct whether two nulls count as equal
     */
    record IndexDraft(
            String name,
            List<IndexKey> keys,
            boolean unique,
            @Nullable String where,
            List<ColumnDraft> include,
            boolean nullsNotDistinct) {

        IndexDraft(String name, List<IndexKey> keys, boolean unique, @Nullable String where) {
            this(name, keys, unique, where, List.of(), false);
        }
    }

    final ObjectName name;
    final String origin;
    final Map<Identifier, ColumnDraft> columns = new LinkedHashMap<>();
    final List<ColumnDraft> key = new ArrayList<>();
    /** Whether the primary key is to have its columns in the order of {@link #key}. */
    boolean keyIsOrdered;

    /** Whether the primary key is that of a collection, or refers to that of another table of the same entity. */
    boolean keyRefers;

    /** Whether it is the table of an entity, which collections may share. */
    boolean isOfEntity;

    /** Whether Hibernate gives it its name when the attributes are mapped, and has their columns in the entity's table till then. */
    boolean isNamedLate;

    final List<Unique> uniques = new ArrayList<>();
    final List<ForeignKeyDraft> foreignKeys = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<IndexDraft> indexes = new ArrayList<>();

    /** The collections that lie in the table, by their origin. */
    final Map<String, Attribute> collections = new LinkedHashMap<>();

    @Nullable
    String comment;

    /** The name that the author says it had; else null. */
    @Nullable
    String formerName;

    /** The entity classes of the module that need the table; without one it is not made. */
    final Set<String> users = new TreeSet<>();

    private final @Nullable TableDraft around;
    private boolean settled;

    TableDraft(ObjectName name, String origin) {
        this(name, origin, null);
    }

    private TableDraft(ObjectName name, String origin, @Nullable TableDraft around) {
        this.name = name;
        this.origin = origin;
        this.around = around;
    }

    /** What holds the attributes of a value that is one column of this table, as if they were columns of a table. */
    TableDraft inside(ObjectName value, String from) {
        return new TableDraft(value, from, this);
    }

    /** What it is, for messages. */
    String described() {
        return (around == null ? "table " : "the value ") + name;
    }

    /** The table whose rows have the columns: this one, or that around the value. */
    TableDraft ofRows() {
        return around == null ? this : around.ofRows();
    }

    /** Says that {@code entity} needs the table, if it is one of the module. */
    void useBy(EntityClass entity) {
        if (!entity.isExternal()) {
            users.add(entity.binaryName());
        }
    }

    /** Says that the entities have brought their columns; collections, which may lie here too, change none of them. */
    void settle() {
        settled = true;
    }

    /**
     * Adds a column, or answers the one of that name. What the first says of it counts, but plain attributes come before
     * associations.
     */
    ColumnDraft add(ColumnDraft column) {
        ColumnDraft known = columns.putIfAbsent(column.name, column);
        if (known == null) {
            return column;
        }
        known.writable |= column.writable;
        if (!settled && known.isReference() && !column.isReference() && !key.contains(known)) {
            known.become(column);
            uniques.removeIf(unique -> unique.columns().contains(known));
        }
        return known;
    }

    /** Puts {@code column} behind all others. */
    void moveLast(ColumnDraft column) {
        columns.remove(column.name);
        columns.put(column.name, column);
    }

    /** Adds a {@code @CheckConstraint}; its options are for one database. */
    void addCheck(Annotation written, List<Identifier> ofColumns, Element element, Problems problems) {
        if (!written.string("options").isEmpty()) {
            problems.report(Message.OPTIONS_LEFT_OUT, element, written.key());
        }
        addOnce(new Check(written.string("name"), ofColumns, written.string("constraint")));
    }

    /** Adds the check that the values of {@code column} ask for, if any. */
    void checkValues(ColumnDraft column) {
        if (column.condition != null) {
            addOnce(new Check("", List.of(column.name), column.name + " " + column.condition));
        }
    }

    /** Adds the constraints that stand in the definition of {@code column}, if any. */
    void takeDefinition(ColumnDraft column) {
        ColumnDefinition definition = column.definition();
        if (definition != null && definition.unique()) {
            addUnique(UniqueSource.IMPLIED, List.of(column));
        }
        if (definition != null && definition.check() != null) {
            addOnce(new Check("", List.of(column.name), definition.check()));
        }
    }

    // classes with tables of their own and collections that share a table bring one column more than once
    private void addOnce(Check check) {
        if (!checks.contains(check)) {
            checks.add(check);
        }
    }

    void addKey(List<ColumnDraft> keyColumns) {
        addKey(keyColumns, false);
    }

    /** @param anew whether {@code keyColumns} become the primary key also in place of one that is there */
    void addKey(List<ColumnDraft> keyColumns, boolean anew) {
        if (anew || key.isEmpty()) {
            keyColumns.forEach(ColumnDraft::notNull);
            key.clear();
            key.addAll(keyColumns);
        }
    }

    /** Makes the key of a collection the primary one, also in place of one that is there. */
    void addKeyOfCollection(List<ColumnDraft> keyColumns) {
        addKey(keyColumns, true);
        keyRefers = true;
    }

    /** Makes columns unique that an attribute says to be. */
    void addUnique(List<ColumnDraft> uniqueColumns) {
        addUnique(uniqueColumns.size() == 1 ? UniqueSource.COLUMN : UniqueSource.IMPLIED, uniqueColumns);
    }

    void addUnique(UniqueSource source, List<ColumnDraft> uniqueColumns) {
        addUnique(source, "", uniqueColumns);
    }

    /** @param constraint empty for the conventional name */
    void addUnique(UniqueSource source, String constraint, List<ColumnDraft> uniqueColumns) {
        add(new Unique(source, constraint, List.copyOf(uniqueColumns), false, Deferrability.NOT_DEFERRABLE));
    }

    /** Takes back that an attribute makes {@code column} unique by itself. */
    void removeUnique(ColumnDraft column) {
        uniques.removeIf(unique -> unique.source == UniqueSource.COLUMN && unique.columns.equals(List.of(column)));
    }

    /** Adds a unique key that is written as one. */
    void addUnique(
            String constraint, List<ColumnDraft> uniqueColumns, boolean nullsNotDistinct, Deferrability deferrability) {
        add(new Unique(UniqueSource.WRITTEN, constraint, List.copyOf(uniqueColumns), nullsNotDistinct, deferrability));
    }

    private void add(Unique added) {
        boolean known = uniques.stream()
                .anyMatch(unique -> unique.source == added.source
                        && unique.name.equals(added.name)
                        && names(unique.columns).equals(names(added.columns)));
        if (!known) {
            uniques.add(added);
        }
    }

    void addForeignKey(ForeignKeyDraft foreignKey) {
        boolean known = foreignKeys.stream()
                .anyMatch(other -> other.name.equals(foreignKey.name)
                        && other.target == foreignKey.target
                        && names(other.columns).equals(names(foreignKey.columns)));
        if (!known) {
            foreignKeys.add(foreignKey);
        }
    }

    /** Adds the foreign key of an association, which may be the same as one that is there. */
    void addForeignKeyOfAssociation(ForeignKeyDraft added) {
        for (int i = 0; i < foreignKeys.size(); i++) {
            if (added.isSameAs(foreignKeys.get(i))) {
                foreignKeys.set(i, added.joined(foreignKeys.get(i)));
                return;
            }
        }
        foreignKeys.add(added);
    }

    /** The column that {@code written} means: by its logical name, else by its name in the database. */
    @Nullable
    ColumnDraft find(String written, Naming naming) {
        Identifier logical = Naming.logical(written);
        for (ColumnDraft column : columns.values()) {
            if (column.logical.equals(logical)) {
                return column;
            }
        }
        return columns.get(naming.physical(logical));
    }

    static List<Identifier> names(List<ColumnDraft> columns) {
        List<Identifier> names = new ArrayList<>(columns.size());
        for (ColumnDraft column : columns) {
            names.add(column.name);
        }
        return names;
    }
}

package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.naming.HashedNames;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.CompositeTypes;
import dev.migration.schema.Constraint;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import dev.migration.snapshot.EnumTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the schema of the drafts: key columns first, everything named. */
final class SchemaBuilder {

    private final Drafts drafts;
    private final Structs structs;
    private final EnumOrders enumOrders;
    private final Naming naming;
    private final OrmSettings settings;
    private final GeneratedStorage storage;
    private final Problems problems;
    private final ConstraintNames names = new ConstraintNames();
    private final Map<String, String> origins = new TreeMap<>();
    private final Map<String, String> formerNames = new TreeMap<>();

    SchemaBuilder(
            Drafts drafts,
            Structs structs,
            EnumOrders enumOrders,
            Naming naming,
            OrmSettings settings,
            Problems problems) {
        this.drafts = drafts;
        this.structs = structs;
        this.enumOrders = enumOrders;
        this.naming = naming;
        this.settings = settings;
        this.storage = new GeneratedStorage(naming.orm());
        this.problems = problems;
    }

    Schema build() {
        List<Table> tables = new ArrayList<>();
        for (TableDraft draft : drafts.tables()) {
            if (!draft.users.isEmpty() && !draft.columns.isEmpty()) {
                try {
                    tables.add(table(draft));
                } catch (SchemaException e) {
                    problems.report(Message.CONTRADICTORY_TABLE, null, draft.name, String.valueOf(e.getMessage()));
                }
            }
        }
        List<CompositeType> compositeTypes = CompositeTypes.of(tables, structs.types());
        List<EnumType> enumTypes = EnumTypes.of(tables, compositeTypes).stream()
                .map(enumOrders::ordered)
                .toList();
        return Schema.of(tables, drafts.sequences(), enumTypes, compositeTypes);
    }

    Map<String, String> origins() {
        return origins;
    }

    Map<String, String> formerNames() {
        return formerNames;
    }

    private Table table(TableDraft draft) {
        String name = draft.name.toString();
        note(name, draft.origin, draft.formerName);
        draft.columns.values().forEach(draft::takeDefinition);
        Set<ColumnDraft> ordered = new LinkedHashSet<>(draft.key);
        ordered.addAll(draft.columns.values());
        List<Column> columns = new ArrayList<>();
        for (ColumnDraft column : ordered) {
            columns.add(column.column());
            note(name + "." + column.name, column.origin, column.formerName);
        }
        Table table = Table.of(draft.name, columns, constraints(draft), indexes(draft), draft.comment);
        return storage.settle(NativeGenerators.settle(table));
    }

    private void note(String name, String origin, @Nullable String formerName) {
        origins.put(name, origin);
        if (formerName != null) {
            formerNames.put(name, formerName);
        }
    }

    private List<Constraint> constraints(TableDraft draft) {
        // a dialect gives the check of an enumeration the conventional name, whatever else is checked there
        draft.columns.values().stream()
                .filter(column ->
                        column.type() instanceof ColumnType.EnumName || column.type() instanceof ColumnType.EnumOrdinal)
                .forEach(column -> name("", "ck", draft, List.of(column.name)));
        List<Constraint> constraints = new ArrayList<>();
        UniqueKeys uniques = new UniqueKeys(draft);
        if (!draft.key.isEmpty()) {
            constraints.add(primaryKey(draft, uniques.ofPrimaryKey()));
        }
        for (TableDraft.Unique unique : uniques.left()) {
            List<Identifier> columns = TableDraft.names(unique.columns());
            constraints.add(new UniqueConstraint(
                    name(written(unique, draft, columns), "uq", draft, columns),
                    columns,
                    unique.nullsNotDistinct(),
                    unique.deferrability()));
        }
        for (ForeignKeyDraft key : draft.foreignKeys) {
            List<Identifier> columns = TableDraft.names(key.columns);
            constraints.add(new ForeignKey(
                    foreignKeyName(key.name, draft, columns),
                    columns,
                    key.target.name,
                    TableDraft.names(key.targetColumns),
                    key.onDelete,
                    key.onUpdate,
                    key.deferrability,
                    key.match));
        }
        for (TableDraft.Check check : draft.checks) {
            constraints.add(new CheckConstraint(name(check.name(), "ck", draft, check.columns()), check.expression()));
        }
        return constraints;
    }

    private PrimaryKey primaryKey(TableDraft draft, TableDraft.@Nullable Unique unique) {
        List<ColumnDraft> key = draft.keyIsOrdered ? draft.key : KeyOrder.sorted(draft, naming.orm());
        List<ColumnDraft> columns = unique == null ? key : unique.columns();
        String written = unique == null ? "" : unique.name();
        return new PrimaryKey(name(written, "pk", draft, List.of()), TableDraft.names(columns));
    }

    private List<Index> indexes(TableDraft draft) {
        List<Index> indexes = new ArrayList<>();
        for (TableDraft.IndexDraft index : draft.indexes) {
            List<Identifier> columns = index.keys().stream()
                    .map(IndexKey::column)
                    .filter(Objects::nonNull)
                    .toList();
            indexes.add(new Index(
                    name(index.name(), "ix", draft, columns),
                    index.keys(),
                    index.unique(),
                    index.where(),
                    null,
                    TableDraft.names(index.include()),
                    index.nullsNotDistinct()));
        }
        return indexes;
    }

    private Identifier foreignKeyName(String written, TableDraft draft, List<Identifier> columns) {
        Identifier name = name(written, "fk", draft, columns);
        return naming.orm().quotesForeignKeys() ? naming.verbatim(name) : name;
    }

    /** The written name, or for a key that nobody wrote the one that Hibernate looks for where it looks for all. */
    private String written(TableDraft.Unique unique, TableDraft draft, List<Identifier> columns) {
        boolean looked = unique.source() != TableDraft.UniqueSource.WRITTEN
                && unique.name().isEmpty()
                && settings.is(OrmSetting.UNIQUE_KEY_VALIDATION, "all");
        return looked ? HashedNames.of("UK", draft.name.name(), columns) : unique.name();
    }

    private Identifier name(String written, String prefix, TableDraft draft, List<Identifier> columns) {
        return names.name(written, prefix, draft.name, columns);
    }
}

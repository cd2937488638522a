package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** An entity and its tables. The key is made when it is first asked for, the other columns by {@link #map}. */
final class EntityMapping {

    private final EntityClass entity;
    private final Context context;
    private final Strategy strategy;
    private final @Nullable EntityMapping parent;
    private final TableDraft table;
    private final SecondaryTables secondary;
    private final Claims claims;
    private final Set<ColumnDraft> required = new LinkedHashSet<>();
    private final NaturalId naturalId;
    private final Belongings belongings = new Belongings();
    private @Nullable List<ColumnDraft> key;
    private boolean keyBegun;
    private boolean mapped;
    private boolean complete;

    EntityMapping(EntityClass entity, Context context) {
        this.entity = entity;
        this.context = context;
        this.naturalId = new NaturalId(context.settings.orm().takesEmbeddedForNaturalId());
        this.strategy = Strategy.of(entity);
        this.parent = entity.parent() == null ? null : context.mapping(entity.parent());
        // with a table for each class, it maps the attributes of its parent itself
        this.claims = new Claims(parent == null || strategy == Strategy.TABLE_PER_CLASS ? null : parent.claims);
        this.secondary = new SecondaryTables(this, context);
        this.table = parent != null && strategy == Strategy.SINGLE_TABLE ? parent.table : ownTable();
    }

    private TableDraft ownTable() {
        Annotation written = entity.annotations().find("Table");
        String schema = written == null ? "" : written.string("schema");
        TableDraft own = context.drafts.table(logicalName(), schema, entity.binaryName());
        own.isOfEntity = true;
        return own;
    }

    /** The name of the table as it is written or implied. */
    Identifier logicalTable() {
        return isSingleTableSubclass() ? root().logicalName() : logicalName();
    }

    private Identifier logicalName() {
        Annotation written = entity.annotations().find("Table");
        String name = written == null ? "" : written.string("name");
        return Naming.logical(name.isEmpty() ? impliedName() : name);
    }

    private String impliedName() {
        return context.naming.entity(entity.name(), entity.binaryName());
    }

    /** What the tables of its collections, and the columns there that refer to it, are called after. */
    String nameAsOwner() {
        return context.naming.owner(impliedName(), logicalTable());
    }

    EntityClass entity() {
        return entity;
    }

    TableDraft table() {
        return table;
    }

    Belongings belongings() {
        return belongings;
    }

    @Nullable
    EntityMapping parent() {
        return parent;
    }

    Strategy strategy() {
        return strategy;
    }

    EntityMapping root() {
        return parent == null ? this : parent.root();
    }

    boolean isSingleTableSubclass() {
        return parent != null && strategy == Strategy.SINGLE_TABLE;
    }

    /** Whether instances exist whose class is this one. */
    boolean isConcrete() {
        return !entity.element().getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether the entity has a table: an abstract one of TABLE_PER_CLASS with subclasses and a query have none. */
    boolean hasTable() {
        return !isQuery()
                && (strategy != Strategy.TABLE_PER_CLASS
                        || isConcrete()
                        || entity.children().isEmpty());
    }

    /** Whether the entity has no rows of its own but those of a query. */
    boolean isQuery() {
        return entity.annotations().hasAny("hibernate.Subselect", "hibernate.View");
    }

    /** Whether all instances lie in one table, so that a foreign key can refer to them. */
    boolean canBeReferenced() {
        return hasTable()
                && (strategy != Strategy.TABLE_PER_CLASS || entity.children().isEmpty());
    }

    /** Those in whose tables the rows of this class and of its subclasses lie that have its columns. */
    List<EntityMapping> holders() {
        if (strategy != Strategy.TABLE_PER_CLASS) {
            return List.of(this);
        }
        List<EntityMapping> holders = new ArrayList<>(hasTable() ? List.of(this) : List.of());
        entity.children().forEach(child -> holders.addAll(context.mapping(child).holders()));
        return holders;
    }

    boolean hasSingleIdAttribute() {
        return entity.ids().size() == 1;
    }

    /** The columns of the primary key, in the order of declaration. */
    List<ColumnDraft> key() {
        if (key == null) {
            if (keyBegun) {
                throw new Problem(Message.CYCLIC_KEY, entity.element(), entity.name());
            }
            keyBegun = true;
            try {
                key = makeKey();
            } finally {
                keyBegun = false;
            }
            table.addKey(key, context.settings.orm().lastEntityGivesKeyOfSharedTable());
        }
        return key;
    }

    private List<ColumnDraft> makeKey() {
        if (parent == null || strategy == Strategy.TABLE_PER_CLASS) {
            return new KeyMapper(context).map(this, new EntitySites(this, context).of(root().entity), entity.ids());
        }
        return strategy == Strategy.SINGLE_TABLE ? parent.key() : new SharedKeys(context).ofSubclass(this, parent);
    }

    /** Makes all columns that the attributes bring. */
    void map() {
        if (mapped) {
            return;
        }
        mapped = true;
        if (parent != null) {
            parent.map();
        }
        if (hasTable()) {
            table.useBy(entity);
        }
        context.known.entity(entity);
        key();
        new TableReader(context).secondaryTables(this);
        new Discriminators(context).column(this);
        new SoftDeletes(context).column(this);
        belongings.addOthers(key());
        Map<Attribute, Site> sites = new EntitySites(this, context).ofAttributes();
        Set<Attribute> own = new HashSet<>(entity.attributes());
        sites.keySet().removeIf(attribute -> !isMappedHere(attribute, own));
        List<Attribute> declared = List.copyOf(sites.keySet());
        Set<TableDraft> tables = new LinkedHashSet<>(secondary.all());
        tables.add(table);
        MappingOrder.map(
                MappingOrder.ofEntity(declared),
                declared,
                tables,
                attribute -> map(attribute, Objects.requireNonNull(sites.get(attribute))));
        // Hibernate copies its columns to the tables below, but not that they are unique
        if (parent == null) {
            naturalId.addKeys(context.settings.hibernate());
        }
        complete = true;
    }

    private void map(Attribute attribute, Site site) {
        List<ColumnDraft> columns = context.attributes.map(attribute, site);
        belongings.add(attribute, columns);
        WholeAttribute.note(attribute, columns);
        PartitionKeys.extend(this, attribute, columns, context.settings.orm());
    }

    private boolean isMappedHere(Attribute attribute, Set<Attribute> own) {
        if (attribute.isId() || MappedIds.partOf(entity, attribute) != null) {
            return false;
        }
        // an inherited collection hangs off the entity that declares it, in every strategy
        return !CollectionKind.isCollection(attribute) || own.contains(attribute);
    }

    /** Adds, if {@link #map} came to its end, what stands on the class: constraints, indexes, comments, and the checks of its rows. */
    void finish() {
        if (!complete) {
            return;
        }
        new Discriminators(context).checks(this);
        new TableReader(context).details(this);
        warn();
    }

    private void warn() {
        if (entity.annotations().has("hibernate.View")) {
            context.problems.report(Message.VIEW_LEFT_OUT, entity.element(), entity.name());
        } else if (hasTable() && !isSingleTableSubclass()) {
            context.names.check(logicalName(), entity.element());
        }
    }

    /** Whether rows of a class that is neither this one nor below it lie in the same table. */
    boolean hasSiblings() {
        return isSingleTableSubclass() && concrete(root().entity) > concrete(entity);
    }

    private static long concrete(EntityClass entity) {
        long own = entity.element().getModifiers().contains(Modifier.ABSTRACT) ? 0 : 1;
        return own
                + entity.children().stream().mapToLong(EntityMapping::concrete).sum();
    }

    /** The columns that the attributes of this entity and those above write. */
    Claims claims() {
        return claims;
    }

    /** Notes a column that rows of this class must have, also where the table does not require it. */
    void requireInOwnRows(ColumnDraft column) {
        required.add(column);
    }

    /**
     * The columns that rows of this class must have and the table does not require, those of its parent first. What
     * stands further above is left to the checks of the classes there, as Hibernate does.
     */
    List<ColumnDraft> required() {
        Stream<ColumnDraft> inherited = parent == null ? Stream.of() : parent.required.stream();
        return Stream.concat(inherited, required.stream())
                .filter(column -> column.nullable || column.isRequiredByConstraint)
                .toList();
    }

    /** The table that the columns of an attribute are in that refers to one entity. */
    TableDraft tableOfReference(List<ColumnDraft> columns) {
        return belongings.beside.stream()
                .filter(draft -> draft.columns.containsValue(columns.get(0)))
                .findFirst()
                .orElse(table);
    }

    /** The table of the collection that the attribute of that path is, of this entity or a parent; or null. */
    @Nullable
    TableDraft collectionTable(String path) {
        Belongings.Rows own = belongings.rows.get("/" + path);
        return own == null ? (parent == null ? null : parent.collectionTable(path)) : own.table();
    }

    NaturalId naturalId() {
        return naturalId;
    }

    /** The tables beside its own that columns of its attributes can be in. */
    SecondaryTables secondary() {
        return secondary;
    }

    /** The column of that name in the entity's table, in one beside it, or in a parent's. */
    @Nullable
    ColumnDraft find(String column) {
        ColumnDraft found = Stream.concat(Stream.of(table), secondary.all().stream())
                .map(draft -> draft.find(column, context.naming))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return found == null && parent != null ? parent.find(column) : found;
    }

    /** The one column of the attribute of that name. */
    ColumnDraft columnOf(String property, Attribute referring) {
        Attribute wanted = entity.attribute(property);
        List<ColumnDraft> columns = wanted == null
                ? List.of()
                : tables().stream()
                        .flatMap(draft -> draft.columns.values().stream())
                        .filter(column -> column.origin.equals(wanted.origin()))
                        .toList();
        if (columns.size() != 1) {
            throw new Problem(Message.UNKNOWN_PROPERTY, referring.element(), entity.name(), property);
        }
        return columns.get(0);
    }

    private List<TableDraft> tables() {
        return parent == null || parent.table == table ? List.of(table) : List.of(table, parent.table);
    }

    /** With a table for each class the uppermost entity that has the attribute of {@code column}, else this one. */
    EntityMapping declaring(ColumnDraft column) {
        if (strategy != Strategy.TABLE_PER_CLASS || parent == null) {
            return this;
        }
        ColumnDraft above = parent.table.columns.get(column.name);
        return above != null && above.origin.equals(column.origin) ? parent.declaring(column) : this;
    }

    /** The tables that have {@code column}: with a table for each class also those below. */
    List<TableDraft> tablesOf(ColumnDraft column) {
        return strategy == Strategy.TABLE_PER_CLASS && besideOf(List.of(column)) == null
                ? holders().stream().map(EntityMapping::table).toList()
                : List.of(tableOf(List.of(column)));
    }

    /** The table of the entity, one beside it, or that of a parent that holds {@code columns}. */
    TableDraft tableOf(List<ColumnDraft> columns) {
        TableDraft beside = besideOf(columns);
        if (beside != null) {
            return beside;
        }
        return parent == null || has(table, columns) ? table : parent.tableOf(columns);
    }

    /** The table beside that of the entity which holds {@code columns}; or null. */
    @Nullable
    TableDraft besideOf(List<ColumnDraft> columns) {
        return secondary.all().stream()
                .filter(draft -> has(draft, columns))
                .findFirst()
                .orElse(null);
    }

    private static boolean has(TableDraft table, List<ColumnDraft> columns) {
        return columns.stream().allMatch(column -> table.columns.get(column.name) == column);
    }
}

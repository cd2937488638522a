package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.IdClassAttributes;
import dev.migration.processor.naming.AttributePath;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.naming.ReferencePrefix;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code @ManyToOne} and {@code @OneToOne}: join columns and a foreign key, in the owner's table or a join table. */
final class ToOneMapper implements AttributeMapper {

    private final Context context;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;
    private final JoinTables joinTables;

    ToOneMapper(Context context) {
        this.context = context;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
        this.joinTables = new JoinTables(context);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return attribute.annotations().hasAny("ManyToOne", "OneToOne");
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        Annotation association = Objects.requireNonNull(association(attribute));
        if (!association.string("mappedBy").isEmpty()) {
            return List.of();
        }
        EntityMapping target = target(attribute, association, context);
        if (site.key()) {
            new DerivedIds(context).check(attribute, target);
        }
        site.owner().belongings().targets.put(site.path(attribute), target);
        Annotation joinTable = site.overrides().joinTable(attribute, context.settings.orm());
        if (joinTable != null) {
            joinTables.toOne(attribute, site, target, joinTable, association);
            return List.of();
        }
        boolean optional = association.bool("optional", true)
                && !MappedIds.isForNothing(site.owner().entity(), attribute);
        if (isByPrimaryKey(attribute, association)) {
            sharedKey(attribute, site, target, optional, attribute.annotations().all("PrimaryKeyJoinColumn"));
            return List.of();
        }
        if (association.key().equals("OneToOne") && joinsById(attribute, site, target)) {
            sharedKey(attribute, site, target, optional, site.overrides().joinColumns(attribute));
            return List.of();
        }
        return join(
                attribute,
                site.withoutStatedTable(),
                target,
                optional,
                association.key().equals("OneToOne"));
    }

    /** Other associations pass the annotation over, or take it for their join column. */
    private static boolean isByPrimaryKey(Attribute attribute, Annotation association) {
        return association.key().equals("OneToOne")
                && attribute.annotations().hasAny("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
                && !attribute.annotations().has("MapsId");
    }

    /** Whether the join columns are the id of the entity: then the one-to-one is by primary key, whoever wrote it so. */
    private boolean joinsById(Attribute attribute, Site site, EntityMapping target) {
        if (site.key() || site.embedded() || attribute.annotations().hasAny("MapsId", "hibernate.PropertyRef")) {
            return false;
        }
        List<Annotation> written = site.overrides().joinColumns(attribute);
        return written.size() == target.key().size()
                && names(written, "name").equals(names(site.owner().root().key()))
                && names(target.key()).containsAll(names(written, "referencedColumnName"));
    }

    private Set<Identifier> names(List<Annotation> joins, String value) {
        return joins.stream()
                .map(join -> join.string(value))
                .filter(name -> !name.isEmpty())
                .map(name -> context.naming.physical(Naming.logical(name)))
                .collect(Collectors.toSet());
    }

    private static Set<Identifier> names(List<ColumnDraft> columns) {
        return columns.stream().map(column -> column.name).collect(Collectors.toSet());
    }

    private static @Nullable Annotation association(Attribute attribute) {
        Annotation manyToOne = attribute.annotations().find("ManyToOne");
        return manyToOne == null ? attribute.annotations().find("OneToOne") : manyToOne;
    }

    /** What an association refers to that is part of an id. */
    static EntityMapping target(Attribute attribute, Context context) {
        return target(attribute, Objects.requireNonNull(association(attribute)), context);
    }

    private static EntityMapping target(Attribute attribute, Annotation association, Context context) {
        return context.target(targetType(attribute, association, context), attribute.element());
    }

    static TypeMirror targetType(Attribute attribute, Annotation association, Context context) {
        TypeMirror written = association.type("targetEntity");
        return written == null || context.types.name(written).equals("void") ? attribute.type() : written;
    }

    private List<ColumnDraft> join(
            Attribute attribute, Site site, EntityMapping target, boolean optional, boolean unique) {
        List<Annotation> written = written(attribute, site.overrides());
        String tableName = written.stream()
                .map(join -> join.string("table"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        if (!tableName.isEmpty()) {
            site.owner().secondary().requireSameName(tableName, attribute.element());
        }
        TableDraft table = site.tableOfReference(tableName, attribute);
        List<JoinColumns.Pair> pairs = pairs(attribute, site, target, written);
        List<ColumnDraft> columns = pairs.stream()
                .map(pair -> place(pair, table, attribute, site, optional))
                .toList();
        boolean wholeKey = site.key() && !site.embedded() && site.owner().hasSingleIdAttribute();
        // Hibernate forgets what the one column of the association is
        boolean oneOfKey = site.key()
                && columns.size() == 1
                && (!site.embedded() || attribute.annotations().has("MapsId"));
        boolean shared = pairs.stream().noneMatch(pair -> columns.contains(pair.column()));
        for (int i = 0; i < columns.size() && !shared; i++) {
            Annotation join = pairs.get(i).written();
            if (join != null && join.bool("unique", false)) {
                table.addUnique(List.of(columns.get(i)));
            }
        }
        site.owner().naturalId().addReference(attribute, site, table, columns, written);
        ForeignKeys.Role role = role(site, table);
        joinColumns.resolve(
                pairs,
                target,
                attribute,
                role,
                targetColumns -> foreignKeys.add(
                        table,
                        columns,
                        target,
                        targetColumns,
                        attribute,
                        role,
                        written(attribute, Overrides.NONE),
                        site.overrides().foreignKey(attribute)));
        if (!shared && unique && !wholeKey && !oneOfKey) {
            addUnique(table, columns, site);
        }
        return columns;
    }

    private void addUnique(TableDraft table, List<ColumnDraft> columns, Site site) {
        if (columns.size() == 1 || columns.stream().allMatch(column -> column.target() != null)) {
            addUniqueInOrder(table, columns, site);
        } else {
            // what the columns refer to says their order
            context.later(() -> addUniqueInOrder(table, columns, site));
        }
    }

    /** With a table for each class, Hibernate copies that a column is unique to the tables below, but no key of several. */
    private static void addUniqueInOrder(TableDraft table, List<ColumnDraft> columns, Site site) {
        if (columns.size() == 1 || !site.place().inherited()) {
            table.addUnique(AttributeOrder.ofReferences(columns));
        }
    }

    private static ForeignKeys.Role role(Site site, TableDraft table) {
        return site.place().inherited() && table == site.owner().table()
                ? ForeignKeys.Role.COPIED_TO_ONE
                : ForeignKeys.Role.TO_ONE;
    }

    private static List<Annotation> written(Attribute attribute, Overrides overrides) {
        List<Annotation> joins = overrides.joinColumns(attribute);
        return joins.isEmpty() && attribute.annotations().has("MapsId")
                ? attribute.annotations().all("PrimaryKeyJoinColumn")
                : joins;
    }

    private List<JoinColumns.Pair> pairs(
            Attribute attribute, Site site, EntityMapping target, List<Annotation> written) {
        ReferencePrefix prefix = prefix(attribute, site);
        Annotation property = attribute.annotations().find("hibernate.PropertyRef");
        return property == null
                ? joinColumns.make(written, target, prefix, attribute)
                : List.of(joinColumns.toProperty(written, target, prefix, property.string("value"), attribute));
    }

    /** What stands for a part of an embedded id is an attribute of the entity. */
    private ReferencePrefix prefix(Attribute attribute, Site site) {
        return context.naming.reference(
                standsForPart(attribute, site) ? new AttributePath(attribute.name()) : site.named(attribute));
    }

    private static boolean standsForPart(Attribute attribute, Site site) {
        return site.key() && site.embedded() && attribute.annotations().has("MapsId");
    }

    private ColumnDraft place(
            JoinColumns.Pair pair, TableDraft table, Attribute attribute, Site site, boolean optional) {
        ColumnDraft draft = pair.column();
        draft.hasOpenNameInReferences = draft.isImplied
                && standsForPart(attribute, site)
                && context.naming.implied().namesWholePaths();
        if (site.key()) {
            draft.nullable = false;
        } else if (!optional && site.sharesRows() && context.settings.orm().checksRowsOfSubclasses()) {
            if (draft.nullable && !site.embedded()) {
                site.owner().requireInOwnRows(draft);
            }
        } else if (!optional) {
            draft.nullable = false;
        }
        if (context.validated.of(attribute, site).notNull()) {
            draft.nullable = false;
        }
        if (draft.writable && !MappedIds.isForNothing(site.owner().entity(), attribute)) {
            site.claim(table, draft.name, attribute);
        }
        if (site.key() && attribute.annotations().hasAny("MapsId", IdClassAttributes.VALUE)) {
            draft.beOfValue();
        }
        ColumnDraft placed = table.add(draft);
        table.checkValues(placed);
        DetailReaders.apply(attribute.annotations(), table, placed);
        warn(pair, placed, attribute, site);
        return placed;
    }

    private void warn(JoinColumns.Pair pair, ColumnDraft placed, Attribute attribute, Site site) {
        context.names.check(placed.logical, attribute.element());
        if (pair.written() != null
                && !placed.nullable
                && site.sharesRows()
                && site.owner().hasSiblings()) {
            context.problems.report(
                    Message.BLOCKED_SIBLINGS,
                    attribute.element(),
                    placed.name,
                    site.owner().entity().name());
        }
    }

    // no column: the primary key refers; Hibernate makes a foreign key only where the target must exist
    private void sharedKey(
            Attribute attribute, Site site, EntityMapping target, boolean optional, List<Annotation> written) {
        List<ColumnDraft> key = site.owner().key();
        boolean constrained = !optional
                && foreignKeys.add(
                        site.table(), key, target, target.key(), attribute, role(site, site.table()), written, null);
        for (int i = 0; i < key.size() && constrained; i++) {
            key.get(i).sizeAs(target.key().get(i));
        }
    }
}

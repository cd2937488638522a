package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.ReferencePrefix;
import java.util.List;
import java.util.Objects;

/** {@code @OneToMany}: nothing where the other side owns it, else a column there or a join table. */
final class OneToManyMapper implements AttributeMapper {

    private final Context context;
    private final CollectionTables tables;
    private final CollectionKeys keys;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;

    OneToManyMapper(Context context) {
        this.context = context;
        this.tables = new CollectionTables(context);
        this.keys = new CollectionKeys(context);
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return attribute.annotations().has("OneToMany");
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        Annotation association = Objects.requireNonNull(attribute.annotations().find("OneToMany"));
        EntityMapping target = context.target(
                new CollectionTypes(context.types).element(attribute, association.type("targetEntity")),
                attribute.element());
        String mappedBy = association.string("mappedBy");
        Annotation joinTable = site.overrides().joinTable(attribute, context.settings.orm());
        if (!mappedBy.isEmpty()) {
            new InverseSides(context).oneToMany(target, mappedBy, attribute, site);
        } else if (joinTable == null && !site.overrides().joinColumns(attribute).isEmpty()) {
            context.later(() -> target.holders().forEach(holder -> foreignColumn(attribute, site, holder, target)));
        } else {
            joinTable(attribute, site, target);
        }
        return List.of();
    }

    /** @param stated the class that the attribute names: {@code target}, or one above it with a table of its own */
    private void foreignColumn(Attribute attribute, Site site, EntityMapping target, EntityMapping stated) {
        boolean named = target == stated;
        target.map();
        List<Annotation> written = site.overrides().joinColumns(attribute);
        List<JoinColumns.Pair> pairs =
                joinColumns.make(written, site.owner(), context.naming.reference(site.named(attribute)), attribute);
        TableDraft table = target.table();
        List<ColumnDraft> columns =
                pairs.stream().map(pair -> table.add(pair.column())).toList();
        CollectionKind kind = CollectionKind.of(attribute, context);
        List<ColumnDraft> placed = keys.add(attribute, site, table, stated.table(), kind, false);
        if (named) {
            site.owner()
                    .belongings()
                    .rows
                    .put(
                            site.path(attribute),
                            new Belongings.Rows(attribute, kind, table, target, true, columns, placed, target.key()));
        }
        site.owner().belongings().foreign.add(new Belongings.ForeignCollection(attribute, target, columns));
        if (columns.stream().noneMatch(column -> column.nullable)) {
            target.belongings().references.addAll(columns);
            target.belongings().addOthers(placed);
        }
        // Hibernate copies the reference to the tables below, but not what happens on deletion
        Attribute referring =
                named ? attribute : attribute.with(attribute.annotations().without("hibernate.OnDelete"));
        joinColumns.resolve(
                pairs,
                site.owner(),
                attribute,
                ForeignKeys.Role.OWNER,
                owner -> foreignKeys.add(
                        table, columns, site.owner(), owner, referring, ForeignKeys.Role.OWNER, written, null));
    }

    private void joinTable(Attribute attribute, Site site, EntityMapping target) {
        CollectionTable collection = tables.make(
                attribute,
                site,
                site.overrides().joinTable(attribute, context.settings.orm()),
                tables.joinTableName(attribute, site, target),
                ReferencePrefix.ofOwner(site.owner().nameAsOwner()));
        CollectionKind kind = CollectionKind.of(attribute, context);
        List<ColumnDraft> placed = keys.add(attribute, site, collection.table(), kind, true);
        List<ColumnDraft> elements = tables.elements(collection, target, attribute, site);
        site.owner()
                .belongings()
                .rows
                .put(site.path(attribute), collection.rows(attribute, kind, target, placed, elements));
        if (kind == CollectionKind.SET) {
            set(attribute, collection, elements);
            return;
        }
        if (kind != CollectionKind.BAG) {
            collection.identify(kind, placed, elements);
        }
        unique(attribute, collection, elements);
    }

    // Hibernate makes a key of several columns with that of the collection;
    // a column that an entity in the same table has stays as that says it
    private void unique(Attribute attribute, CollectionTable collection, List<ColumnDraft> elements) {
        boolean own = elements.get(0).origin.equals(attribute.origin());
        if (elements.size() > 1) {
            context.lastFirst(() -> collection.table().addUnique(AttributeOrder.ofReferences(elements)));
        } else if (own || !collection.table().isOfEntity) {
            collection.table().addUnique(AttributeOrder.ofReferences(elements));
        }
    }

    private void set(Attribute attribute, CollectionTable collection, List<ColumnDraft> elements) {
        boolean withOwner = context.settings.orm().ownerIsPartOfOneToManySetKeys();
        if (withOwner) {
            collection.identify(CollectionKind.SET, List.of(), elements);
            unique(attribute, collection, elements);
        } else {
            collection.identifyBy(elements);
        }
    }
}

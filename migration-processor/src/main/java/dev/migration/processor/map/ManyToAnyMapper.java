package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.ReferencePrefix;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;

/** Hibernate's {@code @ManyToAny}: a table of references to entities of any class. */
final class ManyToAnyMapper implements AttributeMapper {

    private final Context context;
    private final CollectionTables tables;
    private final CollectionKeys keys;
    private final AnyColumns columns;

    ManyToAnyMapper(Context context) {
        this.context = context;
        this.tables = new CollectionTables(context);
        this.keys = new CollectionKeys(context);
        this.columns = new AnyColumns(context);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return attribute.annotations().has("hibernate.ManyToAny");
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        Annotation joinTable = site.overrides().joinTable(attribute, context.settings.orm());
        if (joinTable == null) {
            throw new Problem(Message.INCOMPLETE_MAPPING, attribute.element(), "@ManyToAny", "@JoinTable");
        }
        CollectionTable collection = tables.make(
                attribute,
                site,
                joinTable,
                implicitName(attribute, site),
                ReferencePrefix.ofOwner(site.owner().nameAsOwner()));
        CollectionKind kind = CollectionKind.of(attribute, context);
        List<ColumnDraft> placed = keys.add(attribute, site, collection.table(), kind, true);
        List<ColumnDraft> values = new ArrayList<>();
        values.add(collection
                .table()
                .add(columns.discriminator(attribute, site, site.overrides().column(attribute))));
        for (ColumnDraft key : columns.key(attribute, site, joinTable.annotations("inverseJoinColumns"))) {
            values.add(collection.table().add(key.notNull()));
        }
        collection.identify(kind, placed, values);
        return List.of();
    }

    private Identifier implicitName(Attribute attribute, Site site) {
        Identifier owner = site.owner().table().name.name();
        return context.naming.joinTable(owner, null, attribute.name());
    }
}

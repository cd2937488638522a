package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hibernate's own {@code @Audited}: a table with what each change made of the rows of each table of an entity, and one
 * for each of its collections.
 */
final class Audits {

    static final String AUDITED = "hibernate.Audited";

    private static final String SUFFIX = "_AUD";
    private static final String EXCLUDED = AUDITED + ".Excluded";
    private static final String TABLE = AUDITED + ".Table";

    private final Context context;
    private final Changesets changesets;
    private final ClassWide words;
    private final List<Runnable> last = new ArrayList<>();

    Audits(Context context, Changesets changesets) {
        this.context = context;
        this.changesets = changesets;
        this.words = new ClassWide(context);
    }

    /** The columns of the version of a hierarchy. */
    static Set<ColumnDraft> versions(EntityMapping root) {
        return root.belongings().of(attribute -> attribute.annotations().has("Version"));
    }

    void make(EntityMapping mapping) {
        EntityMapping root = mapping.root();
        if (words.ofRoot(root.entity(), AUDITED) != null) {
            AuditWords written = AuditWords.of(words.ofRoot(root.entity(), TABLE));
            if (mapping == root && !root.isQuery()) {
                root(root, written);
            } else if (mapping.hasTable() && !mapping.isSingleTableSubclass()) {
                subclass(mapping, written);
            }
        }
        mapping.belongings().collections.forEach((attribute, table) -> {
            if (isAudited(attribute)) {
                collection(table, AuditWords.of(words.ofCollection(attribute, TABLE)));
            }
        });
        for (Belongings.ForeignCollection collection : mapping.belongings().foreign) {
            if (isAudited(collection.attribute())) {
                foreign(mapping, collection);
            }
        }
    }

    private boolean isAudited(Attribute attribute) {
        return words.ofCollection(attribute, AUDITED) != null
                && !attribute.annotations().has(EXCLUDED);
    }

    private void root(EntityMapping root, AuditWords written) {
        TableDraft source = root.table();
        Set<ColumnDraft> without = new HashSet<>(source.columns.values());
        sharing(root).forEach(mapping -> without.removeIf(mapping.belongings()::has));
        sharing(root).forEach(mapping -> without.addAll(excluded(mapping)));
        TableCopy copy = TableCopy.of(source, ofEntity(source, written), without);
        // Hibernate makes one for an abstract root too, which has no rows
        copy.table().useBy(root.entity());
        finish(copy, change(copy, written), source.key);
        kind(copy, written);
        for (TableDraft beside : root.belongings().beside) {
            beside(root, beside, copy, written);
        }
    }

    /** The entities whose rows lie in the table of {@code root}. */
    private List<EntityMapping> sharing(EntityMapping root) {
        List<EntityMapping> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).entity().children().stream()
                    .map(context::mapping)
                    .filter(EntityMapping::isSingleTableSubclass)
                    .forEach(all::add);
        }
        return all;
    }

    private static Set<ColumnDraft> excluded(EntityMapping mapping) {
        Set<ColumnDraft> excluded = new HashSet<>();
        for (EntityMapping some = mapping; some != null; some = some.parent()) {
            excluded.addAll(
                    some.belongings().of(attribute -> attribute.annotations().hasAny(EXCLUDED, "Version")));
            excluded.addAll(some.belongings().references);
        }
        return excluded;
    }

    private void beside(EntityMapping root, TableDraft source, TableCopy ofRoot, AuditWords written) {
        String name = root.entity().annotations().all(AUDITED + ".SecondaryTable").stream()
                .filter(named ->
                        Identifier.of(named.string("secondaryTableName")).equals(source.name.name()))
                .map(named -> named.string("secondaryAuditTableName"))
                .findFirst()
                .orElse("");
        TableDraft table = context.drafts.beside(source, name, SUFFIX, written.schema());
        TableCopy copy = TableCopy.of(source, table, excluded(root));
        finish(copy, change(copy, written), source.key);
        follow(copy, ofRoot.table());
    }

    private void subclass(EntityMapping mapping, AuditWords ofRoot) {
        Annotation own = mapping.entity().annotations().find(TABLE);
        AuditWords written = own == null ? ofRoot : ofRoot.named(own);
        TableDraft source = mapping.table();
        TableCopy copy = TableCopy.of(source, ofEntity(source, written), excluded(mapping));
        finish(copy, change(copy, written), source.key);
        EntityMapping parent = mapping.parent();
        if (parent == null || mapping.strategy() == Strategy.TABLE_PER_CLASS) {
            kind(copy, written);
        } else {
            follow(copy, ofEntity(parent.table(), named(parent, ofRoot)));
        }
    }

    private static AuditWords named(EntityMapping mapping, AuditWords ofRoot) {
        Annotation own =
                mapping.parent() == null ? null : mapping.entity().annotations().find(TABLE);
        return own == null ? ofRoot : ofRoot.named(own);
    }

    private TableDraft ofEntity(TableDraft source, AuditWords written) {
        return context.drafts.beside(source, written.name(), SUFFIX, written.schema());
    }

    private void collection(TableDraft source, AuditWords written) {
        TableCopy copy = TableCopy.of(source, ofEntity(source, written), Set.of());
        finish(copy, change(copy, written), source.columns.values());
        kind(copy, written);
    }

    /** Makes a table of the pairs of owner and element, which lie in the table of the elements. */
    private void foreign(EntityMapping owner, Belongings.ForeignCollection collection) {
        Annotation named = collection.attribute().annotations().find(AUDITED + ".CollectionTable");
        AuditWords ofClass = AuditWords.of(words.ofCollection(collection.attribute(), TABLE));
        String name = named == null ? "" : named.string("name");
        String schema = named == null || named.string("schema").isEmpty() ? ofClass.schema() : named.string("schema");
        String implicit =
                owner.entity().name() + "_" + collection.target().entity().name() + SUFFIX;
        TableCopy copy = TableCopy.empty(
                owner.table(), context.drafts.beside(owner.table(), name.isEmpty() ? implicit : name, SUFFIX, schema));
        List<ColumnDraft> pair = new ArrayList<>(collection.columns());
        pair.addAll(collection.target().key());
        copy.add(pair);
        finish(copy, change(copy, ofClass), pair);
        kind(copy, ofClass);
    }

    private ColumnDraft change(TableCopy copy, AuditWords written) {
        return changesets.column(copy, written.changeset());
    }

    private void finish(TableCopy copy, ColumnDraft change, Collection<ColumnDraft> rows) {
        List<ColumnDraft> key = new ArrayList<>(List.of(change));
        key.addAll(copy.of(rows));
        copy.table().addKey(key, true);
        changesets.refer(copy, change);
    }

    private void kind(TableCopy copy, AuditWords written) {
        Identifier logical = Naming.logical(written.kind());
        copy.add(logical, context.naming.physical(logical), MappedType.of(new ColumnType.TinyInt()))
                .notNull();
    }

    /** Lets each row refer to the one of the same change in the table that has the rest of the entity. */
    private void follow(TableCopy copy, TableDraft target) {
        last.add(() -> copy.table().addForeignKey(new ForeignKeyDraft("", copy.table().key, target, target.key)));
    }

    /** Adds, when all tables are made, what they refer to one another by. */
    void finish() {
        last.forEach(Runnable::run);
    }
}

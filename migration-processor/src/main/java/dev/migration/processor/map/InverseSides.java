package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.schema.ReferentialAction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an inverse side ({@code mappedBy}) adds to the owning one. */
final class InverseSides {

    /**
     * The columns of the owning side.
     *
     * @param holder the entity that they lie in
     * @param apart whether Hibernate takes their table for one of the association
     */
    private record Reference(EntityMapping holder, TableDraft table, List<ColumnDraft> columns, boolean apart) {}

    private final Context context;

    InverseSides(Context context) {
        this.context = context;
    }

    /** The owning attribute; for a path its first step. */
    Attribute require(EntityMapping target, String mappedBy, Attribute attribute) {
        int dot = mappedBy.indexOf('.');
        Attribute owning = target.entity().attribute(dot < 0 ? mappedBy : mappedBy.substring(0, dot));
        if (owning == null) {
            throw new Problem(
                    Message.UNKNOWN_MAPPED_BY,
                    attribute.element(),
                    target.entity().name(),
                    mappedBy);
        }
        return owning;
    }

    /** Notes in whose table the rows of an inverse {@code @ManyToMany} lie. */
    void manyToMany(EntityMapping target, String mappedBy, Attribute attribute, Site site) {
        if (ForeignKeys.isToOne(require(target, mappedBy, attribute))) {
            throw new Problem(
                    Message.UNSUPPORTED_MAPPING,
                    attribute.element(),
                    "A @ManyToMany in place of a @OneToMany, for which Hibernate lets the key refer to itself,");
        }
        context.later(() -> {
            TableDraft table = target.collectionTable(mappedBy);
            if (table != null) {
                note(attribute, site, table);
            }
        });
    }

    private static void note(Attribute attribute, Site site, TableDraft table) {
        site.owner().belongings().inverse.add(new Belongings.InverseCollection(attribute, table));
    }

    /** Lets {@code @OnDelete} and {@code @OrderColumn} of an inverse {@code @OneToMany} reach the owning table. */
    void oneToMany(EntityMapping target, String mappedBy, Attribute attribute, Site site) {
        Attribute owning = require(target, mappedBy, attribute);
        context.later(() -> {
            target.map();
            target.holders().forEach(holder -> addKey(attribute, site, reference(holder, mappedBy, owning)));
            Reference reference = reference(target, mappedBy, owning);
            if (reference.apart()) {
                new SoftDeletes(context).column(attribute, reference.table());
                note(attribute, site, reference.table());
                requireKey(reference, site, attribute);
                refer(reference, owning);
            }
            ReferentialAction action =
                    ForeignKeys.onDelete(attribute.annotations().find("hibernate.OnDelete"));
            // other actions only the owning side can say
            if (action == ReferentialAction.CASCADE) {
                reference.table().foreignKeys.stream()
                        .filter(key -> key.columns.equals(reference.columns()))
                        .forEach(key -> key.onDelete = action);
            }
        });
    }

    /** Hibernate looks for what the reference names in the entity that has it too. */
    private static void requireKey(Reference reference, Site site, Attribute attribute) {
        if (reference.columns().stream().anyMatch(column -> isOtherThanKey(column.target(), site.owner()))) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    attribute.element(),
                    "the other side of a reference in the table " + reference.table().name
                            + " to columns that are no key",
                    "Let that refer to the key, or place it in the entity's own table");
        }
    }

    private static boolean isOtherThanKey(@Nullable ColumnDraft column, EntityMapping mapping) {
        boolean here = column != null && mapping.table().columns.get(column.name) == column;
        EntityMapping parent = mapping.parent();
        return here ? !mapping.key().contains(column) : parent != null && isOtherThanKey(column, parent);
    }

    /**
     * The rows of a table apart are elements, to whose entity Hibernate then refers, whatever else says that there is no foreign
     * key. Of several other sides it lets the last one say what happens on deletion, which is what its owning side says.
     */
    private void refer(Reference reference, Attribute owning) {
        TableDraft table = reference.table();
        List<ColumnDraft> columns = AttributeOrder.ofReferences(table.key);
        ForeignKeyDraft known = table.foreignKeys.stream()
                .filter(key -> key.columns.containsAll(columns) && columns.containsAll(key.columns))
                .findFirst()
                .orElse(null);
        // the table of a reference that may find nothing has none
        if (known == null && !(table.keyRefers && reference.holder().canBeReferenced())) {
            return;
        }
        ForeignKeyDraft key = known == null ? toEntity(reference, columns) : known;
        if (context.settings.orm().otherSidesCopyActions()) {
            key.deleteAs(ForeignKeys.onDelete(owning.annotations().find("hibernate.OnDelete")));
        }
    }

    private static ForeignKeyDraft toEntity(Reference reference, List<ColumnDraft> columns) {
        List<ColumnDraft> targets = columns.stream()
                .map(column -> Objects.requireNonNull(column.target()))
                .toList();
        ForeignKeyDraft key =
                new ForeignKeyDraft("", columns, reference.holder().tableOf(targets), targets);
        reference.table().addForeignKey(key);
        return key;
    }

    /** Where the attribute of that path refers to the owner: in the table of the entity, or of the one above that has the attribute. */
    private static Reference reference(EntityMapping holder, String mappedBy, Attribute owning) {
        for (EntityMapping mapping = holder; mapping != null; mapping = mapping.parent()) {
            Belongings.Part part = mapping.belongings().parts.get("/" + mappedBy);
            if (part != null && !part.columns().isEmpty()) {
                TableDraft table = mapping.tableOfReference(part.columns());
                // of what is embedded Hibernate does not see that the columns lie elsewhere
                boolean apart = table != mapping.table() && mappedBy.indexOf('.') < 0;
                return new Reference(mapping, table, part.columns(), apart);
            }
        }
        // it stands for a part of an embedded id
        List<ColumnDraft> columns = holder.table().columns.values().stream()
                .filter(column -> column.origin.equals(owning.origin()))
                .toList();
        return new Reference(holder, holder.table(), columns, false);
    }

    /** The columns of a position or of keys, beside those that refer to the owner. */
    private void addKey(Attribute attribute, Site site, Reference reference) {
        CollectionKind kind = CollectionKind.of(attribute, context);
        if (kind != CollectionKind.LIST && kind != CollectionKind.MAP) {
            return;
        }
        // where there is a row of its own for the reference, it has a position
        boolean required = reference.apart() && (kind == CollectionKind.LIST || isKeyRequired(attribute));
        new CollectionKeys(context).add(attribute, site, reference.table(), kind, required);
    }

    private boolean isKeyRequired(Attribute attribute) {
        Annotation key = attribute.annotations().find("MapKeyColumn");
        return key == null
                ? context.model.find(new CollectionTypes(context.types).key(attribute)) != null
                : !key.bool("nullable", false);
    }
}

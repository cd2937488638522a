package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;

/** What an inverse side ({@code mappedBy}) adds to the owning one. */
final class InverseSides {

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

    /** Lets {@code @OnDelete} and {@code @OrderColumn} of an inverse {@code @OneToMany} reach the owning table. */
    void oneToMany(EntityMapping target, String mappedBy, Attribute attribute, Site site) {
        Attribute owning = require(target, mappedBy, attribute);
        context.later(() -> {
            target.map();
            target.holders().forEach(holder -> addKey(attribute, site, holder, owning));
            TableDraft table = target.tableOfReference(owning.origin());
            if (table != target.table()) {
                new SoftDeletes(context).column(attribute, table);
            }
            if (attribute.annotations().has("hibernate.OnDelete")) {
                target.table().foreignKeys.stream()
                        .filter(key -> key.columns.get(0).origin.equals(owning.origin()))
                        .forEach(key -> key.onDelete =
                                ForeignKeys.onDelete(attribute.annotations().find("hibernate.OnDelete")));
            }
        });
    }

    /** The columns of a position or of keys, beside those that refer to the owner. */
    private void addKey(Attribute attribute, Site site, EntityMapping holder, Attribute owning) {
        CollectionKind kind = CollectionKind.of(attribute, context);
        if (kind != CollectionKind.LIST && kind != CollectionKind.MAP) {
            return;
        }
        TableDraft table = holder.tableOfReference(owning.origin());
        // where there is a row of its own for the reference, it has a position
        boolean apart = table != holder.table() && (kind == CollectionKind.LIST || isKeyRequired(attribute));
        new CollectionKeys(context).add(attribute, site, table, kind, apart);
    }

    private boolean isKeyRequired(Attribute attribute) {
        Annotation key = attribute.annotations().find("MapKeyColumn");
        return key == null
                ? context.model.find(new CollectionTypes(context.types).key(attribute)) != null
                : !key.bool("nullable", false);
    }
}

package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
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
            CollectionKind kind = CollectionKind.of(attribute, context);
            boolean ownKey =
                    kind == CollectionKind.LIST || attribute.annotations().has("MapKeyColumn");
            if (ownKey) {
                CollectionKeys keys = new CollectionKeys(context);
                target.holders().forEach(holder -> keys.add(attribute, site, holder.table(), kind, false));
            }
            if (attribute.annotations().has("hibernate.OnDelete")) {
                target.table().foreignKeys.stream()
                        .filter(key -> key.columns.get(0).origin.equals(owning.origin()))
                        .forEach(key -> key.onDelete =
                                ForeignKeys.onDelete(attribute.annotations().find("hibernate.OnDelete")));
            }
        });
    }
}

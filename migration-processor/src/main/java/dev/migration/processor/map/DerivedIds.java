package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.model.IdClassAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids that hold those of other entities. Hibernate looks for a class of the other's id at the other entity itself. Where it has
 * none, because it has its id from a third entity or from one above, the id becomes one serialized value in the first of the
 * columns, which no database can compare with what they refer to.
 */
final class DerivedIds {

    private final Context context;

    DerivedIds(Context context) {
        this.context = context;
    }

    /** @throws Problem if {@code attribute} stands for an id, or a part of one, that Hibernate would serialize */
    void check(Attribute attribute, EntityMapping target) {
        EntityClass entity = target.entity();
        if (isEmbeddedUnsaid(entity)) {
            throw refused(attribute, entity, "Write @EmbeddedId in place of @Id there.");
        }
        if (!attribute.annotations().hasAny("MapsId", IdClassAttributes.VALUE)) {
            return;
        }
        requireReadable(attribute, entity);
        if (hasClassOfId(entity)) {
            return;
        }
        // which refuses an id that leads back to itself
        target.key();
        EntityClass holder = holder(entity);
        if (holder != null) {
            String edit = "Give it an @EmbeddedId, with @MapsId at what its id comes from, or refer to %s.";
            throw refused(attribute, entity, edit.formatted(holder.name()));
        }
    }

    /** Refuses an id that holds that of {@code entity} if that one has an id class for one reference which it is no class of. */
    private void requireReadable(Attribute attribute, EntityClass entity) {
        List<Attribute> ids = entity.ids();
        if (ids.size() != 1 || !ForeignKeys.isToOne(ids.get(0)) || !hasIdClass(entity)) {
            return;
        }
        Attribute only = ids.get(0);
        if (!only.annotations().has(IdClassAttributes.VALUE)) {
            throw unreadable(
                    attribute,
                    entity,
                    "no part of the type of what '" + only.name() + "' has as its id",
                    "Give that class such a part, called " + only.name());
        }
        boolean basic = holder(ToOneMapper.target(only, context).entity()) == null;
        if (basic && !context.settings.orm().readsIdClassesOfOneValue()) {
            throw unreadable(attribute, entity, "one value alone", "Remove @IdClass there");
        }
    }

    private static Problem unreadable(Attribute attribute, EntityClass entity, String what, String edit) {
        return new Problem(
                Message.REFUSED_MAPPING,
                attribute.element(),
                "an id that holds the one of " + entity.name() + ", whose @IdClass has " + what,
                edit);
    }

    private static Problem refused(Attribute attribute, EntityClass target, String edit) {
        return new Problem(Message.SERIALIZED_ID, attribute.element(), target.name(), edit);
    }

    /** The entity with the class whose values are ids of {@code entity}; null if these are of a basic type. */
    private @Nullable EntityClass holder(EntityClass entity) {
        if (hasClassOfId(entity.root())) {
            return entity.root();
        }
        return entity.ids().stream()
                .filter(id -> id.annotations().hasAny("ManyToOne", "OneToOne"))
                .findFirst()
                .map(id -> ToOneMapper.target(id, context))
                .map(target -> holder(target.entity()))
                .orElse(null);
    }

    /** Whether the id is an embeddable without being called an embedded id: then Hibernate sees no class of it. */
    private boolean isEmbeddedUnsaid(EntityClass entity) {
        return entity.ids().stream()
                .anyMatch(id -> id.annotations().has("Id") && context.types.hasAnnotation(id.type(), "Embeddable"));
    }

    /** Whether the entity has an embedded id itself, or, also from an entity above, ids of several parts. */
    private boolean hasClassOfId(EntityClass entity) {
        return entity.attributes().stream().anyMatch(id -> id.annotations().has("EmbeddedId"))
                || entity.withParents().stream().anyMatch(this::hasParts);
    }

    private boolean hasParts(EntityClass entity) {
        List<Attribute> ids = entity.attributes().stream()
                .filter(id -> id.annotations().has("Id"))
                .toList();
        return ids.size() > 1 || declaresIdClass(entity);
    }

    private boolean hasIdClass(EntityClass entity) {
        return entity.withParents().stream().anyMatch(this::declaresIdClass);
    }

    private boolean declaresIdClass(EntityClass entity) {
        return entity.annotations().has("IdClass")
                || entity.mappedSuperclasses().stream()
                        .anyMatch(type -> context.source.of(type).has("IdClass"));
    }
}

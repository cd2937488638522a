package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import java.util.List;
import javax.lang.model.element.Element;

/** Hibernate's {@code @PartitionKey}: columns that a partitioned table must have in its primary key. */
final class PartitionKeys {

    private static final String KEY = "hibernate.PartitionKey";

    private PartitionKeys() {}

    /** Whether the attribute is one of the key: that of a root itself, not inside an embeddable. */
    static boolean isPart(Attribute attribute, Site site) {
        return attribute.annotations().has(KEY) && site.owner().parent() == null && !site.embedded();
    }

    /** Lets the columns of {@code attribute}, a basic one of the root, join the primary key. */
    static void extend(EntityMapping mapping, Attribute attribute, List<ColumnDraft> columns) {
        boolean basic = !attribute.annotations().hasAny("ManyToOne", "OneToOne");
        if (basic && mapping.parent() == null && attribute.annotations().has(KEY)) {
            mapping.table().key.addAll(columns);
        }
    }

    /** Refuses a reference to an entity whose id alone does not identify a row for the database. */
    static void requireNone(EntityMapping target, Element element) {
        boolean partitioned = target.root().entity().attributes().stream()
                .anyMatch(attribute -> attribute.annotations().has(KEY));
        if (partitioned) {
            throw new Problem(
                    Message.UNSUPPORTED_MAPPING,
                    element,
                    "A foreign key to " + target.entity().name() + ", whose primary key has a @PartitionKey,");
        }
    }
}

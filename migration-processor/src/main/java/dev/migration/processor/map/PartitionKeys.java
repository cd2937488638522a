package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.orm.OrmVersion;
import java.util.List;
import javax.lang.model.element.Element;

/** Hibernate's {@code @PartitionKey}: columns that a partitioned table must have in its primary key. */
final class PartitionKeys {

    private static final String KEY = "hibernate.PartitionKey";

    private PartitionKeys() {}

    /** Whether the attribute is one of the key: that of a root itself, not inside an embeddable. */
    static boolean isPart(Attribute attribute, Site site, OrmVersion orm) {
        return isPart(attribute, orm) && site.owner().parent() == null && !site.embedded();
    }

    private static boolean isPart(Attribute attribute, OrmVersion orm) {
        return attribute.annotations().has(KEY) && orm.hasPartitionKeys();
    }

    /** Lets the columns of {@code attribute}, a basic one of the root, join the primary key. */
    static void extend(EntityMapping mapping, Attribute attribute, List<ColumnDraft> columns, OrmVersion orm) {
        boolean basic = !attribute.annotations().hasAny("ManyToOne", "OneToOne");
        if (basic && mapping.parent() == null && isPart(attribute, orm)) {
            mapping.table().key.addAll(columns);
        }
    }

    /** Refuses a reference to an entity whose id alone does not identify a row for the database. */
    static void requireNone(EntityMapping target, Element element, OrmVersion orm) {
        boolean partitioned =
                target.root().entity().attributes().stream().anyMatch(attribute -> isPart(attribute, orm));
        if (partitioned) {
            throw new Problem(
                    Message.UNSUPPORTED_MAPPING,
                    element,
                    "A foreign key to " + target.entity().name() + ", whose primary key has a @PartitionKey,");
        }
    }
}

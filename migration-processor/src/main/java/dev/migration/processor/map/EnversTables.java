package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.EntityClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables in which Hibernate Envers keeps the past of what has its {@code @Audited}. */
final class EnversTables {

    private final Context context;
    private final EnversWords words;
    private final EnversRevision revision;
    private final AuditedArrays arrays;
    private final EnversAttributes attributes;

    /** The audited entities, with their own attributes that are. */
    private final Map<EntityMapping, List<EnversAttribute>> audited;

    private final List<EntityMapping> order;
    private final Map<EntityMapping, EnversTable> tables = new HashMap<>();

    private EnversTables(
            Context context,
            EnversWords words,
            EnversRevision revision,
            Map<EntityMapping, List<EnversAttribute>> audited,
            List<EntityMapping> order,
            AuditedArrays arrays) {
        this.context = context;
        this.words = words;
        this.revision = revision;
        this.audited = audited;
        this.order = order;
        this.arrays = arrays;
        this.attributes = new EnversAttributes(context, words, revision, arrays);
    }

    static void make(Context context, Collection<EntityMapping> mappings) {
        EnversWords words = new EnversWords(context.settings.hibernate());
        boolean written = context.known.hasMet(EnversWords.AUDITED, EnversWords.OVERRIDE, EnversWords.REVISION_ENTITY);
        if (!words.isOn() || !written) {
            return;
        }
        AuditedArrays arrays = AuditedArrays.of(context, mappings);
        EnversReader reader = new EnversReader(context, words);
        Map<EntityMapping, List<EnversAttribute>> audited = new LinkedHashMap<>();
        for (EntityMapping mapping : mappings) {
            List<EnversAttribute> found = reader.ofEntity(mapping);
            boolean asWhole = mapping.entity().annotations().has(EnversWords.AUDITED);
            if (!mapping.isQuery() && (asWhole || !found.isEmpty())) {
                audited.put(mapping, found);
            }
        }
        if (audited.isEmpty()) {
            mappings.forEach(mapping -> warnOfUnused(mapping, context));
        } else {
            EnversRefusals refusals = new EnversRefusals(context, reader, mappings, audited);
            audited.keySet().forEach(mapping -> context.problems.guard(() -> refusals.check(mapping)));
            EnversRevision revision = EnversRevision.of(context, words, mappings);
            List<EntityMapping> order = EnversOrder.of(mappings, context);
            new EnversTables(context, words, revision, audited, order, arrays).make(reader);
        }
    }

    private static void warnOfUnused(EntityMapping mapping, Context context) {
        EntityClass entity = mapping.entity();
        if (entity.annotations().has(EnversWords.REVISION_ENTITY) && !entity.isExternal()) {
            context.problems.report(Message.UNUSED_REVISION_ENTITY, entity.element(), entity.name());
        }
    }

    private void make(EnversReader reader) {
        EnversCollections collections = new EnversCollections(context, words, revision, reader, arrays, tables);
        for (EntityMapping mapping : order) {
            List<EnversAttribute> own = audited.get(mapping);
            if (own != null) {
                context.problems.guard(() -> entity(mapping));
                EnversOrder.of(mapping, own)
                        .forEach(attribute -> context.problems.guard(() -> collections.make(mapping, attribute)));
            }
        }
        collections.finish();
    }

    private void entity(EntityMapping mapping) {
        if (mapping.hasTable()) {
            EnversTable table = table(mapping);
            attributes.add(mapping, inTable(mapping), table);
        }
    }

    /** Of a table for each class also the attributes that are inherited. */
    private List<EnversAttribute> inTable(EntityMapping mapping) {
        List<EnversAttribute> all = new ArrayList<>();
        EntityMapping parent = mapping.parent();
        if (parent != null && mapping.strategy() == Strategy.TABLE_PER_CLASS) {
            all.addAll(inTable(parent));
        }
        all.addAll(audited.getOrDefault(mapping, List.of()));
        return all;
    }

    private EnversTable table(EntityMapping mapping) {
        EntityMapping parent = mapping.parent();
        EnversTable known = tables.get(mapping);
        if (known == null) {
            known = parent != null && mapping.isSingleTableSubclass() ? table(parent) : newTable(mapping);
            tables.put(mapping, known);
        }
        return known;
    }

    private EnversTable newTable(EntityMapping mapping) {
        TableDraft source = mapping.table();
        Annotation written = mapping.entity().annotations().find(EnversWords.TABLE);
        String name = written == null ? "" : written.string("value");
        EnversTable table = EnversTable.of(
                source, name.isEmpty() ? words.table(source.name.name().text()) : name, words.schema(written), context);
        String former = RenamedFromReader.ofTable(mapping.entity().annotations());
        if (name.isEmpty() && former != null) {
            table.draft.formerName = words.table(former);
        }
        ColumnDraft number = revision.number(table);
        table.identify(table.values(key(mapping)), number);
        EntityMapping above = above(mapping);
        if (above != null) {
            table.follow(table(above));
            if (words.subclassesHaveEndTimes()) {
                revision.endTime(table);
            }
            return table;
        }
        revision.head(table, number);
        ColumnDraft discriminator = mapping.belongings().discriminator;
        if (discriminator != null) {
            table.value(discriminator).notNull();
        }
        return table;
    }

    private static @Nullable EntityMapping above(EntityMapping mapping) {
        return mapping.strategy() == Strategy.JOINED ? mapping.parent() : null;
    }

    /** The key; of a subclass in the order of what it refers to, up to the top. */
    private static List<ColumnDraft> key(EntityMapping mapping) {
        EntityMapping above = above(mapping);
        if (above == null) {
            return mapping.key();
        }
        List<ColumnDraft> order = key(above);
        return mapping.key().stream()
                .sorted(Comparator.comparingInt(column -> order.indexOf(column.target())))
                .toList();
    }
}

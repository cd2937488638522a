package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The primary key of an entity: ids, embedded ids, and associations that are part of them. */
final class KeyMapper {

    private final Context context;
    private final DerivedSizes sizes;

    KeyMapper(Context context) {
        this.context = context;
        this.sizes = new DerivedSizes(context);
    }

    List<ColumnDraft> map(EntityMapping mapping, Site site, List<Attribute> ids) {
        if (ids.isEmpty()) {
            throw new Problem(
                    Message.NO_ID, mapping.entity().element(), mapping.entity().name());
        }
        Map<String, Attribute> derived = derived(mapping);
        Attribute whole = derived.get("");
        if (whole != null) {
            mapping.table().keyIsOrdered = isOrdered(whole);
            List<ColumnDraft> ofWhole = AttributeOrder.ofReferences(context.attributes.map(whole, site.ofKey()));
            sizes.apply(ids.get(0), whole, site, ofWhole);
            return ofWhole;
        }
        List<ColumnDraft> columns = new ArrayList<>();
        for (Attribute id : ids) {
            Attribute association = derived.get(id.name());
            Attribute mapped = association == null ? id : association;
            Site where = site.ofKey().replacing(part -> derived.get(part));
            List<ColumnDraft> ofId = AttributeOrder.ofReferences(context.attributes.map(mapped, where));
            WholeAttribute.note(mapped, ofId);
            if (association != null) {
                sizes.apply(id, association, site, ofId);
            }
            columns.addAll(ofId);
        }
        mapping.table().keyIsOrdered = ids.size() == 1 && isOrdered(ids.get(0));
        if (columns.isEmpty()) {
            // what is wrong with the id is reported
            throw Problem.reported();
        }
        List<ColumnDraft> parts = ids.size() == 1 ? columns : ofRecord(mapping, columns);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).part = i;
        }
        return columns;
    }

    /** Whether Hibernate orders the key of a whole id by the attributes of the other, not by its types. */
    private static boolean isOrdered(Attribute whole) {
        return whole.annotations().has("OneToOne");
    }

    /** The columns in the order of an id class that is a record; none if it is no record, or has other parts. */
    private static List<ColumnDraft> ofRecord(EntityMapping mapping, List<ColumnDraft> columns) {
        List<String> parts = mapping.root().entity().partsOfIdRecord();
        Set<String> attributes = columns.stream().map(AttributeOrder::attribute).collect(Collectors.toSet());
        return attributes.equals(Set.copyOf(parts))
                ? columns.stream()
                        .sorted(Comparator.comparingInt(column -> parts.indexOf(AttributeOrder.attribute(column))))
                        .toList()
                : List.of();
    }

    /** The associations with {@code @MapsId}, by the part of the id that they stand for; empty for the whole. */
    private static Map<String, Attribute> derived(EntityMapping mapping) {
        Map<String, Attribute> derived = new HashMap<>();
        for (Attribute attribute : mapping.entity().allAttributes()) {
            String part = MappedIds.partOf(mapping.entity(), attribute);
            if (part != null) {
                derived.put(part, attribute);
            }
        }
        return derived;
    }
}

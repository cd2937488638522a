package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The primary key of an entity: ids, embedded ids, and associations that are part of them. */
final class KeyMapper {

    private final Context context;

    KeyMapper(Context context) {
        this.context = context;
    }

    List<ColumnDraft> map(EntityMapping mapping, Site site, List<Attribute> ids) {
        if (ids.isEmpty()) {
            throw new Problem(
                    Message.NO_ID, mapping.entity().element(), mapping.entity().name());
        }
        Map<String, Attribute> derived = derived(mapping);
        Attribute whole = derived.get("");
        if (whole != null) {
            // Hibernate orders this key by the attributes of the other, not by its types
            mapping.table().keyIsOrdered = true;
            return AttributeOrder.ofReferences(context.attributes.map(whole, site.ofKey()));
        }
        List<ColumnDraft> columns = new ArrayList<>();
        for (Attribute id : ids) {
            Attribute association = derived.get(id.name());
            Site where = site.ofKey().replacing(part -> derived.get(part));
            columns.addAll(context.attributes.map(association == null ? id : association, where));
        }
        if (columns.isEmpty()) {
            // what is wrong with the id is reported
            throw Problem.reported();
        }
        if (ids.size() == 1) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).part = i;
            }
        }
        return columns;
    }

    /** The associations with {@code @MapsId}, by the part of the id that they stand for; empty for the whole. */
    private static Map<String, Attribute> derived(EntityMapping mapping) {
        Map<String, Attribute> derived = new HashMap<>();
        for (Attribute attribute : mapping.entity().allAttributes()) {
            Annotation mapsId = attribute.annotations().find("MapsId");
            if (mapsId != null) {
                derived.put(mapsId.string("value"), attribute);
            }
        }
        return derived;
    }
}

package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which Envers makes audit tables. It counts where one name is that of several, such as those of an entity's
 * collections of itself: they are one table, which has the key of one of them.
 */
final class EnversOrder {

    private EnversOrder() {}

    /** Entities in the order of their audit tables, each of which its collections follow. */
    static List<EntityMapping> of(Collection<EntityMapping> mappings, Context context) {
        // Envers goes through a hash map of names, subclasses first, and turns round what comes of that
        Map<String, EntityMapping> byName = new HashMap<>();
        mappings.forEach(mapping -> byName.put(mapping.entity().binaryName(), mapping));
        Set<EntityMapping> subclassesFirst = new LinkedHashSet<>();
        byName.values().forEach(mapping -> add(mapping, subclassesFirst, context));
        List<EntityMapping> order = new ArrayList<>(subclassesFirst);
        Collections.reverse(order);
        return order;
    }

    private static void add(EntityMapping mapping, Set<EntityMapping> subclassesFirst, Context context) {
        if (!subclassesFirst.contains(mapping)) {
            mapping.entity().children().forEach(child -> add(context.mapping(child), subclassesFirst, context));
            subclassesFirst.add(mapping);
        }
    }

    /** What is audited of {@code mapping} in the order of the tables that collections have. */
    static List<EnversAttribute> of(EntityMapping mapping, List<EnversAttribute> audited) {
        List<Attribute> order = MappingOrder.ofEntity(mapping.entity().attributes());
        return audited.stream()
                .sorted(Comparator.comparingInt(attribute -> order.indexOf(attribute.attribute())))
                .toList();
    }
}

package dev.migration.processor.map;

import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.EnumType;
import dev.migration.schema.ObjectName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * In which order the values of an enumeration stand that Hibernate is set to prefer: as declared where it is stored by
 * position elsewhere, sorted where it is stored by name. Where one is stored in both ways, the attribute counts that
 * Hibernate comes to last. Collections it takes from the last one to the first, the key of a map behind its values; those
 * of 6.6 come behind all basic attributes, those of 7.4 before these, but for maps.
 */
final class EnumOrders {

    private record Decision(long rank, List<String> values) {}

    private static final long PHASE = 1L << 40;

    private final OrmVersion orm;
    private final Map<ObjectName, Decision> decisions = new HashMap<>();
    private final Map<Element, Integer> places = new HashMap<>();

    EnumOrders(OrmVersion orm) {
        this.orm = orm;
    }

    /** Notes that {@code attribute}, or the key of the map that it is, would have {@code values}. */
    void note(ObjectName type, List<String> values, Element attribute, boolean isCollection, boolean isKey) {
        int place = places.computeIfAbsent(attribute, added -> places.size());
        long rank = isCollection ? phase(attribute) * PHASE - 2L * place + (isKey ? 1 : 0) : PHASE + place;
        Decision known = decisions.get(type);
        if (known == null || known.rank() < rank) {
            decisions.put(type, new Decision(rank, values));
        }
    }

    private int phase(Element collection) {
        boolean isMap = collection.asType().toString().replaceFirst("<.*", "").endsWith("Map");
        return isMap || orm.mapsCollectionsLast() ? 2 : 0;
    }

    /** The type with its values in their order. */
    EnumType ordered(EnumType type) {
        Decision decision = decisions.get(type.name());
        return decision == null ? type : new EnumType(type.name(), decision.values());
    }
}

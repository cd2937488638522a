package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.schema.CompositeType;
import dev.migration.schema.ObjectName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** The composite types of the database that {@code @Struct} asks for. */
final class Structs {

    private final Map<ObjectName, CompositeType> types = new TreeMap<>();

    Map<ObjectName, CompositeType> types() {
        return Collections.unmodifiableMap(types);
    }

    /** Adds the type of an attribute, which several may have that mean the same by it. */
    void add(CompositeType type, Element element) {
        CompositeType known = types.putIfAbsent(type.name(), type);
        if (known != null && !known.equals(type)) {
            throw new Problem(Message.STRUCT_CONFLICT, element, type.name(), text(known), text(type));
        }
    }

    private static List<String> text(CompositeType type) {
        return type.attributes().stream()
                .map(attribute -> attribute.name() + " " + attribute.type())
                .toList();
    }
}

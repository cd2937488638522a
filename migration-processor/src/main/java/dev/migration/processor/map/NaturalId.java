package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** The columns of a natural id in the order of Hibernate's key: attributes by name, those of a superclass first. */
final class NaturalId {

    private final Map<Element, SortedMap<String, List<ColumnDraft>>> parts = new LinkedHashMap<>();

    void add(Attribute attribute, List<ColumnDraft> columns) {
        parts.computeIfAbsent(attribute.element().getEnclosingElement(), type -> new TreeMap<>())
                .put(attribute.name(), columns);
    }

    List<ColumnDraft> columns() {
        return parts.values().stream()
                .flatMap(ofClass -> ofClass.values().stream())
                .flatMap(List::stream)
                .toList();
    }
}

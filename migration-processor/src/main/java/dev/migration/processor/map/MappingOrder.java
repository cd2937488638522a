package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * The order in which Hibernate maps attributes. It counts where several attributes lie in one column, of which the first says
 * what the column is.
 */
final class MappingOrder {

    /** How many columns a table had before each attribute, and at last. */
    private static final class Growth {

        private final TableDraft table;
        private final List<Integer> sizes = new ArrayList<>();

        Growth(TableDraft table) {
            this.table = table;
        }

        private void note() {
            sizes.add(table.columns.size());
        }

        private void reorder(List<Attribute> declared, Map<Attribute, Integer> turns) {
            List<ColumnDraft> columns = List.copyOf(table.columns.values());
            for (Attribute attribute : declared) {
                Integer turn = turns.get(attribute);
                if (turn != null) {
                    columns.subList(sizes.get(turn), sizes.get(turn + 1)).forEach(table::moveLast);
                }
            }
        }
    }

    private MappingOrder() {}

    /** Those of an entity: class by class, from the uppermost, and by name. Collections wait, but keep that order. */
    static List<Attribute> ofEntity(List<Attribute> declared) {
        Map<Element, List<Attribute>> classes = new LinkedHashMap<>();
        declared.forEach(attribute -> classes.computeIfAbsent(
                        attribute.element().getEnclosingElement(), declaring -> new ArrayList<>())
                .add(attribute));
        return classes.values().stream().flatMap(MappingOrder::byName).toList();
    }

    /** Those of an embeddable, with those of its superclasses among them. */
    static List<Attribute> ofEmbeddable(List<Attribute> declared) {
        return byName(declared).toList();
    }

    private static Stream<Attribute> byName(List<Attribute> attributes) {
        return attributes.stream().sorted(Comparator.comparing(Attribute::name));
    }

    /**
     * Maps {@code attributes} one after the other, and leaves the columns that this brings in the order of declaration.
     *
     * @param tables where the columns may lie
     */
    static void map(
            List<Attribute> attributes,
            List<Attribute> declared,
            Collection<TableDraft> tables,
            Consumer<Attribute> mapper) {
        List<Growth> all = tables.stream().map(Growth::new).toList();
        Map<Attribute, Integer> turns = new HashMap<>();
        for (Attribute attribute : attributes) {
            all.forEach(Growth::note);
            turns.put(attribute, turns.size());
            mapper.accept(attribute);
        }
        all.forEach(Growth::note);
        all.forEach(growth -> growth.reorder(declared, turns));
    }
}

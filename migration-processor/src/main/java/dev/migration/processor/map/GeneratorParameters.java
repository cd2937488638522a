package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.schema.Identifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;

/** The {@code parameters} of a {@code @GenericGenerator}, said as the annotations of persistence say the same. */
final class GeneratorParameters {

    /** Those that count in Java what the sequence does not. */
    private static final Set<String> STEPS_OF_ONE = Set.of("none", "hilo", "legacy-hilo");

    private static final String INCREMENT = "increment_size";

    private final Map<String, String> values = new HashMap<>();
    private final Element place;
    private final int usualIncrement;

    /**
     * @param place where a problem is reported
     * @param usualIncrement the increment where none is written
     */
    GeneratorParameters(Annotation generic, Element place, int usualIncrement) {
        this.place = place;
        this.usualIncrement = usualIncrement;
        for (Annotation parameter : generic.annotations("parameters")) {
            values.put(parameter.string("name"), parameter.string("value"));
        }
    }

    /** @param table whose rows are numbered */
    Annotation sequenceGenerator(Identifier table) {
        Map<String, Object> written = new HashMap<>();
        written.put("sequenceName", sequenceName(table));
        written.put("schema", text("schema", ""));
        written.put("initialValue", number("initial_value", 1));
        written.put("allocationSize", increment());
        return Annotation.written("SequenceGenerator", written);
    }

    Annotation tableGenerator() {
        return Annotation.written(
                "TableGenerator",
                Map.of(
                        "table", text("table_name", ""),
                        "schema", text("schema", ""),
                        "pkColumnName", text("segment_column_name", ""),
                        "valueColumnName", text("value_column_name", "")));
    }

    /** How long the name of a counter can be in the table of counters. */
    int segmentLength() {
        return number("segment_value_length", 255);
    }

    /** Whether a table with one row stands in for the sequence. */
    boolean isTable() {
        return Boolean.parseBoolean(text("force_table_use", ""));
    }

    /** The column of that table. */
    String valueColumn() {
        return text("value_column", "next_val");
    }

    private String sequenceName(Identifier table) {
        String suffix = text("sequence_per_entity_suffix", "");
        String otherwise = suffix.isEmpty() ? "" : table.text() + suffix;
        return text("sequence_name", text("sequence", otherwise));
    }

    private int increment() {
        int increment = number(INCREMENT, usualIncrement);
        return STEPS_OF_ONE.contains(text("optimizer", "")) ? Integer.signum(increment) : increment;
    }

    private String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        String written = text(name, String.valueOf(otherwise));
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, place, name + " = '" + written + "' of a generator");
        }
    }
}

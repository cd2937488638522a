package dev.migration.processor.xml;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes annotations of elements. The names correspond: {@code <join-column column-definition="x">} is {@code
 * JoinColumn(columnDefinition = x)}; where they do not, a table here says so.
 */
final class Conversion {

    private static final Set<String> CLASSES = Set.of("target-entity", "target-class", "class", "converter", "target");

    /** Elements that stand for one value of the annotation around them. */
    private static final Map<String, String> SINGLE = Map.of(
            "foreign-key", "foreignKey",
            "inverse-foreign-key", "inverseForeignKey",
            "primary-key-foreign-key", "foreignKey",
            "column", "column",
            "join-table", "joinTable");

    /** Elements of which there may be several, each an annotation in a list of the one around them. */
    private static final Map<String, String> LISTS = Map.of(
            "unique-constraint", "uniqueConstraints",
            "index", "indexes",
            "check-constraint", "check",
            "join-column", "joinColumns",
            "inverse-join-column", "inverseJoinColumns",
            "primary-key-join-column", "pkJoinColumns");

    private static final Map<String, String> ATTRIBUTES = Map.of("constraint-mode", "value", "class", "value");

    private static final Set<String> IGNORED = Set.of("description", "cascade", "order-by");

    private final ClassNames classes;

    Conversion(ClassNames classes) {
        this.classes = classes;
    }

    /** The annotation that {@code node} stands for, under the key of its own name. */
    Annotation annotation(XmlNode node) {
        return annotation(node, key(node.name()), Set.of());
    }

    /** The annotation of that key; the children and attributes of {@code others} are looked at elsewhere. */
    Annotation annotation(XmlNode node, String key, Set<String> others) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.attributes().forEach((name, value) -> {
            if (!others.contains(name)) {
                boolean ofClass = CLASSES.contains(name);
                Object converted = ofClass ? classes.find(value, node).asType() : value;
                values.put(ATTRIBUTES.getOrDefault(name, camel(name)), converted);
            }
        });
        for (XmlNode child : node.children()) {
            if (!others.contains(child.name())) {
                add(values, child);
            }
        }
        if (node.children().isEmpty() && !node.text().isEmpty()) {
            values.put("value", node.text());
        }
        return Annotation.written(key, values);
    }

    private void add(Map<String, Object> values, XmlNode child) {
        String name = child.name();
        if (SINGLE.containsKey(name)) {
            values.put(SINGLE.get(name), annotation(child));
        } else if (LISTS.containsKey(name)) {
            append(values, LISTS.get(name), annotation(child));
        } else if (name.equals("column-name")) {
            append(values, "columnNames", child.text());
        } else if (name.equals("constraint") || name.equals("options") || name.equals("comment")) {
            values.put(name, child.text());
        } else if (!IGNORED.contains(name)) {
            throw unknown(child);
        }
    }

    private static void append(Map<String, Object> values, String name, Object part) {
        List<Object> parts = new ArrayList<>();
        if (values.get(name) instanceof List<?> before) {
            parts.addAll(before);
        }
        parts.add(part);
        values.put(name, parts);
    }

    static Problem unknown(XmlNode node) {
        return new Problem(Message.BAD_MAPPING_FILE, null, node.place(), "<" + node.name() + "> is not understood");
    }

    /** {@code join-column} is {@code JoinColumn}. */
    static String key(String name) {
        String camel = camel(name);
        return Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        boolean up = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-') {
                camel.append(up ? Character.toUpperCase(c) : c);
            }
            up = c == '-';
        }
        return camel.toString();
    }

    /** An annotation with one value. */
    static Annotation of(String key, String value, @Nullable Object content) {
        return Annotation.written(key, content == null ? Map.of() : Map.of(value, content));
    }
}

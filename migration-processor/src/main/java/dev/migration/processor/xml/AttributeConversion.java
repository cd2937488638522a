package dev.migration.processor.xml;

import dev.migration.processor.model.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file says of an attribute, as annotations. */
final class AttributeConversion {

    static final Set<String> KINDS = Set.of(
            "id",
            "embedded-id",
            "basic",
            "version",
            "many-to-one",
            "one-to-many",
            "one-to-one",
            "many-to-many",
            "element-collection",
            "embedded",
            "transient");

    /** Children that are annotations of their own; those that repeat come in their container. */
    private static final Set<String> SINGLE = Set.of(
            "column",
            "generated-value",
            "sequence-generator",
            "table-generator",
            "lob",
            "temporal",
            "enumerated",
            "order-column",
            "map-key",
            "map-key-class",
            "map-key-temporal",
            "map-key-enumerated",
            "map-key-column",
            "join-table",
            "collection-table");

    private static final Set<String> REPEATED = Set.of(
            "join-column",
            "primary-key-join-column",
            "map-key-join-column",
            "attribute-override",
            "association-override",
            "convert");
    private static final Set<String> OF_MAP_KEY = Set.of("map-key-attribute-override", "map-key-convert");
    private static final Set<String> IGNORED = Set.of("description", "cascade", "order-by");
    private static final Set<String> NOT_OF_KIND = Set.of("name", "access", "maps-id", "id");

    private final Conversion conversion;
    private final String schema;

    /** @param schema of tables that are written and name none, or empty */
    AttributeConversion(Conversion conversion, String schema) {
        this.conversion = conversion;
        this.schema = schema;
    }

    Map<String, Annotation> annotations(XmlNode node) {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        Map<String, List<Annotation>> repeated = new LinkedHashMap<>();
        for (XmlNode child : node.children()) {
            if (SINGLE.contains(child.name())) {
                annotations.put(Conversion.key(child.name()), withSchema(child));
            } else if (REPEATED.contains(child.name())) {
                repeated.computeIfAbsent(Conversion.key(child.name()) + "s", key -> new ArrayList<>())
                        .add(conversion.annotation(child));
            } else if (OF_MAP_KEY.contains(child.name())) {
                ofMapKey(child, repeated);
            } else if (!IGNORED.contains(child.name())) {
                throw Conversion.unknown(child);
            }
        }
        repeated.forEach((key, parts) -> annotations.put(key, Conversion.of(key, "value", parts)));
        kind(node, annotations);
        return annotations;
    }

    private void kind(XmlNode node, Map<String, Annotation> annotations) {
        Set<String> children = node.children().stream().map(XmlNode::name).collect(Collectors.toSet());
        children.addAll(NOT_OF_KIND);
        String key = Conversion.key(node.name());
        annotations.put(key, conversion.annotation(node, key, children));
        if (!node.attribute("maps-id").isEmpty()) {
            annotations.put("MapsId", Conversion.of("MapsId", "value", node.attribute("maps-id")));
        }
        if (node.attribute("id").equals("true")) {
            annotations.put("Id", Conversion.of("Id", "value", null));
        }
    }

    private Annotation withSchema(XmlNode child) {
        Annotation table = conversion.annotation(child);
        boolean takes = child.name().endsWith("-table") && !table.isSet("schema") && !schema.isEmpty();
        return takes ? table.with(Conversion.of(table.key(), "schema", schema)) : table;
    }

    private void ofMapKey(XmlNode child, Map<String, List<Annotation>> repeated) {
        Annotation written = conversion.annotation(child);
        boolean converts = child.name().equals("map-key-convert");
        String path = converts ? "attributeName" : "name";
        String key = converts ? "Convert" : "AttributeOverride";
        String inner = written.string(path);
        String whole = inner.isEmpty() ? "key" : "key." + inner;
        repeated.computeIfAbsent(key + "s", name -> new ArrayList<>())
                .add(written.with(Conversion.of(key, path, whole)));
    }
}

package dev.migration.processor.xml;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.xml.ClassFacts.AttributeFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Reads mapping files; what it does not understand is an error with file and line. */
public final class MappingFileReader {

    private static final Set<String> IGNORED = Set.of(
            "description",
            "named-query",
            "named-native-query",
            "named-stored-procedure-query",
            "sql-result-set-mapping",
            "exclude-default-listeners",
            "exclude-superclass-listeners",
            "entity-listeners",
            "pre-persist",
            "post-persist",
            "pre-remove",
            "post-remove",
            "pre-update",
            "post-update",
            "post-load",
            "named-entity-graph",
            "cascade-persist");
    private static final Set<String> OF_CLASS = Set.of(
            "table",
            "id-class",
            "inheritance",
            "discriminator-value",
            "discriminator-column",
            "sequence-generator",
            "table-generator");
    private static final Set<String> REPEATED_OF_CLASS = Set.of(
            "secondary-table", "primary-key-join-column", "attribute-override", "association-override", "convert");

    private final Elements elements;
    private final Problems problems;
    private final MappingFiles result = new MappingFiles();
    private String defaultAccess = "";

    public MappingFileReader(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /** Reads all files; each is a name, for messages, and its content. */
    public MappingFiles read(Map<String, byte[]> files) {
        List<XmlNode> roots = new ArrayList<>();
        files.forEach((file, content) -> problems.guard(() -> roots.add(XmlReader.read(file, content))));
        // defaults hold in all files
        roots.forEach(root -> problems.guard(() -> metadata(root)));
        roots.forEach(this::root);
        return result;
    }

    private void metadata(XmlNode root) {
        for (XmlNode metadata : root.children("persistence-unit-metadata")) {
            for (XmlNode part : metadata.children()) {
                if (part.name().equals("xml-mapping-metadata-complete")) {
                    result.complete = true;
                } else if (part.name().equals("persistence-unit-defaults")) {
                    part.children().forEach(this::defaults);
                } else if (!IGNORED.contains(part.name())) {
                    throw Conversion.unknown(part);
                }
            }
        }
    }

    private void defaults(XmlNode node) {
        switch (node.name()) {
            case "schema" -> result.defaultSchema = node.text();
            case "access" -> defaultAccess = node.text();
            case "catalog" -> catalog(node);
            default -> {
                if (!IGNORED.contains(node.name())) {
                    throw Conversion.unknown(node);
                }
            }
        }
    }

    private void catalog(XmlNode node) {
        problems.report(Message.CATALOG_LEFT_OUT, null, node.text() + " of " + node.place());
    }

    private void root(XmlNode root) {
        ClassNames classes = new ClassNames(elements, root.childText("package"));
        Conversion conversion = new Conversion(classes);
        for (XmlNode node : root.children()) {
            problems.guard(() -> {
                switch (node.name()) {
                    case "entity", "mapped-superclass", "embeddable" -> managed(root, node, classes, conversion);
                    case "sequence-generator", "table-generator" -> result.generators.add(conversion.annotation(node));
                    case "converter" -> converter(node, classes);
                    case "catalog" -> catalog(node);
                    case "package", "schema", "access", "persistence-unit-metadata" -> {}
                    default -> {
                        if (!IGNORED.contains(node.name())) {
                            throw Conversion.unknown(node);
                        }
                    }
                }
            });
        }
    }

    private void converter(XmlNode node, ClassNames classes) {
        TypeElement type = classes.find(node.attribute("class"), node);
        result.converters.add(elements.getBinaryName(type).toString());
        facts(type).annotations.put("Converter", Conversion.of("Converter", "autoApply", node.attribute("auto-apply")));
    }

    private ClassFacts facts(TypeElement type) {
        return result.classes.computeIfAbsent(type.getQualifiedName().toString(), name -> new ClassFacts());
    }

    private void managed(XmlNode root, XmlNode node, ClassNames classes, Conversion conversion) {
        TypeElement type = classes.find(node.attribute("class"), node);
        ClassFacts facts = facts(type);
        facts.complete = node.attribute("metadata-complete").equals("true");
        String schema = root.childText("schema");
        String kind = Conversion.key(node.name());
        facts.annotations.put(kind, Annotation.written(kind, Map.of("name", node.attribute("name"))));
        if (kind.equals("Entity")) {
            result.entities.add(elements.getBinaryName(type).toString());
            if (!schema.isEmpty() && !isSchemaWritten(type)) {
                facts.annotations.put("Table", Conversion.of("Table", "schema", schema));
            }
        }
        access(root, node, type, facts);
        ofClass(node, facts, conversion);
        AttributeConversion attributes = new AttributeConversion(conversion, schema);
        node.children("attributes").stream()
                .flatMap(container -> container.children().stream())
                .forEach(attribute -> problems.guard(() -> attribute(attribute, facts, attributes)));
    }

    private static boolean isSchemaWritten(TypeElement type) {
        Annotation table = Annotations.of(type).find("Table");
        return table != null && table.isSet("schema");
    }

    private static void attribute(XmlNode node, ClassFacts facts, AttributeConversion conversion) {
        if (IGNORED.contains(node.name())) {
            return;
        }
        if (!AttributeConversion.KINDS.contains(node.name())) {
            throw Conversion.unknown(node);
        }
        if (node.attribute("name").isEmpty()) {
            throw new Problem(Message.BAD_MAPPING_FILE, null, node.place(), "an attribute has no name");
        }
        facts.attributes.put(
                node.attribute("name"), new AttributeFacts(node.attribute("access"), conversion.annotations(node)));
    }

    private void ofClass(XmlNode node, ClassFacts facts, Conversion conversion) {
        Map<String, List<Annotation>> repeated = new LinkedHashMap<>();
        for (XmlNode child : node.children()) {
            String key = Conversion.key(child.name());
            if (OF_CLASS.contains(child.name())) {
                Annotation written = conversion.annotation(child);
                facts.annotations.merge(key, written, Annotation::with);
            } else if (REPEATED_OF_CLASS.contains(child.name())) {
                repeated.computeIfAbsent(key + "s", name -> new ArrayList<>()).add(conversion.annotation(child));
            } else if (!child.name().equals("attributes") && !IGNORED.contains(child.name())) {
                throw Conversion.unknown(child);
            }
        }
        repeated.forEach((key, parts) -> facts.annotations.put(key, Conversion.of(key, "value", parts)));
    }

    // where nothing states it, the place of an id annotation decides, and where there is none, the defaults; what has
    // a superclass goes as that does
    private void access(XmlNode root, XmlNode node, TypeElement type, ClassFacts facts) {
        String stated = node.attribute("access");
        String ofFile = root.childText("access");
        String ofUnit = defaultAccess.isEmpty() && !hasSuperclass(type) ? "PROPERTY" : defaultAccess;
        String otherwise = ofFile.isEmpty() ? ofUnit : ofFile;
        boolean undecided = node.name().equals("entity") && !isIdAnnotated(type, facts);
        String access = stated.isEmpty() && undecided ? otherwise : stated;
        if (!access.isEmpty()) {
            facts.annotations.put("Access", Conversion.of("Access", "value", access));
        }
    }

    private static boolean hasSuperclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType above
                && ((TypeElement) above.asElement()).getSuperclass() instanceof DeclaredType;
    }

    private boolean isIdAnnotated(TypeElement type, ClassFacts facts) {
        if (result.complete || facts.complete) {
            return false;
        }
        for (Element member : type.getEnclosedElements()) {
            boolean candidate = member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD;
            if (candidate && Annotations.of(member).hasAny("Id", "EmbeddedId")) {
                return true;
            }
        }
        return type.getSuperclass() instanceof DeclaredType above
                && isIdAnnotated((TypeElement) above.asElement(), facts);
    }
}

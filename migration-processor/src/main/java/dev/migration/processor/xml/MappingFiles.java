package dev.migration.processor.xml;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.AnnotationSource;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.xml.ClassFacts.AttributeFacts;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The source's annotations, with what mapping files say put over them. Made by {@link MappingFileReader}. */
public final class MappingFiles implements AnnotationSource {

    private static final ClassFacts NONE = new ClassFacts();

    final Map<String, ClassFacts> classes = new HashMap<>();
    final Set<String> entities = new TreeSet<>();
    final Set<String> converters = new TreeSet<>();
    final List<Annotation> generators = new ArrayList<>();
    String defaultSchema = "";

    /** Whether annotations count nowhere. */
    boolean complete;

    MappingFiles() {}

    /** The binary names of the classes that files make entities. */
    public Set<String> entities() {
        return Set.copyOf(entities);
    }

    /** The binary names of the converters that files name. */
    public Set<String> converters() {
        return Set.copyOf(converters);
    }

    @Override
    public List<Annotation> generators(String key) {
        return generators.stream()
                .filter(generator -> generator.key().equals(key))
                .toList();
    }

    @Override
    public String defaultSchema() {
        return defaultSchema;
    }

    @Override
    public Annotations of(Element element) {
        if (element instanceof TypeElement type) {
            ClassFacts facts = facts(type);
            return with(element, facts, facts.annotations);
        }
        Element enclosing = element.getEnclosingElement();
        if (!(enclosing instanceof TypeElement type) || !isMember(element)) {
            return Annotations.of(element);
        }
        ClassFacts facts = facts(type);
        return with(element, facts, ofAttribute(facts, element));
    }

    private ClassFacts facts(TypeElement type) {
        ClassFacts facts =
                classes.isEmpty() ? null : classes.get(type.getQualifiedName().toString());
        return facts == null ? NONE : facts;
    }

    private static boolean isMember(Element element) {
        return element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
    }

    private Annotations with(Element element, ClassFacts facts, Map<String, Annotation> written) {
        Annotations source = Annotations.of(element);
        Annotations counting = complete || facts.complete ? source.withoutPersistence() : source;
        return written.isEmpty() ? counting : counting.with(ClassFacts.merge(counting.byKey(), written));
    }

    private static Map<String, Annotation> ofAttribute(ClassFacts facts, Element member) {
        if (facts.attributes.isEmpty()) {
            return Map.of();
        }
        boolean field = member.getKind() == ElementKind.FIELD;
        AttributeFacts attribute = facts.attributes.get(nameOf(member));
        if (attribute == null) {
            return Map.of();
        }
        if (attribute.access().isEmpty()) {
            return attribute.annotations();
        }
        if (attribute.access().equals("FIELD") != field) {
            return Map.of();
        }
        Map<String, Annotation> withAccess = new LinkedHashMap<>(attribute.annotations());
        withAccess.put("Access", Conversion.of("Access", "value", attribute.access()));
        return withAccess;
    }

    private static String nameOf(Element member) {
        String name = member.getSimpleName().toString();
        if (member.getKind() == ElementKind.FIELD) {
            return name;
        }
        return Introspector.decapitalize(name.replaceFirst("^(get|is)", ""));
    }
}

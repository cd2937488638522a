package dev.migration.processor.validation;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the constraints that Hibernate regards in DDL, also those that others are composed of. */
public final class ConstraintReader {

    private static final List<String> PACKAGES = List.of("jakarta.validation.", "javax.validation.");
    private static final List<String> CONSTRAINTS =
            PACKAGES.stream().map(name -> name + "constraints.").toList();
    private static final Set<String> NOT_NULL = Set.of("NotNull", "NotBlank", "NotEmpty");
    private static final String[] VALID =
            PACKAGES.stream().map(name -> name + "Valid").toArray(String[]::new);
    private static final String LENGTH = "org.hibernate.validator.constraints.Length";
    private static final String OVERRIDE = "OverridesAttribute";

    private final Elements elements;

    /** By the key of an annotation its class, if it is a constraint. */
    private final Map<String, Optional<TypeElement>> constraints = new HashMap<>();

    private final ConstraintPlaces places = new ConstraintPlaces();

    public ConstraintReader(Elements elements) {
        this.elements = elements;
    }

    /** What the constraints of {@code attribute} ask, those on its field and on its getter. */
    public Constraints read(Attribute attribute) {
        Constraints all = read(attribute.annotations());
        for (Annotations others : places.others(attribute)) {
            all = all.and(read(others));
        }
        return all;
    }

    private Constraints read(Annotations annotations) {
        Constraints all = Constraints.NONE;
        for (Annotation annotation : annotations.byKey().values()) {
            if (!Annotation.isOfPersistence(annotation.key())) {
                all = all.and(ofAny(annotation));
            }
        }
        return all;
    }

    /** Whether constraints inside an embedded attribute count. */
    public boolean isCascaded(Attribute attribute) {
        return attribute.annotations().hasAny(VALID)
                || places.others(attribute).stream().anyMatch(annotations -> annotations.hasAny(VALID));
    }

    private Constraints ofAny(Annotation annotation) {
        if (annotation.key().endsWith(".List")) {
            String each = annotation.key().substring(0, annotation.key().length() - ".List".length());
            Constraints all = Constraints.NONE;
            for (Annotation part : annotation.annotations("value")) {
                all = part.key().equals(each) ? all.and(ofOne(part)) : all;
            }
            return all;
        }
        return ofOne(annotation);
    }

    private Constraints ofOne(Annotation annotation) {
        return isOfDefaultGroup(annotation) ? own(annotation).and(composed(annotation)) : Constraints.NONE;
    }

    private static boolean isOfDefaultGroup(Annotation annotation) {
        List<String> groups = annotation.strings("groups");
        return groups.isEmpty()
                || PACKAGES.stream().anyMatch(name -> groups.stream().anyMatch((name + "groups.Default")::equals));
    }

    private static Constraints own(Annotation annotation) {
        if (annotation.key().equals(LENGTH)) {
            return length(annotation);
        }
        String word = word(annotation.key());
        if (NOT_NULL.contains(word)) {
            return new Constraints(true, Map.of(), Map.of(), List.of());
        }
        return switch (word) {
            case "Size" -> length(annotation);
            case "Digits" -> digits(annotation);
            case "Min" -> bound(">= " + annotation.string("value"));
            case "Max" -> bound("<= " + annotation.string("value"));
            default -> Constraints.NONE;
        };
    }

    // the constraint's name if it is one of Bean Validation, else nothing
    private static String word(String key) {
        for (String name : CONSTRAINTS) {
            if (key.startsWith(name)) {
                return key.substring(name.length());
            }
        }
        return "";
    }

    private static Constraints length(Annotation annotation) {
        int max = annotation.integer("max", Integer.MAX_VALUE);
        return max == Integer.MAX_VALUE
                ? Constraints.NONE
                : new Constraints(false, Map.of("length", String.valueOf(max)), Map.of(), List.of());
    }

    private static Constraints digits(Annotation annotation) {
        int fraction = annotation.integer("fraction", 0);
        int precision = annotation.integer("integer", 0) + fraction;
        return new Constraints(
                false,
                Map.of(),
                Map.of("precision", String.valueOf(precision), "scale", String.valueOf(fraction)),
                List.of());
    }

    private static Constraints bound(String condition) {
        return new Constraints(false, Map.of(), Map.of(), List.of(condition));
    }

    private Constraints composed(Annotation annotation) {
        TypeElement type =
                constraints.computeIfAbsent(annotation.key(), this::constraint).orElse(null);
        if (type == null) {
            return Constraints.NONE;
        }
        Constraints all = Constraints.NONE;
        for (Annotation part : Annotations.of(type).byKey().values()) {
            // what a constraint is composed of belongs to its groups
            Annotation overridden = part.with(Annotation.written(part.key(), overrides(type, annotation, part)));
            all = all.and(own(overridden)).and(composed(overridden));
        }
        return all;
    }

    private Optional<TypeElement> constraint(String key) {
        return Optional.ofNullable(elements.getTypeElement(key))
                .filter(type ->
                        PACKAGES.stream().anyMatch(name -> Annotations.of(type).has(name + "Constraint")));
    }

    private Map<String, Object> overrides(TypeElement type, Annotation annotation, Annotation part) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            for (Annotation override : overridesOf(method)) {
                if (String.valueOf(override.type("constraint")).equals(part.key())) {
                    String own = method.getSimpleName().toString();
                    String name = override.string("name");
                    Object value = annotation.values().get(own);
                    put(values, name.isEmpty() ? own : name, value == null ? valueOf(method.getDefaultValue()) : value);
                }
            }
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static @Nullable Object valueOf(@Nullable AnnotationValue value) {
        return value == null ? null : value.getValue();
    }

    private static List<Annotation> overridesOf(Element method) {
        List<Annotation> found = new ArrayList<>();
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            String name = Annotation.keyOf(mirror);
            for (String prefix : PACKAGES) {
                if (name.startsWith(prefix + OVERRIDE)) {
                    Annotation written = Annotations.of(method).find(name);
                    if (written != null) {
                        found.addAll(name.endsWith(".List") ? written.annotations("value") : List.of(written));
                    }
                }
            }
        }
        return found;
    }
}

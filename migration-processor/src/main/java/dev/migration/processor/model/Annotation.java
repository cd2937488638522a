package dev.migration.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An annotation read by names, so that its class need not be on the processor's path. Only values that are written
 * count; the defaults are given by whoever asks, because they differ between versions of the annotations.
 */
public final class Annotation {

    private static final List<String> PERSISTENCE = List.of("jakarta.persistence.", "javax.persistence.");

    private final String key;
    private final Map<String, Object> values;

    private Annotation(String key, Map<String, ?> values) {
        this.key = key;
        this.values = new LinkedHashMap<>(values);
    }

    /**
     * An annotation that stands in no source. Values are texts, which stand for numbers and constants too, types,
     * annotations, or lists of them.
     */
    public static Annotation written(String key, Map<String, ?> values) {
        return new Annotation(key, values);
    }

    Annotation(AnnotationMirror mirror) {
        this(keyOf(mirror), Map.of());
        mirror.getElementValues()
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value.getValue()));
    }

    /** {@code Column} for that of jakarta.persistence or javax.persistence, {@code hibernate.Check} for Hibernate's. */
    public static String keyOf(AnnotationMirror mirror) {
        String name = nameOf(mirror);
        for (String prefix : PERSISTENCE) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        if (name.startsWith("org.hibernate.annotations.")) {
            return "hibernate." + name.substring("org.hibernate.annotations.".length());
        }
        // an annotation of the unnamed package must not look like one of persistence
        return name.contains(".") ? name : "." + name;
    }

    /** Whether {@code key} is that of an annotation of persistence or Hibernate. */
    public static boolean isOfPersistence(String key) {
        return key.indexOf('.') < 0 || key.startsWith("hibernate.");
    }

    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** Only the values of those names. */
    public Annotation only(String... names) {
        Map<String, Object> some = new LinkedHashMap<>(values);
        some.keySet().retainAll(List.of(names));
        return new Annotation(key, some);
    }

    public String key() {
        return key;
    }

    /** The same under another name; one that is nothing but a box around another annotation, as in Hibernate 5, is that. */
    Annotation named(String other) {
        Annotation inner = values.size() == 1 ? annotation("value") : null;
        return new Annotation(other, inner == null ? values : inner.values);
    }

    /** The values that are written. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** This annotation, with the values of {@code other} where that has some. */
    public Annotation with(Annotation other) {
        Map<String, Object> both = new LinkedHashMap<>(values);
        both.putAll(other.values);
        return new Annotation(other.key, both);
    }

    public boolean isSet(String value) {
        return values.containsKey(value);
    }

    /** A text, empty if it is not written. */
    public String string(String value) {
        return String.valueOf(values.getOrDefault(value, ""));
    }

    public boolean bool(String value, boolean otherwise) {
        Object written = values.get(value);
        if (written instanceof String text) {
            return Boolean.parseBoolean(text);
        }
        return written instanceof Boolean truth ? truth : otherwise;
    }

    public int integer(String value, int otherwise) {
        Object written = values.get(value);
        if (written instanceof String text) {
            return Integer.parseInt(text);
        }
        return written instanceof Number number ? number.intValue() : otherwise;
    }

    /** The name of an enum constant, empty if it is not written. */
    public String constant(String value) {
        Object written = values.get(value);
        if (written instanceof String text) {
            return text;
        }
        return written instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    public @Nullable TypeMirror type(String value) {
        return values.get(value) instanceof TypeMirror type ? type : null;
    }

    public @Nullable Annotation annotation(String value) {
        return of(values.get(value));
    }

    public List<Annotation> annotations(String value) {
        return parts(value).stream()
                .map(Annotation::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Annotation of(@Nullable Object value) {
        if (value instanceof Annotation annotation) {
            return annotation;
        }
        return value instanceof AnnotationMirror mirror ? new Annotation(mirror) : null;
    }

    public List<String> strings(String value) {
        return parts(value).stream().map(String::valueOf).toList();
    }

    private List<Object> parts(String value) {
        Object written = values.get(value);
        if (written instanceof List<?> list) {
            return list.stream()
                    .<Object>map(part -> part instanceof AnnotationValue inner ? inner.getValue() : part)
                    .toList();
        }
        return written == null ? List.of() : List.of(written);
    }
}

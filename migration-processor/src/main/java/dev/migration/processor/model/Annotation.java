package dev.migration.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final String key;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Annotation(AnnotationMirror mirror) {
        this.key = keyOf(mirror);
        mirror.getElementValues()
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value.getValue()));
    }

    /** {@code Column} for that of jakarta.persistence or javax.persistence, {@code hibernate.Check} for Hibernate's. */
    public static String keyOf(AnnotationMirror mirror) {
        String name = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        for (String prefix : List.of("jakarta.persistence.", "javax.persistence.")) {
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

    public String key() {
        return key;
    }

    public boolean isSet(String value) {
        return values.containsKey(value);
    }

    /** Whether no value is written. */
    public boolean isBare() {
        return values.isEmpty();
    }

    /** A text, empty if it is not written. */
    public String string(String value) {
        return String.valueOf(values.getOrDefault(value, ""));
    }

    public boolean bool(String value, boolean otherwise) {
        return values.get(value) instanceof Boolean written ? written : otherwise;
    }

    public int integer(String value, int otherwise) {
        return values.get(value) instanceof Number written ? written.intValue() : otherwise;
    }

    /** The name of an enum constant, empty if it is not written. */
    public String constant(String value) {
        return values.get(value) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    public @Nullable TypeMirror type(String value) {
        return values.get(value) instanceof TypeMirror type ? type : null;
    }

    public @Nullable Annotation annotation(String value) {
        return values.get(value) instanceof AnnotationMirror mirror ? new Annotation(mirror) : null;
    }

    public List<Annotation> annotations(String value) {
        return parts(value).stream()
                .filter(AnnotationMirror.class::isInstance)
                .map(part -> new Annotation((AnnotationMirror) part))
                .toList();
    }

    public List<String> strings(String value) {
        return parts(value).stream().map(String::valueOf).toList();
    }

    private List<Object> parts(String value) {
        Object written = values.get(value);
        if (written instanceof List<?> list) {
            return list.stream()
                    .map(part -> ((AnnotationValue) part).getValue())
                    .toList();
        }
        return written == null ? List.of() : List.of(written);
    }
}

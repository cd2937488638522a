package dev.migration.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The annotations of one element. Where it carries an annotation of jakarta and of javax, the first counts. */
public final class Annotations {

    private static final Annotations NONE = new Annotations();
    private static final List<String> TYPE_WORDS = List.of("JavaType", "JdbcType", "JdbcTypeCode", "Type");

    private final Map<String, Annotation> byKey = new LinkedHashMap<>();

    private Annotations() {}

    public static Annotations of(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return NONE;
        }
        Annotations annotations = new Annotations();
        Annotations ofJavax = new Annotations();
        for (AnnotationMirror mirror : mirrors) {
            Annotation annotation = new Annotation(mirror);
            Annotations place = Annotation.nameOf(mirror).startsWith("javax.") ? ofJavax : annotations;
            place.byKey.putIfAbsent(annotation.key(), annotation);
        }
        ofJavax.byKey.forEach(annotations.byKey::putIfAbsent);
        return annotations;
    }

    /** All of them, by key. */
    public Map<String, Annotation> byKey() {
        return Collections.unmodifiableMap(byKey);
    }

    /** Those of {@code others} in place of these. */
    public Annotations with(Map<String, Annotation> others) {
        Annotations all = new Annotations();
        all.byKey.putAll(others);
        return all;
    }

    /** Those that are none of persistence. */
    public Annotations withoutPersistence() {
        Annotations some = new Annotations();
        byKey.forEach((key, annotation) -> {
            if (!Annotation.isOfPersistence(key)) {
                some.byKey.put(key, annotation);
            }
        });
        return some;
    }

    /** Only those of {@code keys}. */
    public Annotations only(String... keys) {
        Annotations some = new Annotations();
        some.byKey.putAll(byKey);
        some.byKey.keySet().retainAll(Set.of(keys));
        return some;
    }

    /** Without that of {@code key}. */
    public Annotations without(String key) {
        Annotations some = new Annotations();
        some.byKey.putAll(byKey);
        some.byKey.remove(key);
        return some;
    }

    /**
     * What is stated of the type of another value than the attribute's own: {@code hibernate.MapKeyJdbcType}, say, for
     * {@code MapKey}, as {@code hibernate.JdbcType}.
     */
    public Annotations ofRole(String role) {
        Annotations stated = new Annotations();
        for (String word : TYPE_WORDS) {
            Annotation annotation = byKey.get("hibernate." + role + word);
            if (annotation != null) {
                stated.byKey.put("hibernate." + word, annotation.named("hibernate." + word));
            }
        }
        return stated;
    }

    /** Also {@code others}, in place of those of their kinds. */
    public Annotations and(Annotations others) {
        Annotations all = new Annotations();
        all.byKey.putAll(byKey);
        all.byKey.putAll(others.byKey);
        return all;
    }

    /** Also {@code annotation}, in place of one of its kind. */
    public Annotations plus(Annotation annotation) {
        Annotations more = new Annotations();
        more.byKey.putAll(byKey);
        more.byKey.put(annotation.key(), annotation);
        return more;
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    public boolean hasAny(String... keys) {
        for (String key : keys) {
            if (has(key)) {
                return true;
            }
        }
        return false;
    }

    public @Nullable Annotation find(String key) {
        return byKey.get(key);
    }

    /** Those of {@code keys} that are there. */
    public List<Annotation> allOf(String... keys) {
        return hasAny(keys) ? List.copyOf(only(keys).byKey.values()) : List.of();
    }

    /** All of a repeatable annotation whose container is its plural: {@code JoinColumn}, {@code JoinColumns}. */
    public List<Annotation> all(String key) {
        Annotation single = byKey.get(key);
        Annotation container = container(key);
        if (container == null) {
            return single == null ? List.of() : List.of(single);
        }
        List<Annotation> all = new ArrayList<>();
        if (single != null) {
            all.add(single);
        }
        all.addAll(container.annotations("value"));
        return all;
    }

    // asked for every attribute many times: the few keys are compared, no plural is made
    private @Nullable Annotation container(String key) {
        for (Map.Entry<String, Annotation> entry : byKey.entrySet()) {
            String plural = entry.getKey();
            if (plural.length() == key.length() + 1 && plural.startsWith(key) && plural.endsWith("s")) {
                return entry.getValue();
            }
        }
        return null;
    }
}

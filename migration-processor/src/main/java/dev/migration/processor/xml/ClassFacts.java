package dev.migration.processor.xml;

import dev.migration.processor.model.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What files say of one class. */
final class ClassFacts {

    private static final Set<String> KINDS = Set.of(
            "Id",
            "EmbeddedId",
            "Basic",
            "Version",
            "ManyToOne",
            "OneToMany",
            "OneToOne",
            "ManyToMany",
            "ElementCollection",
            "Embedded",
            "Transient");

    /**
     * What a file says of one attribute.
     *
     * @param access of its own, or empty
     */
    record AttributeFacts(String access, Map<String, Annotation> annotations) {}

    final Map<String, Annotation> annotations = new LinkedHashMap<>();
    final Map<String, AttributeFacts> attributes = new LinkedHashMap<>();

    /** Whether annotations in the source do not count. */
    boolean complete;

    /** Puts {@code written} over {@code source}, value by value; what repeats is replaced as a whole. */
    static Map<String, Annotation> merge(Map<String, Annotation> source, Map<String, Annotation> written) {
        Map<String, Annotation> merged = new LinkedHashMap<>(source);
        boolean hasKind = written.keySet().stream().anyMatch(KINDS::contains);
        if (hasKind) {
            merged.keySet().removeIf(key -> KINDS.contains(key) && !written.containsKey(key));
        }
        written.forEach((key, annotation) -> {
            Annotation before = merged.get(key);
            boolean repeats = annotation.values().get("value") instanceof List<?>;
            merged.put(key, before == null || repeats ? annotation : before.with(annotation));
            if (repeats) {
                merged.remove(key.substring(0, key.length() - 1));
            }
        });
        return merged;
    }
}

package dev.migration.processor.map;

import dev.migration.processor.model.AnnotationSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Embeddables that are below others. An attribute of the uppermost one can have a value of each of them, so that it has the
 * columns of all, and one that says which it is.
 */
final class EmbeddableHierarchies {

    /** By the uppermost embeddable those below it, each behind the one above. */
    private final Map<TypeElement, List<TypeElement>> below = new HashMap<>();

    /** @param classes the embeddables that are below another */
    EmbeddableHierarchies(Collection<TypeElement> classes, AnnotationSource source) {
        classes.stream()
                .sorted(Comparator.comparingInt(
                                (TypeElement type) -> above(type, source).size())
                        .thenComparing(type -> type.getQualifiedName().toString()))
                .forEach(type -> {
                    List<TypeElement> above = above(type, source);
                    below.computeIfAbsent(above.get(above.size() - 1), top -> new ArrayList<>())
                            .add(type);
                });
    }

    /** Whether {@code type} is an embeddable with another above it. */
    static boolean isBelow(TypeElement type, AnnotationSource source) {
        return source.of(type).has("Embeddable") && !above(type, source).isEmpty();
    }

    /** Those below {@code type} if it is an uppermost embeddable; else none, as Hibernate does not look further down. */
    List<TypeElement> below(TypeElement type) {
        return below.getOrDefault(type, List.of());
    }

    private static List<TypeElement> above(TypeElement type, AnnotationSource source) {
        List<TypeElement> above = new ArrayList<>();
        TypeElement current = type;
        while (current.getSuperclass() instanceof DeclaredType parent) {
            current = (TypeElement) parent.asElement();
            if (source.of(current).has("Embeddable")) {
                above.add(current);
            }
        }
        return above;
    }
}

package dev.migration.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Classes by binary name: those that the compiler hands over, and those of the last compilation that still are what they
 * were.
 */
final class Known {

    private final Elements elements;
    private final Predicate<TypeElement> belongs;
    private final Map<String, TypeElement> classes = new TreeMap<>();

    Known(Elements elements, Predicate<TypeElement> belongs) {
        this.elements = elements;
        this.belongs = belongs;
    }

    void addAll(Collection<String> binaryNames) {
        for (String name : binaryNames) {
            TypeElement type = find(name);
            if (type != null && belongs.test(type)) {
                classes.putIfAbsent(name, type);
            }
        }
    }

    List<TypeElement> all() {
        return new ArrayList<>(classes.values());
    }

    boolean isEmpty() {
        return classes.isEmpty();
    }

    // a dollar sign is either part of a name or stands between a class and its member
    private @Nullable TypeElement find(String binaryName) {
        TypeElement nested = elements.getTypeElement(binaryName.replace('$', '.'));
        return nested == null ? elements.getTypeElement(binaryName) : nested;
    }
}

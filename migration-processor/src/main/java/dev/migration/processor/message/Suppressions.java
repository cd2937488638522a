package dev.migration.processor.message;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which warnings nobody wants to hear: those that an option names, and those that {@code
 * @SuppressWarnings("migration:MIG-212")} names at the element or around it.
 */
public final class Suppressions {

    private static final String PREFIX = "migration:";

    private final Set<String> everywhere;

    /** @param everywhere ids of messages */
    public Suppressions(List<String> everywhere) {
        this.everywhere = Set.copyOf(everywhere);
    }

    boolean contains(Problem problem) {
        String id = problem.id();
        return everywhere.contains(id) || isSuppressedAt(problem.element(), id);
    }

    private static boolean isSuppressedAt(@Nullable Element element, String id) {
        for (Element place = element; place != null; place = place.getEnclosingElement()) {
            SuppressWarnings written = place.getAnnotation(SuppressWarnings.class);
            if (written != null && Set.of(written.value()).contains(PREFIX + id)) {
                return true;
            }
        }
        return false;
    }
}

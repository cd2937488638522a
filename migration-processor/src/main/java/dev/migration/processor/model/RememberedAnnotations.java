package dev.migration.processor.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * The annotations of another source, each element's read once. Elements without any, as most methods are, are not
 * remembered: to see that anew costs less. Not thread-safe, as the compiler is not.
 */
public final class RememberedAnnotations implements AnnotationSource {

    private final AnnotationSource source;
    private final Map<Element, Annotations> known = new HashMap<>();

    /** @param source says the same of an element each time */
    public RememberedAnnotations(AnnotationSource source) {
        this.source = source;
    }

    @Override
    public Annotations of(Element element) {
        Annotations annotations = known.get(element);
        if (annotations == null) {
            annotations = source.of(element);
            if (!annotations.isEmpty()) {
                known.put(element, annotations);
            }
        }
        return annotations;
    }

    @Override
    public List<Annotation> generators(String key) {
        return source.generators(key);
    }

    @Override
    public String defaultSchema() {
        return source.defaultSchema();
    }
}

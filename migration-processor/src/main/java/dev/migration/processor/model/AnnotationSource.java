package dev.migration.processor.model;

import java.util.List;
import javax.lang.model.element.Element;

/** Where annotations of elements come from: the source, or files that speak of it. */
public interface AnnotationSource {

    /** The source alone. */
    AnnotationSource CODE = Annotations::of;

    Annotations of(Element element);

    /** Generators that belong to no element, by their annotation's key. */
    default List<Annotation> generators(String key) {
        return List.of();
    }

    /** The schema of what names none, empty for that of the connection. */
    default String defaultSchema() {
        return "";
    }
}

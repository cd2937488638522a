package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import java.util.Map;
import javax.lang.model.element.Element;

/** Says of the catalogs that annotations name that no name here has one. */
final class Catalogs {

    private final Problems problems;

    Catalogs(Problems problems) {
        this.problems = problems;
    }

    void check(Element element, Annotations annotations) {
        for (Map.Entry<String, Annotation> entry : annotations.byKey().entrySet()) {
            if (Annotation.isOfPersistence(entry.getKey()) || entry.getKey().startsWith("org.hibernate.")) {
                check(element, entry.getValue());
            }
        }
    }

    /** Also looks at annotations inside, such as those of a container or an override. */
    private void check(Element element, Annotation annotation) {
        String catalog = annotation.isSet("catalog") ? annotation.string("catalog") : "";
        if (!catalog.isEmpty()) {
            problems.report(Message.CATALOG_LEFT_OUT, element, catalog);
        }
        annotation.values().forEach((name, value) -> {
            if (!(value instanceof String) && !(value instanceof Number) && !(value instanceof Boolean)) {
                annotation.annotations(name).forEach(inner -> check(element, inner));
            }
        });
    }
}

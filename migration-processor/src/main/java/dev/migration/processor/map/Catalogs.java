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
            if (isOfPersistence(entry.getKey())) {
                check(element, entry.getValue());
            }
        }
    }

    private static boolean isOfPersistence(String key) {
        return !key.contains(".") || key.startsWith("hibernate.") || key.startsWith("org.hibernate.");
    }

    /** Also looks at annotations inside, such as those of a container or an override. */
    private void check(Element element, Annotation annotation) {
        String catalog = annotation.string("catalog");
        if (!catalog.isEmpty()) {
            problems.report(Message.CATALOG_LEFT_OUT, element, catalog);
        }
        for (String value : annotation.values().keySet()) {
            annotation.annotations(value).forEach(inner -> check(element, inner));
        }
    }
}

package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * Says of values in annotations that they have no effect, or not the one that their author wants: catalogs, which no name here
 * has, and definitions of columns where Hibernate quotes these.
 */
final class ValuesWithoutEffect {

    private final boolean quotesDefinitions;
    private final Problems problems;

    ValuesWithoutEffect(OrmSettings settings, Problems problems) {
        this.quotesDefinitions =
                settings.has(OrmSetting.QUOTED_NAMES) && !settings.has(OrmSetting.UNQUOTED_DEFINITIONS);
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
        String catalog = written(annotation, "catalog");
        if (!catalog.isEmpty()) {
            problems.report(Message.CATALOG_LEFT_OUT, element, catalog);
        }
        String definition = quotesDefinitions ? written(annotation, "columnDefinition") : "";
        if (!definition.isEmpty()) {
            problems.report(Message.QUOTED_DEFINITION, element, definition);
        }
        annotation.values().forEach((name, value) -> {
            if (!(value instanceof String) && !(value instanceof Number) && !(value instanceof Boolean)) {
                annotation.annotations(name).forEach(inner -> check(element, inner));
            }
        });
    }

    private static String written(Annotation annotation, String value) {
        return annotation.isSet(value) ? annotation.string(value) : "";
    }
}

package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** {@code options} of what makes a column (Jakarta Persistence 3.2, 11.1.9): what SQL lets stand behind its type. */
final class ColumnOptions {

    private ColumnOptions() {}

    /**
     * Makes the options of {@code written} a part of the column's definition; if they say more than is understood, that is
     * reported, and nothing of them counts.
     *
     * @param written the annotation, null if there is none
     */
    static void read(@Nullable Annotation written, ColumnDraft column, Element element, Problems problems) {
        String options = written == null ? "" : written.string("options");
        if (written == null || options.isEmpty()) {
            return;
        }
        ColumnDefinition read = ColumnDefinitionParser.parseOptions(options, element);
        if (read == null) {
            problems.report(Message.OPTIONS_LEFT_OUT, element, written.key());
        } else {
            column.define(read);
        }
    }
}

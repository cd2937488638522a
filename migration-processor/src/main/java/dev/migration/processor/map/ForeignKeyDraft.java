package dev.migration.processor.map;

import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Match;
import dev.migration.schema.ReferentialAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** A foreign key in the making; its name is empty where none is written. */
final class ForeignKeyDraft {

    private static final Set<KeyOptions.Part> OPTIONS =
            EnumSet.of(KeyOptions.Part.ACTION, KeyOptions.Part.MATCH, KeyOptions.Part.DEFERRABILITY);

    private static final Pattern DEFINITION = Pattern.compile(
            "\\s*foreign\\s+key\\s*\\([^)]*\\)\\s*references\\s+[^\\s(]+(?:\\s*\\([^)]*\\))?(?<options>(?:\\s.*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    final String name;
    final List<ColumnDraft> columns;
    final TableDraft target;
    final List<ColumnDraft> targetColumns;
    ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    Match match = Match.SIMPLE;

    ForeignKeyDraft(String name, List<ColumnDraft> columns, TableDraft target, List<ColumnDraft> targetColumns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.target = target;
        this.targetColumns = List.copyOf(targetColumns);
    }

    /**
     * Takes over what {@code definition} says, SQL in place of the one that is made: the columns are known, so that what counts
     * stands behind them. False if that is more than is known.
     */
    boolean define(String definition) {
        Matcher form = DEFINITION.matcher(definition);
        KeyOptions options = form.matches() ? KeyOptions.read(form.group("options"), OPTIONS) : null;
        if (options == null) {
            return false;
        }
        onDelete = options.onDelete();
        onUpdate = options.onUpdate();
        deferrability = options.deferrability();
        match = options.match();
        return true;
    }

    /** Takes over the {@code options} of {@code written}, a {@code @ForeignKey}; where there are none, all stays as it is. */
    void read(Annotation written, Element element, Problems problems) {
        KeyOptions options = KeyOptions.of(written, OPTIONS, element, problems);
        if (options.parts().contains(KeyOptions.Part.ACTION)) {
            onDelete = options.onDelete();
            onUpdate = options.onUpdate();
        }
        if (options.parts().contains(KeyOptions.Part.DEFERRABILITY)) {
            deferrability = options.deferrability();
        }
        if (options.parts().contains(KeyOptions.Part.MATCH)) {
            match = options.match();
        }
    }
}

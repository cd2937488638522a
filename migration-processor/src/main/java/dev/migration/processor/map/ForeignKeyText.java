package dev.migration.processor.map;

import dev.migration.schema.ReferentialAction;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code foreignKeyDefinition} of a {@code @ForeignKey}, of which the columns and the target are known: what it adds
 * are the actions.
 */
record ForeignKeyText(ReferentialAction onDelete, ReferentialAction onUpdate) {

    private static final String ACTION = "(no action|restrict|cascade|set null|set default)";
    private static final Pattern FORM = Pattern.compile(
            "foreign key\\s*\\([^)]*\\)\\s*references\\s+[^\\s(]+\\s*(?:\\([^)]*\\))?((?:\\s+on (?:delete|update) "
                    + ACTION + ")*)");
    private static final Pattern RULE = Pattern.compile("on (delete|update) " + ACTION);

    /** Reads the text; null if it says more than is understood. */
    static @Nullable ForeignKeyText parse(String definition) {
        String text = definition.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        Matcher rule = RULE.matcher(form.group(1));
        while (rule.find()) {
            ReferentialAction action = ReferentialAction.valueOf(
                    rule.group(2).toUpperCase(Locale.ROOT).replace(' ', '_'));
            if (rule.group(1).equals("delete")) {
                onDelete = action;
            } else {
                onUpdate = action;
            }
        }
        return new ForeignKeyText(onDelete, onUpdate);
    }
}

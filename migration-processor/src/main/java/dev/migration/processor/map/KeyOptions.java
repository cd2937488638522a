package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Match;
import dev.migration.schema.ReferentialAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * {@code options} of an index, a unique constraint or a foreign key (Jakarta Persistence 3.2, 11.1): what SQL lets stand
 * behind the columns of one and the model has a word for.
 *
 * @param parts which of the other components were written
 * @param include names as they are written, empty for none
 * @param where the condition of a partial index, or null
 */
record KeyOptions(
        Set<Part> parts,
        List<String> include,
        boolean nullsNotDistinct,
        Deferrability deferrability,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Match match,
        @Nullable String where) {

    /** What can be written. */
    enum Part {
        INCLUDE,
        NULLS,
        DEFERRABILITY,
        ACTION,
        MATCH,
        WHERE
    }

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile(
            "\\G\\s*(?:include\\s*\\((?<include>[^()]*)\\)"
                    + "|nulls\\s+(?<nulls>not\\s+)?distinct"
                    + "|(?<never>not\\s+)?(?<deferrable>deferrable)"
                    + "|initially\\s+(?<initially>deferred|immediate)"
                    + "|match\\s+(?<match>full|simple)"
                    + "|on\\s+(?<event>delete|update)\\s+(?<action>no\\s+action|restrict|cascade|set\\s+null|set\\s+default))"
                    + "(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHERE =
            Pattern.compile("\\s*where\\s*(?<condition>.*\\S)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final KeyOptions NONE = new Reading().options();

    /** What the options of {@code written} say; if more than parts that {@code known} has, that is reported, and nothing. */
    static KeyOptions of(Annotation written, Set<Part> known, Element element, Problems problems) {
        KeyOptions options = read(written.string("options"), known);
        if (options == null) {
            problems.report(Message.OPTIONS_LEFT_OUT, element, written.key());
            return NONE;
        }
        return options;
    }

    /** What {@code text} says, or null if it holds anything else than parts that {@code known} has. */
    static @Nullable KeyOptions read(String text, Set<Part> known) {
        String sql = COMMENT.matcher(text).replaceAll(" ");
        Reading reading = new Reading();
        Matcher part = PART.matcher(sql);
        int end = 0;
        while (part.find()) {
            reading.take(part);
            end = part.end();
        }
        Matcher where = WHERE.matcher(sql.substring(end));
        if (where.matches()) {
            reading.takeWhere(where.group("condition"));
        } else if (!sql.substring(end).isBlank()) {
            return null;
        }
        KeyOptions options = reading.options();
        return known.containsAll(options.parts) ? options : null;
    }

    /** What was read so far; a part that is written again counts as it is written last. */
    private static final class Reading {

        private final Set<Part> parts = EnumSet.noneOf(Part.class);
        private List<String> include = List.of();
        private boolean nullsNotDistinct;
        private boolean deferrable;
        private boolean deferred;
        private ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        private Match match = Match.SIMPLE;
        private @Nullable String where;

        void take(Matcher part) {
            if (part.group("include") != null) {
                parts.add(Part.INCLUDE);
                include = List.of(part.group("include").strip().split("\\s*,\\s*"));
            } else if (part.group("event") != null) {
                takeAction(part.group("event"), constant(part.group("action")));
            } else if (part.group("deferrable") != null) {
                parts.add(Part.DEFERRABILITY);
                deferrable = part.group("never") == null;
            } else if (part.group("initially") != null) {
                parts.add(Part.DEFERRABILITY);
                deferred = part.group("initially").equalsIgnoreCase("deferred");
            } else if (part.group("match") != null) {
                parts.add(Part.MATCH);
                match = Match.valueOf(constant(part.group("match")));
            } else {
                parts.add(Part.NULLS);
                nullsNotDistinct = part.group("nulls") != null;
            }
        }

        private void takeAction(String event, String action) {
            parts.add(Part.ACTION);
            if (event.equalsIgnoreCase("delete")) {
                onDelete = ReferentialAction.valueOf(action);
            } else {
                onUpdate = ReferentialAction.valueOf(action);
            }
        }

        void takeWhere(String condition) {
            parts.add(Part.WHERE);
            where = condition;
        }

        private static String constant(String words) {
            return words.toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
        }

        KeyOptions options() {
            return new KeyOptions(parts, include, nullsNotDistinct, deferrability(), onDelete, onUpdate, match, where);
        }

        /** What is checked at the end by itself can be deferred, whether that is said or not. */
        private Deferrability deferrability() {
            if (deferred) {
                return Deferrability.INITIALLY_DEFERRED;
            }
            return deferrable ? Deferrability.INITIALLY_IMMEDIATE : Deferrability.NOT_DEFERRABLE;
        }
    }
}

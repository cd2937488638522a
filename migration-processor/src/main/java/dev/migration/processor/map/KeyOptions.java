package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.schema.Deferrability;
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
        @Nullable String where) {

    /** What can be written. */
    enum Part {
        INCLUDE,
        NULLS,
        DEFERRABILITY,
        ACTION,
        WHERE
    }

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile(
            "\\G\\s*(?:include\\s*\\((?<include>[^()]*)\\)"
                    + "|nulls\\s+(?<nulls>not\\s+)?distinct"
                    + "|(?<never>not\\s+deferrable)"
                    + "|deferrable(?:\\s+initially\\s+(?<initially>deferred|immediate))?"
                    + "|on\\s+(?<event>delete|update)\\s+(?<action>no\\s+action|restrict|cascade|set\\s+null|set\\s+default))"
                    + "(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHERE =
            Pattern.compile("\\s*where\\s*(?<condition>.*\\S)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final KeyOptions NONE = new KeyOptions(
            Set.of(),
            List.of(),
            false,
            Deferrability.NOT_DEFERRABLE,
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION,
            null);

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
        KeyOptions options = NONE;
        Matcher part = PART.matcher(sql);
        int end = 0;
        while (part.find()) {
            options = options.with(part);
            end = part.end();
        }
        Matcher where = WHERE.matcher(sql.substring(end));
        if (where.matches()) {
            options = options.where(where.group("condition"));
        } else if (!sql.substring(end).isBlank()) {
            return null;
        }
        return known.containsAll(options.parts) ? options : null;
    }

    private KeyOptions with(Matcher part) {
        if (part.group("include") != null) {
            List<String> names = List.of(part.group("include").strip().split("\\s*,\\s*"));
            return new KeyOptions(and(Part.INCLUDE), names, nullsNotDistinct, deferrability, onDelete, onUpdate, where);
        }
        if (part.group("event") != null) {
            ReferentialAction action = ReferentialAction.valueOf(
                    part.group("action").toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"));
            boolean delete = part.group("event").equalsIgnoreCase("delete");
            return new KeyOptions(
                    and(Part.ACTION),
                    include,
                    nullsNotDistinct,
                    deferrability,
                    delete ? action : onDelete,
                    delete ? onUpdate : action,
                    where);
        }
        if (part.group().toLowerCase(Locale.ROOT).strip().startsWith("nulls")) {
            boolean equal = part.group("nulls") != null;
            return new KeyOptions(and(Part.NULLS), include, equal, deferrability, onDelete, onUpdate, where);
        }
        return new KeyOptions(
                and(Part.DEFERRABILITY), include, nullsNotDistinct, deferrability(part), onDelete, onUpdate, where);
    }

    private static Deferrability deferrability(Matcher part) {
        if (part.group("never") != null) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return "deferred".equalsIgnoreCase(part.group("initially"))
                ? Deferrability.INITIALLY_DEFERRED
                : Deferrability.INITIALLY_IMMEDIATE;
    }

    private KeyOptions where(String condition) {
        return new KeyOptions(and(Part.WHERE), include, nullsNotDistinct, deferrability, onDelete, onUpdate, condition);
    }

    private Set<Part> and(Part part) {
        Set<Part> all = EnumSet.of(part);
        all.addAll(parts);
        return all;
    }
}

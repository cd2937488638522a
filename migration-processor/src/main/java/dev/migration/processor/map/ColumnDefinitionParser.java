package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Generated;
import dev.migration.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Splits a {@code columnDefinition} into its type and the clauses behind it. What it does not know is an error. */
final class ColumnDefinitionParser {

    /** The words that end a type or a clause, where they stand outside parentheses and quotes. */
    private static final Set<String> CLAUSES = Set.of(
            "default",
            "not",
            "null",
            "unique",
            "check",
            "collate",
            "generated",
            "references",
            "primary",
            "constraint",
            "auto_increment",
            "autoincrement",
            "identity",
            "as",
            "comment",
            "on");

    /** The words whose next one belongs to them, whatever it is. */
    private static final Set<String> CONTINUED = Set.of("not", "default", "always", "by", "as");

    private static final String NO_TYPE = "type";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern GENERATED =
            Pattern.compile("generated\\s+always\\s+as\\s*\\((.*)\\)\\s*(stored|virtual)?", flags());
    private static final Pattern IDENTITY = Pattern.compile(
            "generated\\s+(always|by\\s+default)\\s+as\\s+identity"
                    + "(?:\\s*\\(\\s*(?:start\\s+with\\s+(\\d{1,18}))?\\s*(?:increment\\s+by\\s+(\\d{1,9}))?\\s*\\))?",
            flags());
    private static final Pattern CHECK = Pattern.compile("check\\s*\\((.*)\\)", flags());
    private static final Pattern COLLATE = Pattern.compile("collate\\s+(?:\"([^\"]+)\"|(\\w+))", flags());

    private final String text;
    private final Element element;

    private ColumnDefinitionParser(String text, Element element) {
        this.text = text;
        this.element = element;
    }

    /** @param element where {@code text} is written */
    static ColumnDefinition parse(String text, Element element) {
        return new ColumnDefinitionParser(text, element).parse();
    }

    /**
     * Reads {@code options}, which stand behind the definition (Jakarta Persistence 3.2, 11.1.9): clauses without a type.
     *
     * @return null if they say more than is understood
     */
    static @Nullable ColumnDefinition parseOptions(String options, Element element) {
        String clauses = COMMENT.matcher(options).replaceAll(" ").strip();
        try {
            ColumnDefinition read = parse(NO_TYPE + " " + clauses, element);
            return read.type().equals(new ColumnType.Native(NO_TYPE)) ? read : null;
        } catch (Problem notUnderstood) {
            return null;
        }
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    private ColumnDefinition parse() {
        List<String> parts = parts();
        if (parts.get(0).isEmpty()) {
            throw new Problem(Message.COLUMN_DEFINITION, element, text, text);
        }
        ColumnDefinition definition = ColumnDefinition.ofType(parts.get(0));
        for (String clause : parts.subList(1, parts.size())) {
            definition = with(definition, clause);
        }
        return definition;
    }

    private ColumnDefinition with(ColumnDefinition definition, String clause) {
        String word = clause.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (word.equals("not null")) {
            return definition.asNotNull();
        }
        if (word.equals("null") || word.equals("default null")) {
            return definition;
        }
        if (word.equals("unique")) {
            return definition.asUnique();
        }
        if (word.startsWith("default ") || word.startsWith("default(") || word.startsWith("default'")) {
            return definition.withDefault(
                    DefaultReader.value(clause.substring("default".length()).strip()));
        }
        return withExpression(definition, clause);
    }

    private ColumnDefinition withExpression(ColumnDefinition definition, String clause) {
        Matcher check = CHECK.matcher(clause);
        if (check.matches()) {
            return definition.withCheck(check.group(1).strip());
        }
        Matcher collate = COLLATE.matcher(clause);
        if (collate.matches()) {
            return definition.withCollation(collate.group(1) == null ? collate.group(2) : collate.group(1));
        }
        Matcher generated = GENERATED.matcher(clause);
        if (generated.matches()) {
            return definition.withGenerated(generated(generated.group(1).strip(), generated.group(2)));
        }
        Matcher identity = IDENTITY.matcher(clause);
        if (identity.matches()) {
            boolean always = identity.group(1).equalsIgnoreCase("always");
            return definition.withIdentity(new Identity(always, number(identity.group(2)), number(identity.group(3))));
        }
        throw new Problem(Message.COLUMN_DEFINITION, element, text, clause);
    }

    private static Generated generated(String expression, @Nullable String storage) {
        if (storage == null) {
            return Generated.any(expression);
        }
        return storage.equalsIgnoreCase("stored") ? Generated.stored(expression) : Generated.virtual(expression);
    }

    private static long number(String digits) {
        return digits == null ? 1 : Long.parseLong(digits);
    }

    /** The type, and each clause with the word that it starts with. */
    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        int start = 0;
        String last = "";
        for (int at = 0; at < text.length(); at = end(at)) {
            String word = text.substring(at, end(at)).toLowerCase(Locale.ROOT);
            if (CLAUSES.contains(word) && !CONTINUED.contains(last)) {
                parts.add(text.substring(start, at).strip());
                start = at;
            }
            last = word.isBlank() ? last : word;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** Where the word, the quoted text, the parentheses or the single character at {@code start} end. */
    private int end(int start) {
        char first = text.charAt(start);
        if (first == '\'' || first == '"' || first == '`') {
            return closing(start, first);
        }
        if (first == '(') {
            return closing(start);
        }
        int end = start + 1;
        while (isWord(first) && end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int closing(int start, char quote) {
        int end = text.indexOf(quote, start + 1);
        if (end < 0) {
            throw new Problem(Message.COLUMN_DEFINITION, element, text, text.substring(start));
        }
        return end + 1;
    }

    private int closing(int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != ')') {
            at = end(at);
        }
        if (at >= text.length()) {
            throw new Problem(Message.COLUMN_DEFINITION, element, text, text.substring(start));
        }
        return at + 1;
    }

    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}

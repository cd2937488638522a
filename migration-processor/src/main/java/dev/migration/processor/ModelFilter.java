package dev.migration.processor;

import com.google.common.base.Splitter;
import dev.migration.schema.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entities and tables belong to the snapshot. A pattern is the name of a class, in which a star stands for any
 * text, or {@code table:} and that of a table: {@code com.acme.legacy.*,table:audit_*}. Thread-safe.
 */
public final class ModelFilter {

    static final String INCLUDE = "migration.include";
    static final String EXCLUDE = "migration.exclude";

    private static final String TABLE = "table:";

    private final Patterns classes;
    private final Patterns tables;

    private ModelFilter(Patterns classes, Patterns tables) {
        this.classes = classes;
        this.tables = tables;
    }

    /** What the options {@code migration.include} and {@code migration.exclude} of the processor say, all else passed over. */
    public static ModelFilter of(Map<String, String> options) {
        List<String> included = patterns(options.get(INCLUDE));
        List<String> excluded = patterns(options.get(EXCLUDE));
        return new ModelFilter(
                new Patterns(classes(included), classes(excluded)), new Patterns(tables(included), tables(excluded)));
    }

    private static List<String> patterns(@Nullable String written) {
        return written == null
                ? List.of()
                : Splitter.on(',').trimResults().omitEmptyStrings().splitToList(written);
    }

    /** Whether patterns of classes take an entity of that binary name. */
    public boolean takesEntity(String binaryName) {
        return classes.take(sourceName(binaryName));
    }

    /** Whether patterns of tables take {@code table}; whose it is does not count. */
    public boolean takesTable(ObjectName table) {
        return tables.take(table.name().text());
    }

    private record Patterns(List<Pattern> included, List<Pattern> excluded) {

        boolean take(String name) {
            return (included.isEmpty() || matchesAny(name, included)) && !matchesAny(name, excluded);
        }

        private static boolean matchesAny(String name, List<Pattern> patterns) {
            for (Pattern pattern : patterns) {
                if (pattern.matcher(name).matches()) {
                    return true;
                }
            }
            return false;
        }
    }

    // databases do not regard the case of names either
    private static Pattern regex(String pattern) {
        String expression =
                Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    private static List<Pattern> classes(List<String> patterns) {
        return patterns.stream()
                .filter(pattern -> !pattern.startsWith(TABLE))
                .map(ModelFilter::sourceName)
                .map(ModelFilter::regex)
                .toList();
    }

    /** A nested class is known by either name. */
    private static String sourceName(String className) {
        return className.replace('$', '.');
    }

    private static List<Pattern> tables(List<String> patterns) {
        return patterns.stream()
                .filter(pattern -> pattern.startsWith(TABLE))
                .map(pattern -> pattern.substring(TABLE.length()))
                .map(ModelFilter::regex)
                .toList();
    }
}

package dev.migration.processor.map;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * A name and its value in an option that holds several.
 *
 * @param text as it is written
 * @param key empty if there is no equals sign
 */
record OptionPair(String text, String key, String value) {

    private static final String SEPARATORS = "[;\r\n]";

    /** The pairs of {@code option}, each in a line of its own or separated by semicolons. */
    static List<OptionPair> of(String option) {
        // most compilations have none, and need not load a library for that
        return option.isEmpty()
                ? List.of()
                : Splitter.onPattern(SEPARATORS)
                        .trimResults()
                        .omitEmptyStrings()
                        .splitToStream(option)
                        .map(OptionPair::read)
                        .toList();
    }

    private static OptionPair read(String text) {
        int equals = text.indexOf('=');
        String key = text.substring(0, Math.max(equals, 0)).strip();
        return new OptionPair(text, key, text.substring(equals + 1).strip());
    }
}

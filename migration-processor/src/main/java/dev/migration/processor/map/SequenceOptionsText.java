package dev.migration.processor.map;

import dev.migration.schema.SequenceOptions;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code options} of a {@code @SequenceGenerator}: what stands behind start and increment in {@code create sequence}. */
final class SequenceOptionsText {

    private static final Pattern OPTION = Pattern.compile(
            "\\G\\s*(?:(?<word>min\\s?value|max\\s?value|cache)\\s+(?<number>[+-]?\\d{1,18})"
                    + "|(?<cycle>cycle)"
                    + "|no\\s?(?:min\\s?value|max\\s?value|cache|cycle))(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private SequenceOptionsText() {}

    /** Empty if there is anything in {@code text} that the model has no word for. */
    static Optional<SequenceOptions> read(String text) {
        SequenceOptions options = SequenceOptions.DEFAULT;
        Matcher option = OPTION.matcher(text);
        int end = 0;
        while (option.find()) {
            options = with(options, option);
            end = option.end();
        }
        return text.substring(end).isBlank() ? Optional.of(options) : Optional.empty();
    }

    private static SequenceOptions with(SequenceOptions options, Matcher option) {
        if (option.group("cycle") != null) {
            return options.withCycle();
        }
        String word = option.group("word");
        if (word == null) {
            return options;
        }
        long number = Long.parseLong(option.group("number"));
        return switch (word.toLowerCase(Locale.ROOT).substring(0, 3)) {
            case "min" -> options.withMin(number);
            case "max" -> options.withMax(number);
            default -> options.withCache(number);
        };
    }
}

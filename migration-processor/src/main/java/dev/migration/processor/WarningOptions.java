package dev.migration.processor;

import com.google.common.base.Splitter;
import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.message.Suppressions;
import dev.migration.processor.message.WarningLevel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the user says about warnings. */
record WarningOptions(WarningLevel level, Suppressions suppressed) {

    static final String LEVEL = "migration.warnings";
    static final String SUPPRESS = "migration.suppress";

    static WarningOptions of(Map<String, String> given, Problems problems) {
        String ids = given.get(SUPPRESS);
        Suppressions suppressed = new Suppressions(
                ids == null
                        ? List.of()
                        : Splitter.on(',').trimResults().omitEmptyStrings().splitToList(ids));
        return new WarningOptions(level(given.get(LEVEL), problems), suppressed);
    }

    private static WarningLevel level(@Nullable String written, Problems problems) {
        if (written == null) {
            return WarningLevel.NOTE;
        }
        for (WarningLevel level : WarningLevel.values()) {
            if (level.id().equalsIgnoreCase(written)) {
                return level;
            }
        }
        problems.report(Message.BAD_OPTION, null, LEVEL, written, WarningLevel.ids());
        return WarningLevel.NOTE;
    }
}

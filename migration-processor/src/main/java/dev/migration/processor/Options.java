package dev.migration.processor;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.naming.Naming;
import java.util.Map;

/** What the user says to the processor, with {@code -A} on the compiler's command line. */
record Options(boolean skip, Naming naming) {

    static final String SKIP = "migration.skip";
    static final String NAMING = "migration.naming";

    static Options of(Map<String, String> given, Problems problems) {
        String skip = given.get(SKIP);
        // -Amigration.skip without a value says yes
        boolean skipped = given.containsKey(SKIP) && (skip == null || skip.isEmpty() || Boolean.parseBoolean(skip));
        String naming = given.getOrDefault(NAMING, "");
        for (Naming candidate : Naming.values()) {
            if (naming.isEmpty() || candidate.id().equalsIgnoreCase(naming)) {
                return new Options(skipped, candidate);
            }
        }
        problems.report(Message.BAD_OPTION, null, NAMING, naming, Naming.ids());
        return new Options(skipped, Naming.JPA);
    }
}

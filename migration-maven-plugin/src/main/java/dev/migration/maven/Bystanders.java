package dev.migration.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Says what a database has of kinds that this product does not manage. */
final class Bystanders {

    private Bystanders() {}

    /** @param lines one for each kind; without any nothing is said */
    static void print(List<String> lines, Log log) {
        if (!lines.isEmpty()) {
            log.info("Not managed by this tool, and left alone:");
            lines.forEach(line -> log.info("  " + line));
        }
    }
}

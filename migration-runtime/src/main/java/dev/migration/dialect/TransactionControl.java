package dev.migration.dialect;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.Set;

/** Refuses raw SQL that would end the transaction of its revision, begin another, or change what it was prepared for. */
final class TransactionControl {

    private static final Set<String> REFUSED = Set.of("begin", "commit", "end", "abort");
    private static final Set<String> PRAGMAS = Set.of("foreign_keys", "journal_mode", "legacy_alter_table");

    private TransactionControl() {}

    /** @throws MigrationException if {@code sql} has such a statement */
    static void refuseIn(String sql) {
        for (List<String> words : SqlStatements.of(sql)) {
            if (isRefused(words)) {
                String found = String.join(" ", words.subList(0, Math.min(2, words.size())));
                throw new MigrationException(
                        "The raw SQL of a revision must not control the transaction, but has '" + found + "' in: "
                                + sql.strip(),
                        "Take '" + found + "' out of op.sql(..): each revision runs in a transaction of its own, with"
                                + " its row in the history inside, and what it needs is set for it.");
            }
        }
    }

    private static boolean isRefused(List<String> words) {
        String first = words.get(0);
        String second = words.size() > 1 ? words.get(1) : "";
        return switch (first) {
            case "rollback" -> !words.contains("to");
            case "start", "prepare" -> second.equals("transaction");
            case "set" ->
                second.equals("transaction")
                        || (second.equals("session") && words.contains("characteristics"))
                        || (second.equals("local") && words.contains("transaction"));
            case "pragma" -> words.stream().anyMatch(PRAGMAS::contains);
            default -> REFUSED.contains(first);
        };
    }
}

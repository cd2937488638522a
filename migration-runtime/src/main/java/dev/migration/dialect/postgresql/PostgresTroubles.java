package dev.migration.dialect.postgresql;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** What to do when the server, and not a statement, is in the way. */
final class PostgresTroubles {

    private static final Map<String, String> BY_STATE = Map.of(
            "25006",
            "The server or the session is read-only, as a standby is: migrate on the primary server, or take"
                    + " default_transaction_read_only back.",
            "42501",
            "Migrate as a user that owns the schema and its tables (migration.user), or grant this one what it lacks.",
            "3F000",
            "Create the schema first (create schema ...), or correct the name (migration.schema).",
            "53100",
            "The disk of the server is full: make room, and run again.",
            "55P03",
            "Somebody else holds a lock: end their transaction (see pg_stat_activity), or raise lock_timeout, and run"
                    + " again.",
            "40P01",
            "Stop what else uses these tables, and run again.",
            "2BP01",
            "Drop what depends on it before this change in the revision, with op.sql(..), and create it again after the"
                    + " change if it is still wanted; the way back needs the same.",
            "57014",
            "Raise statement_timeout for the migration, and run again.");

    private PostgresTroubles() {}

    static Optional<String> advice(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? Optional.empty() : Optional.ofNullable(BY_STATE.get(state));
    }
}

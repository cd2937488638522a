package dev.migration.dialect.sqlite;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** What to do when the file, and not a statement, is in the way. */
final class SqliteTroubles {

    private static final String LOCKED = "Another program keeps the database file locked: find it (an open transaction"
            + " in a tool, an application that runs), end its transaction, and run again.";

    private static final Map<Integer, String> BY_CODE = Map.of(
            5,
            LOCKED,
            6,
            LOCKED,
            8,
            "Make the file and its folder writable for this user, and leave read-only settings out of the URL; then"
                    + " run again.",
            11,
            "The file is damaged: restore a backup, or recover it with `.recover` of the sqlite3 shell.",
            13,
            "The disk is full: make room, and run again.",
            14,
            "Make the folder, correct the path in the URL (migration.url), or the rights on them; a folder is no"
                    + " database.",
            26,
            "Check the path in the URL (migration.url): this file is something else, or encrypted. It was left as it"
                    + " is.");

    private SqliteTroubles() {}

    static Optional<String> advice(SQLException failure) {
        // the upper bytes say more than is needed here
        return Optional.ofNullable(BY_CODE.get(failure.getErrorCode() & 0xff));
    }
}

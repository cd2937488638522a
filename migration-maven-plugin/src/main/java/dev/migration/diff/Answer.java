package dev.migration.diff;

/** Whether two things are the same to the database. */
enum Answer {
    SAME,
    DIFFERENT,
    /** The texts differ, and the database could not be asked. */
    UNKNOWN;

    static Answer of(boolean same) {
        return same ? SAME : DIFFERENT;
    }

    Answer and(Answer other) {
        if (this == DIFFERENT || other == DIFFERENT) {
            return DIFFERENT;
        }
        return this == UNKNOWN ? this : other;
    }
}

package dev.migration.dialect.sqlite;

/** That SQLite cannot do an operation; the planner adds which one. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** @param why the end of a sentence, without the full stop */
    Refusal(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}

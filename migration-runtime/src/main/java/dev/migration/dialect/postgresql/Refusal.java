package dev.migration.dialect.postgresql;

/** That PostgreSQL cannot do an operation; the planner adds which one. */
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

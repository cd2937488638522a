package dev.migration.dialect;

/** That a database cannot do an operation; the planner adds which one and where. Never leaves the dialects. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** @param why the end of a sentence, without the full stop */
    public Refusal(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}

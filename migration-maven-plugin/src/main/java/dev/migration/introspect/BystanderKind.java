package dev.migration.introspect;

/** Kinds of things that a database may have and this product does not manage. */
public enum BystanderKind {
    VIEW("view", "views"),
    MATERIALIZED_VIEW("materialized view", "materialized views"),
    FOREIGN_TABLE("foreign table", "foreign tables"),
    VIRTUAL_TABLE("virtual table", "virtual tables"),
    PARTITIONED_TABLE("partitioned table", "partitioned tables"),
    PARTITION("partition", "partitions"),
    /** Listed only as a part of its extension. */
    TABLE("table", "tables"),
    TRIGGER("trigger", "triggers"),
    RULE("rule", "rules"),
    POLICY("policy", "policies"),
    EXCLUSION("exclusion constraint", "exclusion constraints"),
    FUNCTION("function", "functions"),
    PROCEDURE("procedure", "procedures"),
    AGGREGATE("aggregate", "aggregates"),
    DOMAIN("domain", "domains"),
    RANGE_TYPE("range type", "range types"),
    STATISTICS("statistics object", "statistics objects"),
    EXTENSION("extension", "extensions");

    private final String word;
    private final String plural;

    BystanderKind(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    /** What one is called, or several. */
    public String word(boolean several) {
        return several ? plural : word;
    }

    /** Whether it has a name that no table can have too. */
    public boolean isLikeTable() {
        return compareTo(TABLE) <= 0;
    }

    /** Whether a foreign key may point at it. */
    public boolean canBeTarget() {
        return this == TABLE || this == PARTITION || this == PARTITIONED_TABLE;
    }
}

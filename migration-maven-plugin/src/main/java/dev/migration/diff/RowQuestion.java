package dev.migration.diff;

/**
 * Whether there are rows that an operation does not fit.
 *
 * @param problem which rows they are and what is wrong with them, as the start of a sentence
 * @param countQuery answers how many there are
 * @param sampleQuery shows them
 */
public record RowQuestion(String problem, String countQuery, String sampleQuery) {}

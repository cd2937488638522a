package dev.migration.dialect.sqlite;

import dev.migration.operation.ContinueSequence;
import dev.migration.schema.Sequence;
import java.util.List;

/** A sequence is a table with the next number in its one row, as Hibernate makes it where there are no sequences. */
final class SqliteSequences {

    private SqliteSequences() {}

    static List<String> create(Sequence sequence) {
        String name = SqliteFragments.name(sequence.name());
        return List.of(
                "create table " + name + " (next_val bigint)",
                "insert into " + name + " values (" + sequence.start() + ")");
    }

    static String goOn(ContinueSequence op) {
        String next = "(select max(" + SqliteNames.quote(op.column()) + ") + " + op.increment() + " from "
                + SqliteFragments.name(op.table()) + ")";
        return "update " + SqliteFragments.name(op.sequence()) + " set next_val = " + next + " where next_val < "
                + next;
    }
}

package dev.migration.introspect;

import dev.migration.schema.Identity;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import org.jooq.Record;

/** Sequences, and those behind identities, as {@code pg_sequence} tells them. */
final class PostgresSequences {

    /** The types' numbers in {@code pg_type}, which never change. */
    private static final long INT2 = 21;

    private static final long INT4 = 23;

    private PostgresSequences() {}

    /** A sequence of a smaller type than bigint is one with its limits. */
    static Sequence sequence(ObjectName name, Record row) {
        return new Sequence(
                name,
                row.get("seqstart", Long.class),
                row.get("seqincrement", Long.class),
                options(row, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    static Identity identity(boolean always, Record row) {
        long type = row.get("seqtypid", Long.class);
        long least = type == INT2 ? Short.MIN_VALUE : type == INT4 ? Integer.MIN_VALUE : Long.MIN_VALUE;
        return new Identity(
                always,
                row.get("seqstart", Long.class),
                row.get("seqincrement", Long.class),
                options(row, least, -(least + 1)));
    }

    /** The limits are told in numbers also where nobody gave any; "Notes" of CREATE SEQUENCE says which these are. */
    private static SequenceOptions options(Record row, long least, long largest) {
        boolean goesUp = row.get("seqincrement", Long.class) > 0;
        long min = row.get("seqmin", Long.class);
        long max = row.get("seqmax", Long.class);
        return new SequenceOptions(
                min == (goesUp ? 1 : least) ? null : Long.valueOf(min),
                max == (goesUp ? largest : -1) ? null : Long.valueOf(max),
                row.get("seqcache", Long.class),
                row.get("seqcycle", Boolean.class));
    }
}

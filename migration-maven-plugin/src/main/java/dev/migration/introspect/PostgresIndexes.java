package dev.migration.introspect;

import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Indexes as the catalogue tells them. */
final class PostgresIndexes {

    /** Bits of {@code pg_index.indoption}. */
    private static final int DESC = 1;

    private static final int NULLS_FIRST = 2;
    private static final String DEFAULT_METHOD = "btree";

    private PostgresIndexes() {}

    static Index index(Record row) {
        @Nullable String[] columns = row.get("columns", String[].class);
        @Nullable String[] expressions = row.get("expressions", String[].class);
        @Nullable String[] collations = row.get("collations", String[].class);
        @Nullable String[] operatorClasses = row.get("operator_classes", String[].class);
        String[] options = row.get("options", String.class).trim().split(" ", -1);
        int keyCount = row.get("indnkeyatts", Integer.class);
        List<IndexKey> keys = new ArrayList<>();
        List<Identifier> include = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (i < keyCount) {
                keys.add(key(columns[i], expressions[i], Integer.parseInt(options[i]))
                        .collate(collations[i])
                        .operatorClass(operatorClasses[i]));
            } else if (columns[i] != null) {
                include.add(Identifier.quoted(columns[i]));
            }
        }
        String method = row.get("amname", String.class);
        return new Index(
                Identifier.quoted(row.get("relname", String.class)),
                keys,
                row.get("indisunique", Boolean.class),
                row.get("predicate", String.class),
                method.equals(DEFAULT_METHOD) ? null : method,
                include,
                Boolean.TRUE.equals(row.get("nulls_not_distinct", Boolean.class)));
    }

    private static IndexKey key(@Nullable String column, @Nullable String expression, int options) {
        boolean descending = (options & DESC) != 0;
        boolean nullsFirst = (options & NULLS_FIRST) != 0;
        IndexKey.NullsOrder nulls = nullsFirst ? IndexKey.NullsOrder.FIRST : IndexKey.NullsOrder.LAST;
        // Nulls are taken as larger than anything, so that they come first in a descending order.
        IndexKey key = column == null || expression != null
                ? IndexKey.expression(String.valueOf(expression))
                : IndexKey.column(Identifier.quoted(column));
        return (descending ? key.desc() : key).nulls(nullsFirst == descending ? null : nulls);
    }
}

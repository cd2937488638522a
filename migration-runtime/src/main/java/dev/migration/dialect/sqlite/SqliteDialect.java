package dev.migration.dialect.sqlite;

import dev.migration.schema.Sequence;

final class SqliteDialect {
    public Sequence lower(Sequence s) {
        return s;
    }
}

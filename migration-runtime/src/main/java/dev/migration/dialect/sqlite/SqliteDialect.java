package dev.migration.dialect.sqlite;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Digits;
import dev.migration.dialect.Session;
import dev.migration.dialect.Step;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * SQLite 3.35 and later. What it cannot alter is done by a rebuild of the table, one for all changes that follow upon
 * each other, with every row and object kept.
 */
public final class SqliteDialect implements Dialect {

    private static final int WAIT_MILLISECONDS = 60_000;

    private final int waitMilliseconds;

    public SqliteDialect() {
        this(WAIT_MILLISECONDS);
    }

    /** @param waitMilliseconds how long to wait for another writer */
    SqliteDialect(int waitMilliseconds) {
        this.waitMilliseconds = waitMilliseconds;
    }

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public boolean supports(String productName) {
        return productName.equalsIgnoreCase("SQLite");
    }

    @Override
    public String quote(Identifier name) {
        return SqliteNames.quote(name);
    }

    @Override
    public String folded(Identifier name) {
        return SqliteNames.folded(name);
    }

    @Override
    public String typeName(ColumnType type) {
        return SqliteTypes.name(type);
    }

    @Override
    public ColumnType parseType(String nativeType) {
        return SqliteTypes.parse(nativeType);
    }

    @Override
    public boolean isSame(ColumnType one, ColumnType other) {
        return Dialect.super.isSame(one, other) || StrictTypes.isSame(one, other);
    }

    /** {@inheritDoc} Times have no digits of their own here: they are texts or numbers. */
    @Override
    public Optional<String> misfits(Column before, Column after) {
        return Digits.misfits(
                parseType(typeName(before.type())), parseType(typeName(after.type())), quote(after.name()));
    }

    @Override
    public String literal(DefaultValue value) {
        return SqliteDefaults.literal(value);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Names lose their quotes where they would be names without, since SQLite compares all without regard to case;
     * the tables of {@link SqliteSchemaReader} have names of the same kind. Expressions are put in one spelling.
     */
    @Override
    public Table lower(Table table) {
        return SqliteLowering.lower(table);
    }

    /**
     * {@inheritDoc}
     *
     * <p>SQLite has no sequences; the table that stands for one holds the next number only, so that neither start nor
     * increment can be read back. Both are 1 here, whatever they are, and on reading: they never differ. Whoever needs
     * them takes them from the replayed or the desired sequence.
     */
    @Override
    public Sequence lower(Sequence sequence) {
        return SqliteSchemaReader.sequence(SqliteNames.fold(sequence.name()));
    }

    @Override
    public boolean isNativeSequence() {
        return false;
    }

    @Override
    public boolean hasEnumTypes() {
        return false;
    }

    @Override
    public boolean hasCompositeTypes() {
        return false;
    }

    /**
     * {@inheritDoc}
     *
     * <p>The changes up to the first statement or code of the revision are planned at once, those behind it when they
     * are reached. {@link Session#begin} must have been told of the same operations.
     */
    @Override
    public List<Step> plan(List<Operation> operations, Connection connection) throws SQLException {
        return new SqlitePlanner(this, connection).plan(operations);
    }

    @Override
    public boolean exists(ObjectName table, Connection connection) throws SQLException {
        return new SqliteCatalog(connection).hasTableOrView(table);
    }

    @Override
    public Optional<String> advice(SQLException failure) {
        return SqliteTroubles.advice(failure);
    }

    @Override
    public Session open(Connection connection) throws SQLException {
        return new SqliteSession(connection, waitMilliseconds);
    }
}

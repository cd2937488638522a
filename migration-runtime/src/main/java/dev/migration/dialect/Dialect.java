package dev.migration.dialect;

import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A database: its names, its types, the statements for an operation, and how a connection is prepared for running them.
 *
 * <p>Implementations are stateless and safe for use by several threads.
 */
public interface Dialect {

    /** The name in messages and in {@link dev.migration.operation.ExecuteSql}, such as {@code postgresql}. */
    String id();

    /** Whether {@code productName}, as JDBC metadata give it, is this database. */
    boolean supports(String productName);

    /** The name as it stands in a statement: folded as the database folds an unquoted one, and always in quotes. */
    String quote(Identifier name);

    /** What is the same for names that the database takes for one. */
    default String folded(Identifier name) {
        return quote(name);
    }

    /** The name as it stands in a statement. */
    default String quote(ObjectName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    /** The native type, in the one spelling that this dialect uses for it. */
    String typeName(ColumnType type);

    /** The type that a native one is read as; what cannot be said otherwise is {@link ColumnType.Native}. */
    ColumnType parseType(String nativeType);

    /** Whether a column of the one type stores the same as one of the other, both as {@link #lower} has them. */
    default boolean isSame(ColumnType one, ColumnType other) {
        return typeName(one).equalsIgnoreCase(typeName(other));
    }

    /**
     * The condition that is true for rows whose number or time in a column would be rounded, or does not fit, when the
     * column changes from {@code before} to {@code after}; empty if every value comes through, or the types are others.
     */
    Optional<String> misfits(Column before, Column after);

    /** A default as it stands in a statement. */
    String literal(DefaultValue value);

    /**
     * The table in the shape that the database stores: logical types that need a check constraint have it, and what the
     * database cannot hold is left out.
     */
    Table lower(Table table);

    /** The sequence as the database stores it: what it does not keep has the value that reading it back gives. */
    default Sequence lower(Sequence sequence) {
        return sequence.withNative(false);
    }

    /**
     * Whether what is native draws its numbers from a sequence here; else the column numbers itself, and a native
     * sequence leaves no trace in the database.
     */
    default boolean isNativeSequence() {
        return true;
    }

    /**
     * Whether a named enumeration is an object of its own. Where it is none, one that no column has leaves no trace in
     * the database.
     */
    default boolean hasEnumTypes() {
        return true;
    }

    /** Whether there are composite types. Where there are none, a model that has one cannot be stored. */
    default boolean hasCompositeTypes() {
        return true;
    }

    /** The composite type as the database stores it, its attributes with the types that are read back. */
    default CompositeType lower(CompositeType type) {
        return type;
    }

    /**
     * The steps that make {@code operations} happen, in order; a {@link Step.Later} among them is planned when it is
     * reached. Reads the database through {@code connection} where it
     * must know what is there (the text of a table that is to be rebuilt), inside the transaction that will run the
     * steps; changes nothing.
     *
     * @throws dev.migration.error.MigrationException if the database cannot do an operation; the message names the
     *     operation and the way out
     */
    List<Step> plan(List<Operation> operations, Connection connection) throws SQLException;

    /** Whether the database has {@code table}, or something else that holds rows under that name; one question to the database, which changes nothing. */
    default boolean exists(ObjectName table, Connection connection) throws SQLException {
        String schema = table.schema() == null ? null : table.schema().text();
        // the name is taken as a pattern, so that what is found may be another one
        try (ResultSet found =
                connection.getMetaData().getTables(null, schema, table.name().text(), new String[] {"TABLE"})) {
            while (found.next()) {
                if (found.getString("TABLE_NAME").equalsIgnoreCase(table.name().text())) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What to do about a failure that no change of a revision mends: a database that is locked, cannot be written to or
     * is none at all, a right or a schema that is missing. Empty for all other failures.
     */
    Optional<String> advice(SQLException failure);

    /** Prepares a connection for running revisions; closing the session puts it back. */
    Session open(Connection connection) throws SQLException;
}

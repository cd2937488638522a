package dev.migration.dialect.postgresql;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sequence that belongs to a column, and goes with it.
 *
 * @param schema the schema that it lies in
 * @param name its name there
 * @param isIdentity whether it is a part of the column; the one of a {@code serial} column can be given away
 */
record OwnedSequence(String schema, String name, boolean isIdentity) {

    private static final String SEQUENCES = """
            select n.nspname, s.relname, d.deptype = 'i' as is_identity
            from pg_catalog.pg_class s
            join pg_catalog.pg_namespace n on n.oid = s.relnamespace
            join pg_catalog.pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid
                and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
            where s.relkind = 'S' and
            """;

    private static final String NAMED = SEQUENCES + "s.oid = to_regclass(?)";

    /** A column may own others besides, which its default does not name. */
    private static final String OF_SERIAL = SEQUENCES + """
             d.deptype = 'a' and d.refobjid = to_regclass(?) and exists (
                select 1 from pg_catalog.pg_attribute a
                join pg_catalog.pg_attrdef v on v.adrelid = a.attrelid and v.adnum = a.attnum
                join pg_catalog.pg_depend u on u.classid = 'pg_attrdef'::regclass and u.objid = v.oid
                    and u.refclassid = 'pg_class'::regclass and u.refobjid = s.oid
                where a.attrelid = d.refobjid and a.attnum = d.refobjsubid and a.attname = ?)""";

    private static final String OF_IDENTITY = SEQUENCES + """
             d.deptype = 'i' and d.refobjid = to_regclass(?) and exists (
                select 1 from pg_catalog.pg_attribute a
                where a.attrelid = d.refobjid and a.attnum = d.refobjsubid and a.attname = ?)""";

    private static final String TAKERS = """
            select cast(v.adrelid as regclass) || '.' || quote_ident(a.attname)
            from pg_catalog.pg_depend u
            join pg_catalog.pg_attrdef v on u.classid = 'pg_attrdef'::regclass and v.oid = u.objid
            join pg_catalog.pg_attribute a on a.attrelid = v.adrelid and a.attnum = v.adnum
            where u.refclassid = 'pg_class'::regclass and u.refobjid = to_regclass(?)""";

    /** The sequence of this name, if it belongs to a column. */
    static Optional<OwnedSequence> named(ObjectName name, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NAMED)) {
            query.setString(1, PostgresNames.quote(name));
            return first(query);
        }
    }

    /** The sequence that numbers a column which is no identity though revisions may say so. */
    static Optional<OwnedSequence> ofSerial(ObjectName table, Identifier column, Connection connection)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_SERIAL)) {
            query.setString(1, PostgresNames.quote(table));
            query.setString(2, PostgresNames.folded(column));
            return first(query);
        }
    }

    /** The sequence of a column that is an identity. */
    static Optional<OwnedSequence> ofIdentity(ObjectName table, Identifier column, Connection connection)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_IDENTITY)) {
            query.setString(1, PostgresNames.quote(table));
            query.setString(2, PostgresNames.folded(column));
            return first(query);
        }
    }

    /** The columns whose default takes its numbers from a sequence, as {@code owned by} names them. */
    static List<String> takers(ObjectName sequence, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TAKERS)) {
            query.setString(1, PostgresNames.quote(sequence));
            List<String> columns = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    columns.add(found.getString(1));
                }
            }
            return columns;
        }
    }

    private static Optional<OwnedSequence> first(PreparedStatement query) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            return found.next()
                    ? Optional.of(new OwnedSequence(
                            found.getString("nspname"), found.getString("relname"), found.getBoolean("is_identity")))
                    : Optional.empty();
        }
    }

    /** The name as it stands in a statement. */
    String sql() {
        return PostgresNames.quote(schema) + "." + PostgresNames.quote(name);
    }

    /** The same under another name. */
    OwnedSequence withName(String newName) {
        return new OwnedSequence(schema, newName, isIdentity);
    }
}

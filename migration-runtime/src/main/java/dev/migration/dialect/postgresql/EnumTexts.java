package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What holds to an enumeration besides its columns: checks and indexes that have a value of it in their text, and foreign
 * keys, whose two ends cannot get another type at once. They are dropped before the type is made again, and made again
 * after it. Mutable while they are read.
 */
final class EnumTexts {

    /** Inherited checks come and go with the parent's. */
    private static final String CHECKS_AND_INDEXES = """
            select 'alter table ' || cast(con.conrelid as regclass) || ' drop constraint ' || quote_ident(con.conname)
                       as gone,
                   array['alter table ' || cast(con.conrelid as regclass) || ' add constraint '
                           || quote_ident(con.conname) || ' ' || pg_get_constraintdef(con.oid),
                       'comment on constraint ' || quote_ident(con.conname) || ' on ' || cast(con.conrelid as regclass)
                           || ' is ' || quote_literal(obj_description(con.oid, 'pg_constraint'))] as made
            from pg_catalog.pg_constraint con
            where con.contype = 'c' and con.coninhcount = 0 and con.oid in (
                select d.objid from pg_catalog.pg_depend d
                where d.classid = 'pg_constraint'::regclass and d.refclassid = 'pg_type'::regclass
                and d.refobjid in (select oid from pg_catalog.pg_type where to_regtype(?) in (oid, typelem)))
            union all
            select 'drop index ' || cast(i.oid as regclass),
                   array[pg_get_indexdef(i.oid), 'comment on index ' || cast(i.oid as regclass) || ' is '
                       || quote_literal(obj_description(i.oid, 'pg_class'))] ||
            """ + DependentQueries.ofIndex("i.oid") + """
            from pg_catalog.pg_class i
            where i.relkind in ('i', 'I') and not i.relispartition and i.oid in (
                select d.objid from pg_catalog.pg_depend d
                where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_type'::regclass
                and d.refobjid in (select oid from pg_catalog.pg_type where to_regtype(?) in (oid, typelem)))
            order by 1""";

    /** A key on a computed column comes and goes with that. */
    private static final String FOREIGN_KEYS = """
            select 'alter table ' || cast(con.conrelid as regclass) || ' drop constraint ' || quote_ident(con.conname)
                       as gone,
                   'alter table ' || cast(con.conrelid as regclass) || ' add constraint ' || quote_ident(con.conname)
                       || ' ' || pg_get_constraintdef(con.oid) as made,
                   'comment on constraint ' || quote_ident(con.conname) || ' on ' || cast(con.conrelid as regclass)
                       || ' is ' || quote_literal(obj_description(con.oid, 'pg_constraint')) as comment
            from pg_catalog.pg_constraint con
            where con.contype = 'f' and con.conparentid = 0 and exists (
                select 1 from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid
                where to_regtype(?) in (t.oid, t.typelem) and a.attgenerated = ''
                and (a.attrelid = con.conrelid and a.attnum = any (con.conkey)
                    or a.attrelid = con.confrelid and a.attnum = any (con.confkey)))
            order by 1""";

    private final List<Step> drop = new ArrayList<>();
    private final List<Step> create = new ArrayList<>();

    private EnumTexts() {}

    static EnumTexts read(ObjectName type, Connection connection) throws SQLException {
        EnumTexts texts = new EnumTexts();
        texts.readChecksAndIndexes(type, connection);
        texts.readForeignKeys(type, connection);
        return texts;
    }

    private void readChecksAndIndexes(ObjectName type, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CHECKS_AND_INDEXES)) {
            query.setString(1, PostgresNames.quote(type));
            query.setString(2, PostgresNames.quote(type));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    drop.add(new Step.Sql(rows.getString("gone")));
                    Arrays.stream((String[]) rows.getArray("made").getArray())
                            .filter(statement -> statement != null)
                            .forEach(statement -> create.add(new Step.Sql(statement)));
                }
            }
        }
    }

    /** In front of their targets on the way out, behind them on the way in. */
    private void readForeignKeys(ObjectName type, Connection connection) throws SQLException {
        List<Step> first = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FOREIGN_KEYS)) {
            query.setString(1, PostgresNames.quote(type));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    first.add(new Step.Sql(rows.getString("gone")));
                    create.add(new Step.Sql(rows.getString("made")));
                    String comment = rows.getString("comment");
                    if (comment != null) {
                        create.add(new Step.Sql(comment));
                    }
                }
            }
        }
        drop.addAll(0, first);
    }

    List<Step> drop() {
        return drop;
    }

    List<Step> create() {
        return create;
    }
}

package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The checks and indexes that have a value of an enumeration in their text, which holds them to the type: they are
 * dropped before the type is made again, and made again after it. Mutable while they are read.
 */
final class EnumTexts {

    /** Inherited checks come and go with the parent's. */
    private static final String CHECKS_AND_INDEXES = """
            select 'alter table ' || cast(con.conrelid as regclass) || ' drop constraint ' || quote_ident(con.conname)
                       as gone,
                   'alter table ' || cast(con.conrelid as regclass) || ' add constraint ' || quote_ident(con.conname)
                       || ' ' || pg_get_constraintdef(con.oid) as made
            from pg_catalog.pg_constraint con
            where con.contype = 'c' and con.coninhcount = 0 and con.oid in (
                select d.objid from pg_catalog.pg_depend d
                where d.classid = 'pg_constraint'::regclass and d.refclassid = 'pg_type'::regclass
                and d.refobjid in (select oid from pg_catalog.pg_type where to_regtype(?) in (oid, typelem)))
            union all
            select 'drop index ' || cast(i.oid as regclass), pg_get_indexdef(i.oid)
            from pg_catalog.pg_class i
            where i.relkind in ('i', 'I') and not i.relispartition and i.oid in (
                select d.objid from pg_catalog.pg_depend d
                where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_type'::regclass
                and d.refobjid in (select oid from pg_catalog.pg_type where to_regtype(?) in (oid, typelem)))
            order by 1""";

    private final List<Step> drop = new ArrayList<>();
    private final List<Step> create = new ArrayList<>();

    private EnumTexts() {}

    static EnumTexts read(ObjectName type, Connection connection) throws SQLException {
        EnumTexts texts = new EnumTexts();
        try (PreparedStatement query = connection.prepareStatement(CHECKS_AND_INDEXES)) {
            query.setString(1, PostgresNames.quote(type));
            query.setString(2, PostgresNames.quote(type));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.drop.add(new Step.Sql(rows.getString("gone")));
                    texts.create.add(new Step.Sql(rows.getString("made")));
                }
            }
        }
        return texts;
    }

    List<Step> drop() {
        return drop;
    }

    List<Step> create() {
        return create;
    }
}

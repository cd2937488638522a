package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What rests on columns of a table and stands in the way of a change, or would go with them without a word: taken away
 * before the change and put back after it, as the catalogue has it. Mutable while it is read.
 */
final class ColumnDependents {

    /** Up to version 14 the column itself depends on those that it is computed from, later its expression does. */
    private static final String COMPUTED = """
            select a.attname, quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                       || case when a.attcollation <> t.typcollation
                               then ' collate ' || cast(cast(a.attcollation as regcollation) as text) else '' end
                       || ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') '
                       || case cast(a.attgenerated as text) when 's' then 'stored' else 'virtual' end
                       || case when a.attnotnull then ' not null' else '' end as definition,
                   'comment on column ' || cast(a.attrelid as regclass) || '.' || quote_ident(a.attname) || ' is '
                       || quote_literal(col_description(a.attrelid, a.attnum)) as comment
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_type t on t.oid = a.atttypid
            join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = to_regclass(?) and a.attgenerated <> '' and a.attinhcount = 0
            and not a.attname = any (?) and exists (
                select 1 from pg_catalog.pg_depend p
                join pg_catalog.pg_attribute b on b.attrelid = p.refobjid and b.attnum = p.refobjsubid
                where p.refclassid = 'pg_class'::regclass and p.refobjid = a.attrelid and b.attname = any (?)
                and (p.classid = 'pg_attrdef'::regclass and p.objid = d.oid
                    or p.classid = 'pg_class'::regclass and p.objid = a.attrelid and p.objsubid = a.attnum))
            order by a.attnum""";

    /** What is granted of columns, which goes with them. */
    private static final String GRANTS = """
            select 'grant ' || g.privilege_type || ' (' || quote_ident(a.attname) || ') on '
                       || cast(a.attrelid as regclass) || ' to '
                       || case g.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(g.grantee)) end
                       || case when g.is_grantable then ' with grant option' else '' end
            from pg_catalog.pg_attribute a cross join lateral aclexplode(a.attacl) g
            where a.attrelid = to_regclass(?) and a.attname = any (?)
            order by a.attnum, 1""";

    private static final String DEPENDENT = """
            with target as (
                select attrelid, attnum, attname = any (?) as goes from pg_catalog.pg_attribute
                where attrelid = to_regclass(?) and attname = any (?)),
            dependent as (
                select d.classid, d.objid, bool_or(target.goes) as goes from pg_catalog.pg_depend d
                join target on d.refclassid = 'pg_class'::regclass
                    and d.refobjid = target.attrelid and d.refobjsubid = target.attnum
                group by d.classid, d.objid)
            """;

    /** In the order in which they go. Triggers also stand in the way where a column only gets another type. */
    private static final String RESTING = DEPENDENT + """
            select 1 as rank, 'drop trigger ' || quote_ident(tgname) || ' on ' || cast(tgrelid as regclass) as gone,
                   array[pg_get_triggerdef(t.oid),
                       case cast(tgenabled as text) when 'O' then null else
                           'alter table ' || cast(tgrelid as regclass) || case cast(tgenabled as text)
                               when 'D' then ' disable' when 'R' then ' enable replica' else ' enable always' end
                           || ' trigger ' || quote_ident(tgname) end,
                       'comment on trigger ' || quote_ident(tgname) || ' on ' || cast(tgrelid as regclass) || ' is '
                           || quote_literal(obj_description(t.oid, 'pg_trigger'))] as made
            from pg_catalog.pg_trigger t join dependent d on d.classid = 'pg_trigger'::regclass and d.objid = t.oid
            where not t.tgisinternal
            union
            select case cast(con.contype as text) when 'f' then 2 else 3 end,
                   'alter table ' || cast(con.conrelid as regclass) || ' drop constraint ' || quote_ident(con.conname),
                   array['alter table ' || cast(con.conrelid as regclass) || ' add constraint '
                           || quote_ident(con.conname) || ' ' || pg_get_constraintdef(con.oid),
                       'comment on constraint ' || quote_ident(con.conname) || ' on ' || cast(con.conrelid as regclass)
                           || ' is ' || quote_literal(obj_description(con.oid, 'pg_constraint'))]
            from pg_catalog.pg_constraint con
            where con.contype in ('p', 'u', 'c', 'f', 'x') and con.coninhcount = 0
            and (con.oid in (select objid from dependent where goes and classid = 'pg_constraint'::regclass)
                or con.contype = 'f' and con.confrelid in (select attrelid from target)
                    and con.confkey && (select array_agg(attnum) from target where goes))
            union
            select 4, 'drop index ' || cast(i.indexrelid as regclass),
                   array[pg_get_indexdef(i.indexrelid),
                       'comment on index ' || cast(i.indexrelid as regclass) || ' is '
                           || quote_literal(obj_description(i.indexrelid, 'pg_class'))]
            from pg_catalog.pg_index i
            join dependent d on d.goes and d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
            union
            select 5, 'drop statistics ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname),
                   array[pg_get_statisticsobjdef(s.oid)]
            from pg_catalog.pg_statistic_ext s
            join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
            join dependent d on d.goes and d.classid = 'pg_statistic_ext'::regclass and d.objid = s.oid
            order by 1, 2""";

    /** What nobody can put back from the catalogue alone. */
    private static final String IN_THE_WAY = DEPENDENT + """
            select distinct case when d.classid = 'pg_rewrite'::regclass
                       then pg_describe_object('pg_class'::regclass, r.ev_class, 0)
                       else pg_describe_object(d.classid, d.objid, 0) end as described
            from dependent d
            left join pg_catalog.pg_rewrite r on r.oid = d.objid
            where d.classid in ('pg_rewrite'::regclass, 'pg_policy'::regclass, 'pg_proc'::regclass,
                'pg_publication_rel'::regclass)
            order by 1""";

    private static final String PARTITION_KEY = """
            select a.attname from pg_catalog.pg_partitioned_table p
            join pg_catalog.pg_attribute a on a.attrelid = p.partrelid and a.attnum = any (p.partattrs)
            where p.partrelid = to_regclass(?) and a.attname = any (?)""";

    /** Keys of other tables come back when what they point at is there. */
    private static final List<Integer> ORDER_OF_RETURN = List.of(3, 4, 5, 2, 1);

    private final ObjectName table;
    private final List<String> gone;
    private final List<String> changed;
    private final List<String> others;
    private final List<Step> drop = new ArrayList<>();
    private final List<Step> create = new ArrayList<>();

    /**
     * @param gone columns that are dropped and made again by whoever asks
     * @param changed columns that get another type
     * @param others columns that whoever asks sees to
     */
    ColumnDependents(ObjectName table, List<Identifier> gone, List<Identifier> changed, Collection<Identifier> others) {
        this.table = table;
        this.gone = folded(gone);
        this.changed = folded(changed);
        this.others = folded(others);
    }

    private static List<String> folded(Collection<Identifier> names) {
        return names.stream().map(PostgresNames::folded).toList();
    }

    /**
     * {@code change} between what it needs. Planned when it is reached, since an earlier step of the plan may have made
     * the table.
     */
    Step around(List<Step> change) {
        return new Step.Later("change " + columns(), connection -> {
            read(connection);
            List<Step> all = new ArrayList<>(drop);
            all.addAll(change);
            all.addAll(create);
            return all;
        });
    }

    private String columns() {
        Set<String> all = new LinkedHashSet<>(changed);
        all.addAll(gone);
        return String.join(", ", all) + " of " + table;
    }

    /**
     * Asks the catalogue.
     *
     * @throws MigrationException if something stands in the way that only its author can put back, such as a view
     */
    void read(Connection connection) throws SQLException {
        List<String> computed = new ArrayList<>();
        List<Step> columnsBack = new ArrayList<>();
        readComputed(connection, computed, columnsBack);
        List<String> going = new ArrayList<>(gone);
        going.addAll(computed);
        List<String> all = new ArrayList<>(going);
        all.addAll(changed);
        refusePartitionKey(connection, all);
        refuseInTheWay(connection, going, all);
        create.addAll(columnsBack);
        readResting(connection, going, all);
        readGrants(connection, going);
        computed.forEach(column -> drop.add(new Step.Sql(
                "alter table " + PostgresNames.sql(table) + " drop column " + PostgresNames.quote(column))));
    }

    List<Step> drop() {
        return drop;
    }

    List<Step> create() {
        return create;
    }

    private void readComputed(Connection connection, List<String> names, List<Step> back) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COMPUTED)) {
            List<String> altered = new ArrayList<>(gone);
            altered.addAll(changed);
            altered.addAll(others);
            query.setString(1, PostgresNames.quote(table));
            query.setArray(2, array(connection, altered));
            query.setArray(3, array(connection, changed));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString("attname"));
                    back.add(new Step.Sql(
                            "alter table " + PostgresNames.sql(table) + " add column " + rows.getString("definition")));
                    String comment = rows.getString("comment");
                    if (comment != null) {
                        back.add(new Step.Sql(comment));
                    }
                }
            }
        }
    }

    private void refusePartitionKey(Connection connection, List<String> all) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PARTITION_KEY)) {
            query.setString(1, PostgresNames.quote(table));
            query.setArray(2, array(connection, all));
            try (ResultSet found = query.executeQuery()) {
                if (found.next()) {
                    throw new MigrationException(
                            "PostgreSQL does not let column " + table + "." + found.getString("attname")
                                    + " be changed, because the table is partitioned by it.",
                            "Make a new table with op.sql(..) in place of this change, and move the rows.");
                }
            }
        }
    }

    private void refuseInTheWay(Connection connection, List<String> going, List<String> all) throws SQLException {
        List<String> users = new ArrayList<>();
        try (PreparedStatement query = prepare(IN_THE_WAY, connection, going, all);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                users.add(rows.getString("described"));
            }
        }
        if (!users.isEmpty()) {
            String list = String.join(", ", users);
            throw new MigrationException(
                    "PostgreSQL does not let " + columns() + " be changed while something uses them: " + list + ".",
                    "Drop it before this change in the revision, and create it again after the change, with"
                            + " op.sql(..), in upgrade and in downgrade: " + list + ".");
        }
    }

    private void readResting(Connection connection, List<String> going, List<String> all) throws SQLException {
        List<List<Step>> back = new ArrayList<>();
        ORDER_OF_RETURN.forEach(rank -> back.add(new ArrayList<>()));
        try (PreparedStatement query = prepare(RESTING, connection, going, all);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                drop.add(new Step.Sql(rows.getString("gone")));
                List<Step> ofRank = back.get(ORDER_OF_RETURN.indexOf(rows.getInt("rank")));
                Arrays.stream((String[]) rows.getArray("made").getArray())
                        .filter(statement -> statement != null)
                        .forEach(statement -> ofRank.add(new Step.Sql(statement)));
            }
        }
        back.forEach(create::addAll);
    }

    private void readGrants(Connection connection, List<String> going) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(GRANTS)) {
            query.setString(1, PostgresNames.quote(table));
            query.setArray(2, array(connection, going));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    create.add(new Step.Sql(rows.getString(1)));
                }
            }
        }
    }

    private PreparedStatement prepare(String query, Connection connection, List<String> going, List<String> all)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setArray(1, array(connection, going));
        statement.setString(2, PostgresNames.quote(table));
        statement.setArray(3, array(connection, all));
        return statement;
    }

    private static Array array(Connection connection, List<String> names) throws SQLException {
        return connection.createArrayOf("text", names.toArray());
    }
}

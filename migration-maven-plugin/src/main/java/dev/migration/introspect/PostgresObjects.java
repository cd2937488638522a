package dev.migration.introspect;

/** What {@link PostgresReader} asks first: all that has a name in some schemas, tables and what is no table, in one go. */
final class PostgresObjects {

    /**
     * A row for each: its kind, by {@link BystanderKind} in small letters, and {@code table} with the oid of one to read;
     * the table that it is on, of a partition the one that it is a part of; of a table what rests on it, but for foreign
     * keys of tables that are read too.
     */
    static final String QUERY = """
            with wanted as (select unnest(cast(? as oid[])) as schema),
            member as (
                select d.classid, d.objid, cast(e.extname as text) as extension
                from pg_depend d join pg_extension e on e.oid = d.refobjid
                where d.refclassid = cast('pg_extension' as regclass) and d.deptype = 'e'),
            relation as (
                select c.oid, c.relnamespace, c.relname, cast(c.relkind as text) as relkind, c.relispartition, m.extension
                from pg_class c
                left join member m on m.classid = cast('pg_class' as regclass) and m.objid = c.oid
                where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace in (select schema from wanted)),
            object as (
                select case when r.relispartition then 'partition'
                        else case r.relkind when 'v' then 'view' when 'm' then 'materialized_view'
                            when 'f' then 'foreign_table' when 'p' then 'partitioned_table' else 'table' end
                        end as kind,
                    r.oid, r.relnamespace as schema, r.relname as name,
                    case when r.relispartition then i.inhparent end as owner, r.extension, 0 as members
                from relation r left join pg_inherits i on r.relispartition and i.inhrelid = r.oid
                union all
                select case cast(p.prokind as text)
                        when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end,
                    p.oid, p.pronamespace, p.proname, null, null, 0
                from pg_proc p
                where p.pronamespace in (select schema from wanted) and not exists (
                    select 1 from pg_depend d
                    where d.classid = cast('pg_proc' as regclass) and d.objid = p.oid and d.deptype in ('e', 'i'))
                union all
                select case cast(t.typtype as text) when 'd' then 'domain' else 'range_type' end,
                    t.oid, t.typnamespace, t.typname, null, null, 0
                from pg_type t
                where t.typnamespace in (select schema from wanted) and t.typtype in ('d', 'r')
                and not exists (
                    select 1 from member m where m.classid = cast('pg_type' as regclass) and m.objid = t.oid)
                union all
                select part.kind, part.oid, r.relnamespace, part.name, part.owner, null, 0
                from (
                    select 'trigger' as kind, t.oid, t.tgname as name, t.tgrelid as owner from pg_trigger t
                    -- the column is there since PostgreSQL 13: partitions have what their table has
                    where not t.tgisinternal and coalesce(to_jsonb(t) ->> 'tgparentid', '0') = '0'
                    union all select 'rule', w.oid, w.rulename, w.ev_class from pg_rewrite w
                    where w.rulename <> '_RETURN'
                    union all select 'policy', y.oid, y.polname, y.polrelid from pg_policy y
                    union all select 'exclusion', n.oid, n.conname, n.conrelid from pg_constraint n
                    where n.contype = 'x' and n.conparentid = 0) part
                join relation r on r.oid = part.owner and r.extension is null
                union all
                select 'statistics', s.oid, s.stxnamespace, s.stxname, null, null, 0 from pg_statistic_ext s
                where not exists (
                    select 1 from member m where m.classid = cast('pg_statistic_ext' as regclass) and m.objid = s.oid)
                union all
                select 'extension', e.oid, e.extnamespace, e.extname, null, null,
                    (select count(*) from member m where m.extension = e.extname)
                from pg_extension e),
            resting as (
                select d.under, array_agg(cast(n.oid as bigint) order by c.oid) as schemas,
                       array_agg(cast(n.nspname as text) order by c.oid) as schema_names,
                       array_agg(cast(c.relname as text) order by c.oid) as names
                from (
                    select inhparent as under, inhrelid as oid from pg_inherits
                    union
                    select p.refobjid, w.ev_class from pg_depend p join pg_rewrite w on w.oid = p.objid
                    where p.classid = cast('pg_rewrite' as regclass) and p.refclassid = cast('pg_class' as regclass)
                    and p.deptype = 'n' and w.ev_class <> p.refobjid
                    union
                    select f.confrelid, f.conrelid from pg_constraint f join pg_class t on t.oid = f.conrelid
                    where f.contype = 'f' and f.conparentid = 0
                    and (t.relkind = 'p' or t.relnamespace not in (select schema from wanted))) d
                join pg_class c on c.oid = d.oid
                join pg_namespace n on n.oid = c.relnamespace
                group by d.under)
            select o.kind, o.oid, o.schema, cast(o.name as text) as name, o.extension, o.members,
                   oc.relnamespace as owner_schema, cast(own.nspname as text) as owner_schema_name,
                   cast(oc.relname as text) as owner,
                   obj_description(o.oid, 'pg_class') as description,
                   p.partattrs is not null as is_partitioned, p.partexprs is not null as has_expressions,
                   (select array_agg(cast(a.attname as text)) from pg_attribute a
                    where a.attrelid = o.oid and a.attnum > 0 and a.attnum = any (p.partattrs)) as partition_columns,
                   exists (select 1 from pg_inherits i where i.inhrelid = o.oid) as inherits,
                   resting.schemas as resting_schemas, resting.schema_names as resting_schema_names,
                   resting.names as resting
            from object o
            join wanted w on w.schema = o.schema
            left join pg_class oc on oc.oid = o.owner
            left join pg_namespace own on own.oid = oc.relnamespace
            left join pg_partitioned_table p on o.kind = 'partitioned_table' and p.partrelid = o.oid
            left join resting on o.kind = 'table' and resting.under = o.oid
            order by o.schema, o.kind, o.name, owner
            """;

    private PostgresObjects() {}
}

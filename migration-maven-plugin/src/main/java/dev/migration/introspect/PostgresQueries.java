package dev.migration.introspect;

/** What {@link PostgresReader} asks the catalogue, for all tables of some schemas at once. */
final class PostgresQueries {

    private static final String OWN_TABLES = """
             c.relnamespace = any (cast(? as oid[])) and c.relkind in ('r', 'p') and not c.relispartition
            and not exists (
                select 1 from pg_depend e
                where e.classid = cast('pg_class' as regclass) and e.objid = c.oid and e.deptype = 'e')
            """;

    /** And the attributes of composite types, whose {@code relkind} is c. */
    static final String COLUMNS = """
            select a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,
                   cast(a.attidentity as text) as identity, cast(a.attgenerated as text) as generated,
                   pg_get_expr(d.adbin, d.adrelid) as expression,
                   case when a.attcollation <> t.typcollation then co.collname end as collation,
                   s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
                   cast(s.seqtypid as bigint) as seqtypid, pd.description,
                   exists (
                       select 1 from pg_class r
                       where r.oid = coalesce(el.typrelid, t.typrelid) and r.relkind = 'c') as is_composite,
                   coalesce(el.typname, t.typname) as type_name,
                   coalesce(el.typnamespace, t.typnamespace) as type_schema,
                   (select nspname from pg_namespace where oid = coalesce(el.typnamespace, t.typnamespace))
                       as type_schema_name,
                   case when 'e' in (t.typtype, el.typtype) then
                       (select array_agg(cast(l.enumlabel as text) order by l.enumsortorder)
                        from pg_enum l where l.enumtypid = coalesce(el.oid, t.oid)) end as enum_values,
                   el.oid is not null as is_array, cast(c.relkind as text) as relkind, c.relnamespace, c.relname
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_type t on t.oid = a.atttypid
            left join pg_type el on el.oid = t.typelem and t.typcategory = 'A'
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            left join pg_collation co on co.oid = a.attcollation
            left join pg_depend dep
                on a.attidentity <> '' and dep.deptype = 'i'
                and dep.classid = cast('pg_class' as regclass)
                and dep.refclassid = cast('pg_class' as regclass)
                and dep.refobjid = a.attrelid and dep.refobjsubid = a.attnum
            left join pg_sequence s on s.seqrelid = dep.objid
            left join pg_description pd
                on pd.classoid = cast('pg_class' as regclass) and pd.objoid = a.attrelid and pd.objsubid = a.attnum
            where a.attnum > 0 and not a.attisdropped
            and c.relnamespace = any (cast(? as oid[])) and c.relkind in ('r', 'p', 'c') and not c.relispartition
            and not exists (
                select 1 from pg_depend e
                where e.deptype = 'e' and (e.classid = cast('pg_class' as regclass) and e.objid = c.oid
                    or c.relkind = 'c' and e.classid = cast('pg_type' as regclass) and e.objid = c.reltype))
            order by a.attrelid, a.attnum
            """;

    static final String CONSTRAINTS = """
            select con.conrelid, con.conname, cast(con.contype as text) as kind,
                   con.condeferrable, con.condeferred,
                   cast(con.confdeltype as text) as on_delete, cast(con.confupdtype as text) as on_update,
                   cast(con.confmatchtype as text) as match,
                   tc.relnamespace as target_schema, tn.nspname as target_schema_name, tc.relname as target,
                   pg_get_expr(con.conbin, con.conrelid) as expression,
                   (select array_agg(cast(a.attname as text) order by k.place)
                    from unnest(con.conkey) with ordinality k(num, place)
                    join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.num) as columns,
                   (select array_agg(cast(a.attname as text) order by k.place)
                    from unnest(con.confkey) with ordinality k(num, place)
                    join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.num) as target_columns,
                   -- the column is there since PostgreSQL 15
                   cast(to_jsonb(i) ->> 'indnullsnotdistinct' as boolean) as nulls_not_distinct,
                   con.convalidated,
                   -- the column is there since PostgreSQL 18
                   coalesce(cast(to_jsonb(con) ->> 'conenforced' as boolean), true) as enforced
            from pg_constraint con
            join pg_class c on c.oid = con.conrelid
            left join pg_class tc on tc.oid = con.confrelid
            left join pg_namespace tn on tn.oid = tc.relnamespace
            left join pg_index i on i.indexrelid = con.conindid and con.contype = 'u'
            where (con.contype in ('p', 'u', 'f', 'c') or con.contype = 'n' and not con.convalidated)
            -- a key of a partitioned table, or to one, is there once more for each partition
            and con.conparentid = 0 and
            """ + OWN_TABLES + "order by con.conrelid, con.oid";

    static final String INDEXES = """
            select i.indrelid, ic.relname, i.indisunique, am.amname, pg_get_expr(i.indpred, i.indrelid) as predicate,
                   i.indnkeyatts, cast(i.indoption as text) as options,
                   -- the column is there since PostgreSQL 15
                   cast(to_jsonb(i) ->> 'indnullsnotdistinct' as boolean) as nulls_not_distinct,
                   (select array_agg(cast(a.attname as text) order by k)
                    from generate_series(1, i.indnatts) k
                    left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k - 1]) as columns,
                   (select array_agg(
                        case when i.indkey[k - 1] = 0 then pg_get_indexdef(i.indexrelid, cast(k as integer), false) end
                        order by k)
                    from generate_series(1, i.indnatts) k) as expressions,
                   -- only the whole text tells whether an expression has its collation from the index or in itself
                   (select array_agg(
                        case when i.indkey[k - 1] = 0 then
                            case when i.indcollation[k - 1] <> 0 and strpos(pg_get_indexdef(i.indexrelid),
                                    pg_get_indexdef(i.indexrelid, cast(k as integer), false) || ' COLLATE '
                                    || cast(cast(i.indcollation[k - 1] as regcollation) as text)) > 0
                                then cast(co.collname as text) end
                        when i.indcollation[k - 1] <> a.attcollation then cast(co.collname as text) end
                        order by k)
                    from generate_series(1, i.indnkeyatts) k
                    left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k - 1]
                    left join pg_collation co on co.oid = i.indcollation[k - 1]) as collations,
                   (select array_agg(
                        case when not oc.opcdefault or a.attoptions is not null then
                            case when not pg_opclass_is_visible(oc.oid) then quote_ident(n.nspname) || '.' else '' end
                            || quote_ident(oc.opcname)
                            || coalesce('(' || array_to_string(a.attoptions, ', ') || ')', '') end
                        order by k)
                    from generate_series(1, i.indnkeyatts) k
                    join pg_opclass oc on oc.oid = i.indclass[k - 1]
                    join pg_namespace n on n.oid = oc.opcnamespace
                    left join pg_attribute a on a.attrelid = i.indexrelid and a.attnum = k) as operator_classes
            from pg_index i
            join pg_class ic on ic.oid = i.indexrelid
            join pg_class c on c.oid = i.indrelid
            join pg_am am on am.oid = ic.relam
            where not exists (
                select 1 from pg_constraint con
                where con.conindid = i.indexrelid and con.conrelid = i.indrelid and con.contype in ('p', 'u', 'x'))
            and
            """ + OWN_TABLES + "order by i.indrelid, i.indexrelid";

    static final String SEQUENCES = """
            select c.relnamespace, c.relname,
                   s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
            from pg_sequence s
            join pg_class c on c.oid = s.seqrelid
            where c.relnamespace = any (cast(? as oid[]))
            and not exists (
                select 1 from pg_depend d
                where d.classid = cast('pg_class' as regclass) and d.objid = c.oid
                and (d.deptype = 'e' or d.deptype in ('a', 'i') and d.refobjsubid > 0))
            order by c.relnamespace, c.relname
            """;

    static final String ENUM_TYPES = """
            select t.typnamespace, t.typname, array_agg(cast(l.enumlabel as text) order by l.enumsortorder) as values
            from pg_type t
            join pg_enum l on l.enumtypid = t.oid
            where t.typnamespace = any (cast(? as oid[]))
            and not exists (
                select 1 from pg_depend d
                where d.classid = cast('pg_type' as regclass) and d.objid = t.oid and d.deptype = 'e')
            group by t.oid, t.typnamespace, t.typname
            order by t.typnamespace, t.typname
            """;

    private PostgresQueries() {}
}

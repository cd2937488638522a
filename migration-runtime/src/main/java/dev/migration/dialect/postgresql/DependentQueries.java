package dev.migration.dialect.postgresql;

/** What {@link ColumnDependents} and {@link EnumTexts} ask the catalogue. */
final class DependentQueries {

    /** Up to version 14 the column itself depends on those that it is computed from, later its expression does. */
    static final String COMPUTED = """
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

    /** Those that inherit from a table at any distance. */
    static final String HEIRS = """
            with recursive line as (
                select inhrelid as heir from pg_catalog.pg_inherits where inhparent = to_regclass(?)
                union
                select i.inhrelid from line join pg_catalog.pg_inherits i on i.inhparent = line.heir)
            select n.nspname, c.relname from line
            join pg_catalog.pg_class c on c.oid = line.heir
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p')
            order by n.nspname, c.relname""";

    /** What is granted of columns and set for them, which goes with them. */
    static final String SETTINGS = """
            select a.attnum, 'grant ' || g.privilege_type || ' (' || quote_ident(a.attname) || ') on '
                       || cast(a.attrelid as regclass) || ' to '
                       || case g.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(g.grantee)) end
                       || case when g.is_grantable then ' with grant option' else '' end
            from pg_catalog.pg_attribute a cross join lateral aclexplode(a.attacl) g
            where a.attrelid = to_regclass(?) and a.attname = any (?)
            union all
            select a.attnum, 'alter table ' || cast(a.attrelid as regclass) || ' alter column ' || quote_ident(a.attname)
                       || ' set ' || word
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_type t on t.oid = a.atttypid
            cross join lateral (values
                (case when a.attstattarget >= 0 then 'statistics ' || a.attstattarget end),
                ('(' || array_to_string(a.attoptions, ', ') || ')'),
                (case when a.attstorage <> t.typstorage then 'storage ' || case cast(a.attstorage as text)
                    when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end end),
                -- the column is there since version 14
                (case to_jsonb(a) ->> 'attcompression' when 'p' then 'compression pglz'
                    when 'l' then 'compression lz4' end)) as setting (word)
            where a.attrelid = to_regclass(?) and a.attname = any (?) and word is not null
            order by 1, 2""";

    static final String DEPENDENT = """
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
    static final String RESTING = DEPENDENT + """
            select 1 as rank, 'drop trigger ' || quote_ident(tgname) || ' on ' || cast(tgrelid as regclass) as gone,
                   array[pg_get_triggerdef(t.oid),
                       case cast(tgenabled as text) when 'O' then null else
                           'alter table ' || cast(tgrelid as regclass) || case cast(tgenabled as text)
                               when 'D' then ' disable' when 'R' then ' enable replica' else ' enable always' end
                           || ' trigger ' || quote_ident(tgname) end,
                       'comment on trigger ' || quote_ident(tgname) || ' on ' || cast(tgrelid as regclass) || ' is '
                           || quote_literal(obj_description(t.oid, 'pg_trigger'))] as made
            from pg_catalog.pg_trigger t join dependent d on d.classid = 'pg_trigger'::regclass and d.objid = t.oid
            -- the column is there since PostgreSQL 13: partitions have what their table has
            where not t.tgisinternal and coalesce(to_jsonb(t) ->> 'tgparentid', '0') = '0'
            union
            select case cast(con.contype as text) when 'f' then 2 else 3 end,
                   'alter table ' || cast(con.conrelid as regclass) || ' drop constraint ' || quote_ident(con.conname),
                   array['alter table ' || cast(con.conrelid as regclass) || ' add constraint '
                           || quote_ident(con.conname) || ' ' || pg_get_constraintdef(con.oid),
                       'comment on constraint ' || quote_ident(con.conname) || ' on ' || cast(con.conrelid as regclass)
                           || ' is ' || quote_literal(obj_description(con.oid, 'pg_constraint')),
                       (select 'alter index ' || cast(c.oid as regclass) || ' set ('
                            || array_to_string(c.reloptions, ', ') || ')'
                        from pg_catalog.pg_class c where c.oid = con.conindid and con.contype <> 'f')]
                       || case when con.contype <> 'f' then
            """ + ofIndex("con.conindid") + """
                       end
            from pg_catalog.pg_constraint con
            where con.contype in ('p', 'u', 'c', 'f', 'x') and con.coninhcount = 0
            and (con.oid in (select objid from dependent where goes and classid = 'pg_constraint'::regclass)
                or con.contype = 'f' and con.confrelid in (select attrelid from target)
                    and con.confkey && (select array_agg(attnum) from target where goes))
            union
            select 4, 'drop index ' || cast(i.indexrelid as regclass),
                   array[pg_get_indexdef(i.indexrelid),
                       'comment on index ' || cast(i.indexrelid as regclass) || ' is '
                           || quote_literal(obj_description(i.indexrelid, 'pg_class'))] ||
            """ + ofIndex("i.indexrelid") + """
            from pg_catalog.pg_index i
            join dependent d on d.goes and d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
            union
            select 5, 'drop statistics ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname),
                   array[pg_get_statisticsobjdef(s.oid),
                       'alter statistics ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname)
                           || ' set statistics ' || case when s.stxstattarget >= 0 then s.stxstattarget end,
                       'comment on statistics ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname) || ' is '
                           || quote_literal(obj_description(s.oid, 'pg_statistic_ext'))]
            from pg_catalog.pg_statistic_ext s
            join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
            join dependent d on d.goes and d.classid = 'pg_statistic_ext'::regclass and d.objid = s.oid
            union
            -- PostgreSQL makes these again by itself, and forgets this
            select 6, null, array['alter statistics ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname)
                       || ' set statistics ' || s.stxstattarget]
            from pg_catalog.pg_statistic_ext s
            join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
            join dependent d on not d.goes and d.classid = 'pg_statistic_ext'::regclass and d.objid = s.oid
            where s.stxstattarget >= 0
            order by 1, 2""";

    /** What nobody can put back from the catalogue alone. */
    static final String IN_THE_WAY = DEPENDENT + """
            select distinct case when d.classid = 'pg_rewrite'::regclass
                       then pg_describe_object('pg_class'::regclass, r.ev_class, 0)
                       else pg_describe_object(d.classid, d.objid, 0) end as described
            from dependent d
            left join pg_catalog.pg_rewrite r on r.oid = d.objid
            where d.classid in ('pg_rewrite'::regclass, 'pg_policy'::regclass, 'pg_proc'::regclass,
                'pg_publication_rel'::regclass)
            order by 1""";

    static final String PARTITION_KEY = """
            select a.attname from pg_catalog.pg_partitioned_table p
            join pg_catalog.pg_attribute a on a.attrelid = p.partrelid and a.attnum = any (p.partattrs)
            where p.partrelid = to_regclass(?) and a.attname = any (?)""";

    private DependentQueries() {}

    /**
     * An array of the statements for what the definition of an index does not say.
     *
     * @param index an expression for its oid
     */
    static String ofIndex(String index) {
        return """
                (select array[
                    (select 'alter index ' || cast(own.indexrelid as regclass) || ' set tablespace '
                         || quote_ident(s.spcname)
                     from pg_catalog.pg_tablespace s where s.oid = oc.reltablespace),
                    case when own.indisclustered then
                        'alter table ' || cast(own.indrelid as regclass) || ' cluster on ' || quote_ident(oc.relname) end,
                    case when own.indisreplident then 'alter table ' || cast(own.indrelid as regclass)
                        || ' replica identity using index ' || quote_ident(oc.relname) end]
                    || (select array_agg('alter index ' || cast(own.indexrelid as regclass) || ' alter column ' || a.attnum
                            || ' set statistics ' || a.attstattarget order by a.attnum)
                        from pg_catalog.pg_attribute a where a.attrelid = own.indexrelid and a.attstattarget >= 0)
                 from pg_catalog.pg_index own join pg_catalog.pg_class oc on oc.oid = own.indexrelid
                 where own.indexrelid = %s)
                """.formatted(index);
    }
}

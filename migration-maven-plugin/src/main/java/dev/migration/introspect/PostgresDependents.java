package dev.migration.introspect;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What rests on columns, sequences and enumerations, in one query. */
final class PostgresDependents {

    /**
     * Constraints, indexes and statistics of a table go with its columns, and defaults and columns with the table; the
     * rest of what depends is refused by the server.
     */
    private static final String QUERY = """
            with wanted as (
                select oid, nspname, nspname = current_schema() as is_default from pg_namespace
                where nspname !~ '^pg_' and nspname <> 'information_schema'),
            target as (
                select cast('pg_class' as regclass) as class, a.attrelid as oid, a.attnum as part,
                       c.relnamespace as schema, c.relname as name, a.attname as column
                from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                union all
                select cast('pg_class' as regclass), oid, 0, relnamespace, relname, null from pg_class where relkind = 'S'
                union all
                select cast('pg_type' as regclass), unnest(array[oid, typarray]), 0, typnamespace, typname, null
                from pg_type where typtype = 'e'),
            dependent as (
                select t.schema, t.name, t.column,
                       case when w.rulename = '_RETURN' then cast('pg_class' as regclass) else d.classid end as class,
                       case when w.rulename = '_RETURN' then w.ev_class else d.objid end as oid,
                       case when d.classid = cast('pg_class' as regclass) then d.objsubid else 0 end as part,
                       case when d.classid = cast('pg_class' as regclass) then d.objid
                            else coalesce(w.ev_class, v.adrelid) end as by,
                       case when d.classid = cast('pg_class' as regclass) then d.objsubid else v.adnum end as by_part
                from target t
                join wanted n on n.oid = t.schema
                join pg_depend d on d.refclassid = t.class and d.refobjid = t.oid and d.refobjsubid = t.part
                left join pg_rewrite w on d.classid = cast('pg_rewrite' as regclass) and w.oid = d.objid
                left join pg_attrdef v on d.classid = cast('pg_attrdef' as regclass) and v.oid = d.objid
                where d.deptype in ('n', 'a')
                and (d.classid in (cast('pg_rewrite' as regclass), cast('pg_policy' as regclass),
                        cast('pg_proc' as regclass), cast('pg_publication_rel' as regclass),
                        cast('pg_attrdef' as regclass), cast('pg_cast' as regclass))
                    or d.classid = cast('pg_trigger' as regclass)
                        and exists (select 1 from pg_trigger g where g.oid = d.objid and not g.tgisinternal)
                    or t.column is null and d.classid = cast('pg_type' as regclass)
                    or t.column is null and d.classid = cast('pg_class' as regclass) and d.objsubid > 0
                        and exists (select 1 from pg_class c where c.oid = d.objid and c.relkind in ('r', 'p', 'f', 'c')))
                and not (v.oid is not null and t.class = cast('pg_class' as regclass) and v.adrelid = t.oid
                    and v.adnum = t.part))
            select distinct case when n.is_default then null else cast(n.nspname as text) end as schema,
                   cast(d.name as text) as name, cast(d.column as text) as column,
                   case when b.is_default then null else cast(bn.nspname as text) end as by_schema,
                   cast(c.relname as text) as by, cast(a.attname as text) as by_column,
                   pg_describe_object(d.class, d.oid, d.part) as described
            from dependent d
            join wanted n on n.oid = d.schema
            left join pg_class c on c.oid = d.by
            left join wanted b on b.oid = c.relnamespace
            left join pg_namespace bn on bn.oid = c.relnamespace
            left join pg_attribute a on a.attrelid = d.by and a.attnum = d.by_part and d.by_part > 0
            order by name, described
            """;

    private PostgresDependents() {}

    static List<Dependent> read(DSLContext jooq) {
        return jooq.fetch(QUERY)
                .map(row -> new Dependent(
                        new ObjectName(identifier(row, "schema"), Identifier.quoted(row.get("name", String.class))),
                        identifier(row, "column"),
                        by(row),
                        identifier(row, "by_column"),
                        row.get("described", String.class)));
    }

    private static @Nullable ObjectName by(Record row) {
        Identifier name = identifier(row, "by");
        return name == null ? null : new ObjectName(identifier(row, "by_schema"), name);
    }

    private static @Nullable Identifier identifier(Record row, String field) {
        String text = row.get(field, String.class);
        return text == null ? null : Identifier.quoted(text);
    }
}

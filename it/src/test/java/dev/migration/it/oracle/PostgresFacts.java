package dev.migration.it.oracle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The facts of a PostgreSQL database, as its catalogue has them and as it prints expressions. */
final class PostgresFacts {

    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')";
    private static final String TABLE = "case when n.nspname = 'public' then '' else n.nspname || '.' end || c.relname";

    private final Statement statement;
    private final Facts facts;

    private PostgresFacts(Statement statement, Facts facts) {
        this.statement = statement;
        this.facts = facts;
    }

    static Facts of(Connection connection, Set<String> explicitNames) throws SQLException {
        Facts facts = new Facts(explicitNames);
        try (Statement statement = connection.createStatement()) {
            PostgresFacts reader = new PostgresFacts(statement, facts);
            reader.schemas();
            reader.tables();
            reader.columns();
            reader.constraints();
            reader.indexes();
            reader.sequences();
            reader.types();
        }
        return facts;
    }

    private void schemas() throws SQLException {
        each(
                "select nspname from pg_namespace n where nspname <> 'public' and nspname not like 'pg\\_%' and "
                        + OURS,
                row -> facts.other("schema " + row.getString(1)));
    }

    private void tables() throws SQLException {
        String kinds =
                "case c.relkind when 'r' then 'table' when 'v' then 'view' else 'relation ' || c.relkind::text end"
                        + " || case c.relpersistence when 'p' then '' else ' ' || c.relpersistence::text end"
                        + " || coalesce(' with ' || c.reloptions::text, '')";
        each(
                "select " + kinds + " kind, " + TABLE + " t, d.description, pg_get_viewdef(c.oid) view from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace left join pg_description d"
                        + " on d.objoid = c.oid and d.objsubid = 0 and d.classoid = 'pg_class'::regclass"
                        + " where c.relkind not in ('i', 'I', 'S', 'c', 't') and " + OURS,
                row -> {
                    facts.table(row.getString("t"), row.getString("kind"));
                    if (row.getString("description") != null) {
                        facts.other("comment " + row.getString("t") + " " + row.getString("description"));
                    }
                    if (row.getString("view") != null) {
                        facts.other("query of " + row.getString("t") + " " + row.getString("view"));
                    }
                });
    }

    private void columns() throws SQLException {
        each(
                "select " + TABLE + " t, a.attname, format_type(a.atttypid, a.atttypmod) type, a.attnotnull,"
                        + " a.attidentity, a.attgenerated, pg_get_expr(f.adbin, f.adrelid) value, d.description,"
                        + " case when a.attcollation <> y.typcollation then l.collname end collation,"
                        + " q.seqstart, q.seqincrement from pg_attribute a"
                        + " join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace"
                        + " join pg_type y on y.oid = a.atttypid left join pg_collation l on l.oid = a.attcollation"
                        + " left join pg_attrdef f on f.adrelid = c.oid and f.adnum = a.attnum"
                        + " left join pg_description d on d.objoid = c.oid and d.objsubid = a.attnum"
                        + " and d.classoid = 'pg_class'::regclass"
                        + " left join pg_depend p on p.refobjid = c.oid and p.refobjsubid = a.attnum"
                        + " and p.deptype = 'i' and p.classid = 'pg_class'::regclass"
                        + " left join pg_sequence q on q.seqrelid = p.objid"
                        + " where c.relkind in ('r', 'v', 'p') and a.attnum > 0 and not a.attisdropped and " + OURS,
                this::column);
    }

    private void column(ResultSet row) throws SQLException {
        List<String> details = new ArrayList<>();
        String value = row.getString("value");
        if (!row.getString("attgenerated").isEmpty()) {
            details.add("generated " + row.getString("attgenerated") + " " + value);
        } else if (value != null) {
            details.add("default " + value);
        }
        if (!row.getString("attidentity").isEmpty()) {
            details.add("identity " + row.getString("attidentity") + " " + row.getLong("seqstart") + " "
                    + row.getLong("seqincrement"));
        }
        if (row.getString("collation") != null) {
            details.add("collate " + row.getString("collation"));
        }
        String table = row.getString("t");
        String column = row.getString("attname");
        facts.column(table, column, row.getString("type"), !row.getBoolean("attnotnull"), details);
        if (row.getString("description") != null) {
            facts.other("comment " + table + "." + column + " " + row.getString("description"));
        }
    }

    private void constraints() throws SQLException {
        String names = "(select array_agg(a.attname order by k.i) from unnest(o.%s) with ordinality k(num, i)"
                + " join pg_attribute a on a.attnum = k.num and a.attrelid = o.%s)";
        each(
                "select " + TABLE + " t, o.conname, o.contype, pg_get_constraintdef(o.oid) def, "
                        + names.formatted("conkey", "conrelid") + " cols, "
                        + names.formatted("confkey", "confrelid") + " targets,"
                        + " case when tn.nspname = 'public' then '' else tn.nspname || '.' end || tc.relname target"
                        + " from pg_constraint o join pg_class c on c.oid = o.conrelid"
                        + " join pg_namespace n on n.oid = c.relnamespace"
                        + " left join pg_class tc on tc.oid = o.confrelid"
                        + " left join pg_namespace tn on tn.oid = tc.relnamespace where o.contype <> 'n' and " + OURS,
                this::constraint);
    }

    private void constraint(ResultSet row) throws SQLException {
        String table = row.getString("t");
        String name = row.getString("conname");
        String definition = row.getString("def");
        switch (row.getString("contype")) {
            case "p" -> {
                facts.primaryKey(table, names(row, "cols"), name);
                special(table, definition);
            }
            case "u" -> {
                facts.unique(table, names(row, "cols"), name);
                special(table, definition);
            }
            case "f" ->
                facts.foreignKey(
                        table,
                        names(row, "cols"),
                        row.getString("target"),
                        names(row, "targets"),
                        // after the list of referenced columns: actions, match, deferrability
                        List.of(definition
                                        .substring(definition.lastIndexOf(')') + 1)
                                        .strip()
                                        .split(" (?=ON)", 0))
                                .stream()
                                .filter(text -> !text.isEmpty())
                                .toList(),
                        name);
            case "c" -> facts.check(table, definition.replaceFirst("^CHECK ", ""), name);
            default -> facts.other(definition + " of " + table);
        }
    }

    private void indexes() throws SQLException {
        each(
                "select " + TABLE + " t, ic.relname, pg_get_indexdef(i.indexrelid) def from pg_index i"
                        + " join pg_class c on c.oid = i.indrelid join pg_class ic on ic.oid = i.indexrelid"
                        + " join pg_namespace n on n.oid = c.relnamespace"
                        + " where not exists (select from pg_constraint o where o.conindid = i.indexrelid"
                        + " and o.contype in ('p', 'u', 'x')) and " + OURS,
                row -> facts.index(row.getString("t"), index(row.getString("def")), row.getString("relname")));
    }

    /** What a key says besides its columns: included ones, equal nulls, when it is checked. */
    private void special(String table, String definition) {
        if (!definition.matches("(PRIMARY KEY|UNIQUE) \\([^)]*\\)")) {
            facts.other("special " + table + " " + definition);
        }
    }

    private static String index(String definition) {
        String unique = definition.startsWith("CREATE UNIQUE") ? "unique " : "";
        String[] parts = definition.substring(definition.indexOf(" USING ") + 7).split(" WHERE ", 2);
        return unique + parts[0] + (parts.length == 1 ? "" : " where " + Condition.normal(parts[1]));
    }

    private void sequences() throws SQLException {
        each(
                "select " + TABLE + " t, format_type(s.seqtypid, null) type, s.seqstart, s.seqincrement, s.seqmin,"
                        + " s.seqmax, s.seqcache, s.seqcycle from pg_sequence s join pg_class c on c.oid = s.seqrelid"
                        + " join pg_namespace n on n.oid = c.relnamespace where not exists (select from pg_depend p"
                        + " where p.objid = c.oid and p.deptype = 'i') and " + OURS,
                row -> {
                    List<String> words = new ArrayList<>(List.of("sequence"));
                    for (int i = 1; i <= 8; i++) {
                        words.add(row.getString(i));
                    }
                    facts.other(String.join(" ", words));
                });
    }

    private void types() throws SQLException {
        each(
                "select y.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_type y"
                        + " join pg_enum e on e.enumtypid = y.oid group by y.typname",
                row -> facts.other("enum " + row.getString(1) + " " + row.getString(2)));
        each(
                "select c.relname, string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ',' order by"
                        + " a.attnum) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " join pg_attribute a on a.attrelid = c.oid where c.relkind = 'c' and " + OURS
                        + " group by c.relname",
                row -> facts.other("type " + row.getString(1) + " " + row.getString(2)));
        each(
                "select format_type(castsource, null), format_type(casttarget, null), castcontext from pg_cast"
                        + " where oid >= 16384",
                row -> facts.other("cast " + row.getString(1) + " to " + row.getString(2) + " " + row.getString(3)));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private void each(String query, Reader reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /** Reads one row. */
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }
}

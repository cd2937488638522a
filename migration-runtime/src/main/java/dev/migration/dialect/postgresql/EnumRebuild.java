package dev.migration.dialect.postgresql;

import dev.migration.dialect.CommonSteps;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterEnumType;
import dev.migration.schema.EnumType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a type with other values, gives it to all columns that had the old one, and drops the old one: what PostgreSQL
 * cannot do with the type itself, or not in a transaction that uses it.
 *
 * @param wanted from the values there are to those there shall be
 */
record EnumRebuild(String description, ObjectName type, UnaryOperator<EnumType> wanted) {

    private static final Identifier OLD = Identifier.of("__migration_old_enum");

    /** Of all tables, and no column that a parent hands down. */
    private static final String COLUMNS = """
            select n.nspname, c.relname, a.attname, t.typcategory = 'A' as is_array,
                   case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as default_text
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_class c on c.oid = a.attrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join pg_catalog.pg_type t on t.oid = a.atttypid
            left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attinhcount = 0
            and (t.oid = to_regtype(?) or t.typcategory = 'A' and t.typelem = to_regtype(?))
            order by n.nspname, c.relname, a.attnum""";

    private static final String VALUES = """
            select array_agg(cast(enumlabel as text) order by enumsortorder)
            from pg_catalog.pg_enum where enumtypid = to_regtype(?)""";

    /** What has the type, or a value of it, and nobody can put back from the catalogue alone. */
    private static final String IN_THE_WAY = """
            select distinct case when d.classid = 'pg_rewrite'::regclass
                       then pg_describe_object('pg_class'::regclass, r.ev_class, 0)
                       else pg_describe_object(d.classid, d.objid, d.objsubid) end as described
            from pg_catalog.pg_depend d
            left join pg_catalog.pg_rewrite r on r.oid = d.objid
            where d.refclassid = 'pg_type'::regclass and d.deptype = 'n'
            and d.refobjid in (select oid from pg_catalog.pg_type where to_regtype(?) in (oid, typelem))
            and (d.classid in ('pg_rewrite'::regclass, 'pg_proc'::regclass, 'pg_policy'::regclass,
                    'pg_cast'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass)
                or d.classid = 'pg_class'::regclass and d.objsubid > 0 and exists (
                    select 1 from pg_catalog.pg_class c where c.oid = d.objid and c.relkind in ('c', 'f')))
            order by 1""";

    /** A column of the type. */
    private record User(
            ObjectName table,
            Identifier column,
            boolean isArray,
            @Nullable String defaultText) {}

    static EnumRebuild of(AlterEnumType op) {
        return new EnumRebuild(op.describe(), op.after().name(), there -> op.after());
    }

    static EnumRebuild of(AddEnumValue op) {
        return new EnumRebuild(op.describe(), op.type(), op::in);
    }

    /** Planned when it is reached: the catalogue tells which columns have the type. */
    Step step() {
        return new Step.Later(description, this::plan);
    }

    private List<Step> plan(Connection connection) throws SQLException {
        EnumType before = before(connection);
        EnumType after = wanted.apply(before);
        List<User> users = users(connection);
        List<String> removed = before.values().stream()
                .filter(value -> !after.values().contains(value))
                .toList();
        List<Step> steps = new ArrayList<>();
        refuseInTheWay(connection);
        EnumTexts texts = EnumTexts.read(type, connection);
        if (!removed.isEmpty()) {
            users.forEach(user -> steps.add(noneGoes(user, removed)));
        }
        ObjectName old = type.withName(OLD);
        List<ColumnDependents> dependents = dependents(users, connection);
        dependents.forEach(ofTable -> steps.addAll(ofTable.drop()));
        steps.addAll(texts.drop());
        steps.add(new Step.Sql("alter type " + PostgresNames.sql(type) + " rename to " + PostgresNames.sql(OLD)));
        steps.add(new Step.Sql(PostgresEnums.create(after)));
        changes(users)
                .forEach((table, changes) -> steps.add(
                        new Step.Sql("alter table " + PostgresNames.sql(table) + " " + String.join(", ", changes))));
        steps.add(new Step.Sql("drop type " + PostgresNames.sql(old)));
        steps.addAll(texts.create());
        dependents.forEach(ofTable -> steps.addAll(ofTable.create()));
        return steps;
    }

    private static List<ColumnDependents> dependents(List<User> users, Connection connection) throws SQLException {
        Map<ObjectName, List<Identifier>> byTable = new LinkedHashMap<>();
        users.forEach(user ->
                byTable.computeIfAbsent(user.table(), none -> new ArrayList<>()).add(user.column()));
        List<ColumnDependents> dependents = new ArrayList<>();
        for (Map.Entry<ObjectName, List<Identifier>> entry : byTable.entrySet()) {
            ColumnDependents ofTable = new ColumnDependents(entry.getKey(), List.of(), entry.getValue(), List.of());
            ofTable.read(connection);
            dependents.add(ofTable);
        }
        return dependents;
    }

    private EnumType before(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(VALUES)) {
            query.setString(1, PostgresNames.quote(type));
            try (ResultSet values = query.executeQuery()) {
                Array labels = values.next() ? values.getArray(1) : null;
                if (labels == null) {
                    throw new MigrationException(
                            "Cannot " + description + ": the database has no enumeration " + type + ".",
                            "Correct the name in the revision. If the database was changed by hand, change it back.");
                }
                return new EnumType(type, Arrays.asList((String[]) labels.getArray()));
            }
        }
    }

    private List<User> users(Connection connection) throws SQLException {
        List<User> users = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, PostgresNames.quote(type));
            query.setString(2, PostgresNames.quote(type));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    users.add(new User(
                            new ObjectName(
                                    Identifier.quoted(rows.getString("nspname")),
                                    Identifier.quoted(rows.getString("relname"))),
                            Identifier.quoted(rows.getString("attname")),
                            rows.getBoolean("is_array"),
                            rows.getString("default_text")));
                }
            }
        }
        return users;
    }

    private void refuseInTheWay(Connection connection) throws SQLException {
        List<String> users = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(IN_THE_WAY)) {
            query.setString(1, PostgresNames.quote(type));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    users.add(rows.getString(1));
                }
            }
        }
        if (!users.isEmpty()) {
            String list = String.join(", ", users);
            throw new MigrationException(
                    "The type " + type + " must be made again to " + description
                            + ", and PostgreSQL does not let it go while something uses it: " + list + ".",
                    "Drop it before this change in the revision, and create it again after the change, with"
                            + " op.sql(..), in upgrade and in downgrade: " + list + ".");
        }
    }

    private Step noneGoes(User user, List<String> removed) {
        String column = PostgresNames.sql(user.column());
        String condition = user.isArray()
                ? column + "::text[] && array["
                        + String.join(
                                ", ", removed.stream().map(PostgresNames::text).toList()) + "]"
                : column + "::text in " + PostgresEnums.list(removed);
        return CommonSteps.noneGoes(
                user.table(), user.column(), PostgresNames.sql(user.table()), condition, removed, type);
    }

    /** All columns of a table in one go, so that its rows are written once. */
    private Map<ObjectName, List<String>> changes(List<User> users) {
        Map<ObjectName, List<String>> changes = new LinkedHashMap<>();
        for (User user : users) {
            List<String> ofTable = changes.computeIfAbsent(user.table(), none -> new ArrayList<>());
            String column = PostgresNames.sql(user.column());
            String alter = "alter column " + column + " ";
            String dimension = user.isArray() ? "[]" : "";
            if (user.defaultText() != null) {
                ofTable.add(alter + "drop default");
            }
            ofTable.add(alter + "type " + PostgresNames.sql(type) + dimension + " using " + column + "::text"
                    + dimension + "::" + PostgresNames.sql(type) + dimension);
            if (user.defaultText() != null) {
                ofTable.add(alter + "set default " + user.defaultText());
            }
        }
        return changes;
    }
}

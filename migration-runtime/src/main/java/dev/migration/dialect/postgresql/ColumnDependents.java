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

    /** Keys of other tables come back when what they point at is there. */
    private static final List<Integer> ORDER_OF_RETURN = List.of(3, 4, 5, 2, 1, 6);

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
        readOwn(connection);
        if (!changed.isEmpty()) {
            for (ObjectName heir : heirs(connection)) {
                ColumnDependents ofHeir = new ColumnDependents(heir, List.of(), quoted(changed), List.of());
                ofHeir.readOwn(connection);
                drop.addAll(ofHeir.drop);
                create.addAll(0, ofHeir.create);
            }
        }
    }

    private static List<Identifier> quoted(List<String> names) {
        return names.stream().map(Identifier::quoted).toList();
    }

    private List<ObjectName> heirs(Connection connection) throws SQLException {
        List<ObjectName> heirs = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(DependentQueries.HEIRS)) {
            query.setString(1, PostgresNames.quote(table));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    heirs.add(new ObjectName(
                            Identifier.quoted(rows.getString("nspname")),
                            Identifier.quoted(rows.getString("relname"))));
                }
            }
        }
        return heirs;
    }

    private void readOwn(Connection connection) throws SQLException {
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
        readSettings(connection, going);
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
        try (PreparedStatement query = connection.prepareStatement(DependentQueries.COMPUTED)) {
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
        try (PreparedStatement query = connection.prepareStatement(DependentQueries.PARTITION_KEY)) {
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
        try (PreparedStatement query = prepare(DependentQueries.IN_THE_WAY, connection, going, all);
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
        try (PreparedStatement query = prepare(DependentQueries.RESTING, connection, going, all);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (rows.getString("gone") != null) {
                    drop.add(new Step.Sql(rows.getString("gone")));
                }
                List<Step> ofRank = back.get(ORDER_OF_RETURN.indexOf(rows.getInt("rank")));
                Arrays.stream((String[]) rows.getArray("made").getArray())
                        .filter(statement -> statement != null)
                        .forEach(statement -> ofRank.add(new Step.Sql(statement)));
            }
        }
        back.forEach(create::addAll);
    }

    private void readSettings(Connection connection, List<String> going) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(DependentQueries.SETTINGS)) {
            for (int of = 1; of <= 3; of += 2) {
                query.setString(of, PostgresNames.quote(table));
                query.setArray(of + 1, array(connection, going));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    create.add(new Step.Sql(rows.getString(2)));
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

package dev.migration.dialect.postgresql;

import dev.migration.operation.AddConstraint;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameTable;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Foreign keys that rows may break, and that a revision takes out of the way of a change and puts back: they come back as
 * they were, since those rows are still there. One that is dropped and made at once is made anew.
 */
final class LaxForeignKeys {

    private static final String STANDING = """
            select con.convalidated,
                   -- the column is there since version 18
                   coalesce(cast(to_jsonb(con) ->> 'conenforced' as boolean), true) as enforced
            from pg_catalog.pg_constraint con
            where con.conrelid = to_regclass(?) and con.conname = ? and con.contype = 'f'""";

    private final Map<AddConstraint, String> endings = new HashMap<>();

    private LaxForeignKeys() {}

    /** Asks the catalogue about each key that {@code operations} drop and add again. */
    static LaxForeignKeys of(List<Operation> operations, Connection connection) throws SQLException {
        LaxForeignKeys keys = new LaxForeignKeys();
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i) instanceof AddConstraint add && add.constraint() instanceof ForeignKey) {
                int drop = operations.indexOf(
                        new DropConstraint(add.table(), add.constraint().name()));
                if (drop >= 0 && drop < i && isInTheWay(operations.subList(drop, i))) {
                    keys.ask(add, operations.subList(0, drop), connection);
                }
            }
        }
        return keys;
    }

    private static boolean isInTheWay(List<Operation> between) {
        return between.stream()
                .anyMatch(operation -> !(operation instanceof DropConstraint) && !isForeignKey(operation));
    }

    private static boolean isForeignKey(Operation operation) {
        return operation instanceof AddConstraint add && add.constraint() instanceof ForeignKey;
    }

    /** @param before what is done until the key is dropped, which may rename it */
    private void ask(AddConstraint add, List<Operation> before, Connection connection) throws SQLException {
        ObjectName table = add.table();
        Identifier name = add.constraint().name();
        for (int i = before.size() - 1; i >= 0; i--) {
            Operation operation = before.get(i);
            if (operation instanceof RenameTable rename && rename.to().equals(table)) {
                table = rename.from();
            } else if (operation instanceof RenameConstraint rename
                    && rename.table().equals(table)
                    && rename.to().equals(name)) {
                name = rename.from();
            }
        }
        try (PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setString(1, PostgresNames.quote(table));
            query.setString(2, PostgresNames.folded(name));
            try (ResultSet found = query.executeQuery()) {
                if (found.next() && !found.getBoolean("convalidated")) {
                    endings.put(add, found.getBoolean("enforced") ? " not valid" : " not enforced");
                }
            }
        }
    }

    /** What stands behind the definition of the constraint that is added. */
    String ending(AddConstraint op) {
        return endings.getOrDefault(op, "");
    }
}

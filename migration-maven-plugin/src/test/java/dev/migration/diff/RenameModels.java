package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.ColumnTypes;
import dev.migration.Operations;
import dev.migration.schema.Schema;
import java.util.List;
import java.util.function.Consumer;

/** Schemas that tests of renames compare. */
final class RenameModels {

    private RenameModels() {}

    static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    static final Schema USERS = schema(op -> {
        op.createSequence("users_seq", 1, 50);
        op.createTable(
                "users",
                t -> t.column("id", bigint().notNull())
                        .column("mail", varchar(100).notNull())
                        .column("status", enumOf("NEW", "OLD").notNull())
                        .column("boss_id", bigint())
                        .column("size", integer().generatedStored("length(mail)"))
                        .primaryKey("pk_users", "id")
                        .unique("uq_users_mail", "mail")
                        .check("ck_users_mail", "mail <> ''")
                        .foreignKey("fk_users_boss_id", "boss_id", references("users", "id")));
        op.createIndex("ix_users_mail", "users", "mail", "status");
        op.createIndex("users", ColumnTypes.index("ix_part").on("id").where("mail <> 'x'"));
        op.createTable(
                "orders",
                t -> t.column("user_id", bigint())
                        .foreignKey("fk_orders_user_id", "user_id", references("users", "id")));
    });

    static Schema users(String table, String column, int length) {
        return schema(op -> {
            op.createSequence(table + "_seq", 1, 50);
            op.createTable(
                    table,
                    t -> t.column("id", bigint().notNull())
                            .column(column, varchar(length).notNull())
                            .column("status", enumOf("NEW", "OLD").notNull())
                            .column("boss_id", bigint())
                            .column("size", integer().generatedStored("length(" + column + ")"))
                            .primaryKey("pk_" + table, "id")
                            .unique("uq_" + table + "_" + column, column)
                            .check("ck_" + table + "_" + column, column + " <> ''")
                            .foreignKey("fk_" + table + "_boss_id", "boss_id", references(table, "id")));
            op.createIndex("ix_" + table + "_" + column, table, column, "status");
            op.createIndex(table, ColumnTypes.index("ix_part").on("id").where(column + " <> 'x'"));
            op.createTable(
                    "orders",
                    t -> t.column("user_id", bigint())
                            .foreignKey("fk_orders_user_id", "user_id", references(table, "id")));
        });
    }

    static Schema columns(String... names) {
        return schema(op -> op.createTable("t", t -> List.of(names).forEach(name -> t.column(name, integer()))));
    }
}

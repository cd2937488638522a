package dev.migration.execute;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.row;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.Migration;
import dev.migration.Migrator;
import dev.migration.Operations;
import dev.migration.Revision;
import dev.migration.testing.RevisionClasses;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Three revisions that follow each other, and some that go wrong. */
final class Shop {

    private Shop() {}

    static Migrator migrator(DataSource db) {
        return Migrator.of(db).classLoader(revisions());
    }

    static RevisionClasses revisions() {
        return RevisionClasses.of(List.of(Users.class, Mails.class, Orders.class));
    }

    @Revision(id = "aaaa1", message = "users")
    public static final class Users implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "users",
                    t -> t.column("id", bigint().notNull())
                            .column("name", varchar(20).notNull())
                            .primaryKey("pk_users", "id"));
            op.insert("users", List.of("id", "name"), row(1, "ann"), row(2, "bob"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("users");
        }
    }

    @Revision(id = "bbbb2", down = "aaaa1", message = "mails")
    public static final class Mails implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("users", "mail", varchar(40));
            op.run("ann's mail", connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("update users set mail = 'ann@example.org' where id = 1");
                }
            });
            op.backfill("users", "mail", "name || '@unknown'");
            op.alterColumn("users", "mail", varchar(40), varchar(40).notNull());
            op.addUnique("uq_mail", "users", "mail");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropConstraint("users", "uq_mail");
            op.dropColumn("users", "mail");
        }
    }

    @Revision(id = "cccc3", down = "bbbb2", message = "orders")
    public static final class Orders implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "orders",
                    t -> t.column("id", bigint().notNull())
                            .column("state", enumOf("NEW", "PAID").notNull())
                            .column("owner", bigint().notNull())
                            .primaryKey("pk_orders", "id")
                            .foreignKey("fk_owner", "owner", references("users", "id")));
            op.createIndex("ix_owner", "orders", "owner");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("orders");
        }
    }

    @Revision(id = "dddd4", down = "cccc3", message = "wrong")
    public static final class Failing implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.dropIndex("orders", "ix_owner");
            op.createTable("half", t -> t.column("id", bigint()));
            op.sql("insert into nowhere values (1)");
        }

        @Override
        public void downgrade(Operations op) {
            op.irreversible("the index is forgotten");
        }
    }

    @Revision(id = "dddd4", down = "cccc3", message = "no way back")
    public static final class Trapped implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("trap", t -> t.column("id", bigint()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("trap");
            op.sql("delete from nowhere");
        }
    }

    @Revision(id = "dddd4", down = "cccc3", message = "needs an answer")
    public static final class Unfilled implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("users", "city", varchar(40));
            op.backfillRequired("users", "city");
            op.alterColumn("users", "city", varchar(40), varchar(40).notNull());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("users", "city");
        }
    }

    @Revision(id = "dddd4", down = "cccc3", message = "one way")
    public static final class OneWay implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.sql("update users set name = 'x'");
        }

        @Override
        public void downgrade(Operations op) {
            op.irreversible("the names are gone");
        }
    }

    @Revision(id = "eeee5", down = "dddd4", message = "after it")
    public static final class AfterOneWay implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("after_it", t -> t.column("id", bigint()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("after_it");
        }
    }

    @Revision(id = "dddd4", down = "cccc3", message = "commits")
    public static final class Committing implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("half", t -> t.column("id", bigint()));
            op.run("a commit", connection -> connection.commit());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("half");
        }
    }

    @Revision(id = "dddd4", down = "cccc3", message = "two in one")
    public static final class TwoInOne implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.sql("create table first_one (x int); -- {not} a ? parameter\ncreate table second_one (x int);");
        }

        @Override
        public void downgrade(Operations op) {
            op.sql("drop table first_one; drop table second_one");
        }
    }
}

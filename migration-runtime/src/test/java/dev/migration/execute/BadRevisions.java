package dev.migration.execute;

import static dev.migration.ColumnTypes.bigint;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;
import java.sql.SQLException;
import java.sql.Statement;

/** Revisions that go wrong, after the first two of the {@link Shop}. */
final class BadRevisions {

    private BadRevisions() {}

    abstract static class Bad implements Migration {
        @Override
        public void downgrade(Operations op) {
            op.dropTable("half");
        }

        /** Something that must be gone when the revision fails behind it. */
        static void begin(Operations op) {
            op.createTable("half", t -> t.column("id", bigint()));
            op.dropConstraint("users", "uq_mail");
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class UnknownTable extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
            op.addColumn("nowhere", "x", bigint());
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class UnknownColumn extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
            op.dropColumn("users", "nothing");
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class Throwing extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
            throw new IllegalStateException("no idea");
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class ThrowingNothingToSay extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
            throw new NullPointerException();
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class WithoutItsLibrary extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
            throw new NoClassDefFoundError("a/Library");
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class Recursive extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
            throw new StackOverflowError();
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class NameMissing extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
            op.dropTable("");
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class WithoutConstructor extends Bad {
        private final String name;

        public WithoutConstructor(String name) {
            this.name = name;
        }

        @Override
        public void upgrade(Operations op) {
            op.dropTable(name);
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class CodeThrowing extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
            op.run("code", connection -> {
                throw new SQLException("no luck");
            });
        }
    }

    @Revision(id = "dddd4", down = "bbbb2")
    public static final class CommitThroughAStatement extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
            op.run("code", connection -> {
                try (Statement statement = connection.createStatement();
                        Statement again = connection
                                .getMetaData()
                                .getConnection()
                                .prepareStatement("select 1")
                                .executeQuery()
                                .getStatement()) {
                    again.getConnection().createStatement().close();
                    statement.getConnection().commit();
                }
            });
        }
    }

    @Revision(id = "bbbb2", down = "aaaa1")
    public static final class SameId extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
        }
    }

    @Revision(id = "dddd4", down = "dddd4")
    public static final class FollowsItself extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
        }
    }

    @Revision(id = "dddd4", down = "lost1")
    public static final class Orphan extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
        }
    }

    @Revision(id = "dddd4", down = "aaaa1")
    public static final class SecondHead extends Bad {
        @Override
        public void upgrade(Operations op) {
            begin(op);
        }
    }

    @Revision(id = "eeee5")
    public static final class Empty implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }
}

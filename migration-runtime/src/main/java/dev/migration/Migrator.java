package dev.migration;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.error.MigrationException;
import dev.migration.execute.Executor;
import dev.migration.execute.HistoryCheck;
import dev.migration.execute.RevisionListener;
import dev.migration.history.AppliedRevision;
import dev.migration.history.HistoryTable;
import dev.migration.revision.Plan;
import dev.migration.revision.Planner;
import dev.migration.revision.RevisionEntry;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionRegistry;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to a revision: {@code Migrator.of(dataSource).up()} when an application starts. The revisions are
 * those on the class path; nothing is scanned, and with nothing pending no class of a revision is loaded.
 *
 * <p>Immutable: each of the methods that configure answers a changed copy. Safe for use by several threads and
 * processes at once: who comes second waits, and finds nothing left to do. A call takes one connection and gives it
 * back as it was.
 *
 * <p>Every method that reaches the database throws {@link MigrationException}, whose message says what is wrong and
 * what to do.
 */
public final class Migrator {

    private final DataSource dataSource;
    private final @Nullable ClassLoader classLoader;
    private final String historyTable;
    private final @Nullable String schema;
    private final RevisionListener listener;
    private final String user;

    private Migrator(
            DataSource dataSource,
            @Nullable ClassLoader classLoader,
            String historyTable,
            @Nullable String schema,
            RevisionListener listener,
            String user) {
        this.dataSource = dataSource;
        this.classLoader = classLoader;
        this.historyTable = historyTable;
        this.schema = schema;
        this.listener = listener;
        this.user = user;
    }

    /** A migrator for the database behind {@code dataSource}. */
    public static Migrator of(DataSource dataSource) {
        return new Migrator(
                dataSource,
                null,
                HistoryTable.DEFAULT_NAME,
                null,
                (entry, direction, duration) -> {},
                System.getProperty("user.name", "unknown"));
    }

    /** Where the revisions are; by default the context class loader of the thread that calls. */
    public Migrator classLoader(ClassLoader newClassLoader) {
        return new Migrator(dataSource, newClassLoader, historyTable, schema, listener, user);
    }

    /** The table that says what is applied; by default {@link HistoryTable#DEFAULT_NAME}. */
    public Migrator historyTable(String name) {
        return new Migrator(dataSource, classLoader, name, schema, listener, user);
    }

    /**
     * The schema that names without one mean, that of the history table too; null for what the connection says. It must
     * exist. A database without schemas looks at it for the history table only.
     */
    public Migrator schema(@Nullable String name) {
        return new Migrator(dataSource, classLoader, historyTable, name, listener, user);
    }

    /** Hears of each revision when it is done. */
    public Migrator listener(RevisionListener newListener) {
        return new Migrator(dataSource, classLoader, historyTable, schema, newListener, user);
    }

    /** Who applies, for the history; by default the user of the operating system. */
    public Migrator user(String name) {
        return new Migrator(dataSource, classLoader, historyTable, schema, listener, name);
    }

    /** Applies all that is pending. */
    public MigrationResult up() {
        return up("head");
    }

    /** Applies what is pending up to a target, as {@link Planner#up} reads it. */
    public MigrationResult up(String target) {
        return run(planner -> planner.up(target));
    }

    /** Undoes down to a target, as {@link Planner#down} reads it. */
    public MigrationResult down(String target) {
        return run(planner -> planner.down(target));
    }

    /** Where the database stands. Changes nothing. */
    public MigrationStatus current() {
        return connected((connection, dialect, registry) -> {
            RevisionGraph graph = registry.graph();
            HistoryTable history = history(dialect);
            List<AppliedRevision> applied = history.read(connection);
            HistoryCheck check = new HistoryCheck(graph, applied, history.name());
            return new MigrationStatus(
                    graph.headsOf(ids(applied)),
                    applied,
                    new Planner(graph, ids(applied)).pending(),
                    check.unknown(),
                    check.edited());
        });
    }

    /** The revisions of the project from base to head, applied or not. Changes nothing. */
    public List<RevisionState> history() {
        return connected((connection, dialect, registry) -> {
            Map<String, AppliedRevision> applied = history(dialect).read(connection).stream()
                    .collect(Collectors.toMap(AppliedRevision::id, Function.identity()));
            return registry.graph().entries().stream()
                    .map(entry -> new RevisionState(entry, Optional.ofNullable(applied.get(entry.id()))))
                    .toList();
        });
    }

    private MigrationResult run(Function<Planner, Plan> target) {
        return connected((connection, dialect, registry) -> {
            HistoryTable history = history(dialect);
            Map<String, String> checksums = history.checksums(connection);
            if (!HistoryCheck.isClean(registry.graph(), checksums)) {
                new HistoryCheck(registry.graph(), history.read(connection), history.name()).require();
            }
            Plan plan = target.apply(new Planner(registry.graph(), checksums.keySet()));
            List<RevisionEntry> done = plan.isEmpty()
                    ? List.of()
                    : new Executor(dialect, history, registry, identifier(schema), user, listener)
                            .run(plan, connection);
            return new MigrationResult(plan.direction(), done);
        });
    }

    private HistoryTable history(Dialect dialect) {
        ObjectName name = ObjectName.of(historyTable);
        boolean plain = name.schema() == null;
        return new HistoryTable(dialect, plain ? new ObjectName(identifier(schema), name.name()) : name);
    }

    private static @Nullable Identifier identifier(@Nullable String name) {
        return name == null ? null : Identifier.of(name);
    }

    private static List<String> ids(List<AppliedRevision> applied) {
        return applied.stream().map(AppliedRevision::id).toList();
    }

    private <T> T connected(Work<T> work) {
        RevisionRegistry registry = RevisionRegistry.load(revisionClasses());
        try (Connection connection = connect()) {
            return run(work, connection, Dialects.of(connection), registry);
        } catch (SQLException e) {
            throw unreadable(e, Optional.empty());
        }
    }

    private static <T> T run(Work<T> work, Connection connection, Dialect dialect, RevisionRegistry registry) {
        try {
            return work.run(connection, dialect, registry);
        } catch (SQLException e) {
            throw unreadable(e, dialect.advice(e));
        }
    }

    private static MigrationException unreadable(SQLException e, Optional<String> advice) {
        return new MigrationException(
                "The database could not be read: " + e.getMessage(),
                advice.orElse("Look at what the database says, and run again; nothing was changed."),
                e);
    }

    private ClassLoader revisionClasses() {
        if (classLoader != null) {
            return classLoader;
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? Migrator.class.getClassLoader() : context;
    }

    private Connection connect() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw new MigrationException(
                    "Cannot connect to the database: " + e.getMessage(),
                    "Check URL, user and password (migration.url, migration.user, migration.password), and that the"
                            + " database runs; of a database that is a file, that its folder is there.",
                    e);
        }
    }

    /** What is done with a connection. */
    private interface Work<T> {
        T run(Connection connection, Dialect dialect, RevisionRegistry registry) throws SQLException;
    }
}

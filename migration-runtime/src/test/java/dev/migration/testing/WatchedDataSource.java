package dev.migration.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source that writes down what goes over its connections, and can cut them: at the call with a given number,
 * before the database hears of it or after, the connection dies. Not thread-safe.
 */
public final class WatchedDataSource {

    /** When a connection dies. */
    public enum Death {
        BEFORE_THE_CALL,
        AFTER_THE_CALL
    }

    private static final Set<Class<?>> WATCHED =
            Set.of(Connection.class, Statement.class, PreparedStatement.class, DatabaseMetaData.class);

    private final DataSource real;
    private final int diesAt;
    private final Death death;
    private final List<String> calls = new ArrayList<>();
    private int connections;

    private WatchedDataSource(DataSource real, int diesAt, Death death) {
        this.real = real;
        this.diesAt = diesAt;
        this.death = death;
    }

    public static WatchedDataSource counting(DataSource real) {
        return new WatchedDataSource(real, 0, Death.BEFORE_THE_CALL);
    }

    /** @param diesAt the number of the call, from 1 */
    public static WatchedDataSource dying(DataSource real, int diesAt, Death death) {
        return new WatchedDataSource(real, diesAt, death);
    }

    /** What reached the database, or was about to: statements, catalogue questions, commits and rollbacks. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    public int connections() {
        return connections;
    }

    public DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = invoke(real, method, arguments);
            if (!(result instanceof Connection connection)) {
                return result;
            }
            connections++;
            return watch(Connection.class, connection, connection);
        });
    }

    private <T> T watch(Class<T> type, T target, Connection connection) {
        return proxy(type, (method, arguments) -> call(method, arguments, target, connection));
    }

    private @Nullable Object call(
            Method method, @Nullable Object @Nullable [] arguments, Object target, Connection connection)
            throws Throwable {
        boolean reachesDatabase = isCall(method, target);
        if (reachesDatabase) {
            calls.add(method.getName() + (arguments == null || arguments.length == 0 ? "" : " " + arguments[0]));
        }
        boolean dies = reachesDatabase && calls.size() == diesAt;
        if (dies && death == Death.BEFORE_THE_CALL) {
            throw die(connection);
        }
        Object result = invoke(target, method, arguments);
        if (dies) {
            throw die(connection);
        }
        return result != null && WATCHED.contains(method.getReturnType())
                ? watchResult(method.getReturnType(), result, connection)
                : result;
    }

    private <T> Object watchResult(Class<T> type, Object result, Connection connection) {
        return watch(type, type.cast(result), connection);
    }

    private static boolean isCall(Method method, Object target) {
        String name = method.getName();
        if (target instanceof Statement) {
            return name.startsWith("execute");
        }
        return target instanceof DatabaseMetaData
                ? name.equals("getTables")
                : name.equals("commit") || name.equals("rollback");
    }

    private static SQLException die(Connection connection) throws SQLException {
        // what is not committed is lost, as when a process is killed
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        connection.close();
        return new SQLException("The connection died.");
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> handler.call(method, arguments)));
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What a proxy does with a call. */
    private interface Handler {
        @Nullable
        Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable;
    }
}

package dev.migration.execute;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connection that code of a revision gets: what would end or leave the transaction is refused. What it hands out
 * (statements, results, metadata) leads back to it, and not to the real one.
 */
final class GuardedConnection {

    private static final Set<String> REFUSED = Set.of("commit", "close", "setAutoCommit", "abort");

    private final Connection real;
    private final Connection guarded;

    private GuardedConnection(Connection real) {
        this.real = real;
        this.guarded = guard(Connection.class, real);
    }

    static Connection of(Connection connection) {
        return new GuardedConnection(connection).guarded;
    }

    private <T> T guard(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                GuardedConnection.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments)));
    }

    private @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (target == real && endsTheTransaction(method)) {
            throw new SQLException("A revision must not call " + method.getName()
                    + " on its connection: its transaction is ended when all of the revision has run."
                    + " Remove the call.");
        }
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        return guardedResult(method, result);
    }

    private @Nullable Object guardedResult(Method method, @Nullable Object result) {
        if (result == null || !method.getReturnType().isInterface()) {
            return result;
        }
        if (result instanceof Connection && method.getName().equals("getConnection")) {
            return guarded;
        }
        boolean leadsBack =
                result instanceof Statement || result instanceof ResultSet || result instanceof DatabaseMetaData;
        return leadsBack ? guard(method.getReturnType(), result) : result;
    }

    /** Going back to a savepoint stays inside the transaction. */
    private static boolean endsTheTransaction(Method method) {
        return REFUSED.contains(method.getName())
                || (method.getName().equals("rollback") && method.getParameterCount() == 0);
    }
}

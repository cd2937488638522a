package dev.migration.execute;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The connection that code of a revision gets: what would end or leave the transaction is refused. */
final class GuardedConnection {

    private static final Set<String> REFUSED = Set.of("commit", "close", "setAutoCommit", "abort");

    private GuardedConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                GuardedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
    }

    // the arguments of a proxied method are null where it has none
    @SuppressWarnings("NullAway")
    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (endsTheTransaction(method)) {
            throw new SQLException("A revision must not call " + method.getName()
                    + " on its connection: its transaction is ended when all of the revision has run."
                    + " Remove the call.");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Going back to a savepoint stays inside the transaction. */
    private static boolean endsTheTransaction(Method method) {
        return REFUSED.contains(method.getName())
                || (method.getName().equals("rollback") && method.getParameterCount() == 0);
    }
}

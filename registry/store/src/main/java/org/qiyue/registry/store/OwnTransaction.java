package org.qiyue.registry.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work as one transaction on a connection and leaves its auto-commit setting as it was. */
final class OwnTransaction {

    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    private OwnTransaction() {}

    static <T> T run(Connection connection, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.run();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
        }
    }
}

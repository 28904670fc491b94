package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.SQLException;

/** What is erased of one class, a portion at a time, each in the transaction of the caller, who holds the writers' lock. */
interface Erasure {

    /**
     * Erases the next that is due.
     *
     * @param atMost rows to look at
     */
    Portion next(Connection connection, Run run, int atMost) throws SQLException;
}

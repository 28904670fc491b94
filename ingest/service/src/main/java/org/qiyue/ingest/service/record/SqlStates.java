package org.qiyue.ingest.service.record;

import java.sql.SQLException;
import org.qiyue.ingest.service.book.UnknownFiguresException;
import org.qiyue.registry.store.intake.OtherSchemaException;

/** What a failed statement means. */
final class SqlStates {
    private SqlStates() {}

    /**
     * Whether the values are to blame (data exception, integrity violation, limit exceeded), so that trying again with
     * the same values is of no use. Everything else, from a lost connection to a missing grant, is the register's
     * state and may pass.
     */
    static boolean blamesTheData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    /** Whether another session held a lock for longer than one may wait. */
    static boolean isKeptOut(SQLException failure) {
        return "55P03".equals(failure.getSQLState());
    }

    /** The state and no more: a driver's message may quote values. */
    static String describe(SQLException failure) {
        if (failure instanceof OtherSchemaException || failure instanceof UnknownFiguresException) {
            return failure.getMessage();
        }
        return "SQL state " + failure.getSQLState() + ", " + failure.getClass().getSimpleName();
    }
}

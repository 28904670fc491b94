package org.qiyue.registry.service.access;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the database, as the first statement of every transaction, whose rows may be seen. It hears the begin of each
 * transaction, whoever begins it, so that no query can be written that goes round it; the settings are local to the
 * transaction and leave nothing on the pooled connection. What is told is signed ({@link ScopeSigner}): a statement that
 * changed it would see nothing. Outside a request it is empty and opens no row.
 *
 * <p>The transaction is made read-only as well, unless the method it begins for is marked {@link Writes}. One that writes
 * is READ COMMITTED instead of one snapshot: what it does after it has waited for another it must do by what that one left.
 */
@ApplicationScoped
class ScopeGuard {
    private static final String OPEN = "select set_config('qiyue.scope', ?, true), "
            + "set_config('transaction_read_only', ?, true), set_config('statement_timeout', ?, true)";
    private static final String SEE_WHAT_OTHERS_COMMIT = "set transaction isolation level read committed; ";

    private final DataSource database;
    private final TransactionManager transactions;
    private final CallerIdentity callers;
    private final WriteIntent intent;
    private final String statementTimeout;
    private final ScopeSigner signer;

    ScopeGuard(
            DataSource database,
            TransactionManager transactions,
            CallerIdentity callers,
            WriteIntent intent,
            ScopeSigner signer,
            @ConfigProperty(name = "qiyue.statement-timeout") Duration statementTimeout) {
        this.database = database;
        this.transactions = transactions;
        this.callers = callers;
        this.intent = intent;
        this.statementTimeout = Long.toString(statementTimeout.toMillis());
        this.signer = signer;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SystemException {
        try {
            open(signed(), mayWrite());
        } catch (SQLException failed) {
            // Left open, the transaction would stay with this thread and go to whoever comes next.
            transactions.rollback();
            throw new IllegalStateException("the scope of the transaction could not be set", failed);
        } catch (RuntimeException refused) {
            transactions.rollback();
            throw refused;
        }
    }

    private String signed() {
        return Arc.container().requestContext().isActive() ? signer.sign(callers.current()) : "";
    }

    private boolean mayWrite() {
        return Arc.container().requestContext().isActive() && intent.take();
    }

    private void open(String context, boolean mayWrite) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(mayWrite ? SEE_WHAT_OTHERS_COMMIT + OPEN : OPEN)) {
            statement.setString(1, context);
            statement.setString(2, mayWrite ? "off" : "on");
            statement.setString(3, statementTimeout);
            statement.execute();
        }
    }
}

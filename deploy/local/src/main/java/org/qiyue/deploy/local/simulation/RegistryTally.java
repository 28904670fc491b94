package org.qiyue.deploy.local.simulation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.qiyue.deploy.local.SimulationTarget;

/** Looks at the registry itself: contracts, decided filings, and the findings that no receipt shows. */
final class RegistryTally {

    private final Map<String, Long> exactlyAlerted = new HashMap<>();
    private long contracts;
    private long voided;
    private long filings;
    private long alertsUnexpected;

    /** Counts what the registry holds of the filings in the ledger. */
    void read(SimulationTarget target, Ledger ledger) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(target.jdbcUrl(), target.databaseUser(), target.databasePassword())) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            countContracts(connection, ledger);
            countFilings(connection, ledger);
            countAlerts(connection, ledger);
        }
    }

    private void countContracts(Connection connection, Ledger ledger) throws SQLException {
        try (Statement statement = streaming(connection);
                ResultSet row = statement.executeQuery("SELECT f.content_digest, c.voided FROM registry.contract c"
                        + " JOIN registry.filing f ON f.filing_no = c.first_filing_no")) {
            while (row.next()) {
                if (ledger.expectation(row.getBytes(1)) != null) {
                    contracts++;
                    voided += row.getBoolean(2) ? 1 : 0;
                }
            }
        }
    }

    private void countFilings(Connection connection, Ledger ledger) throws SQLException {
        try (Statement statement = streaming(connection);
                ResultSet row = statement.executeQuery("SELECT content_digest FROM registry.filing"
                        + " WHERE result NOT IN ('HELD', 'PENDING_APPROVAL')")) {
            while (row.next()) {
                filings += ledger.expectation(row.getBytes(1)) != null ? 1 : 0;
            }
        }
    }

    private void countAlerts(Connection connection, Ledger ledger) throws SQLException {
        try (Statement statement = streaming(connection);
                ResultSet row = statement.executeQuery("SELECT f.content_digest, array_agg(DISTINCT r.rule)"
                        + " FROM supervision.risk_finding r JOIN registry.filing f USING (filing_no)"
                        + " GROUP BY f.filing_no, f.content_digest")) {
            while (row.next()) {
                Expectation made = ledger.expectation(row.getBytes(1));
                if (made != null) {
                    note(made, Set.of((String[]) row.getArray(2).getArray()));
                }
            }
        }
    }

    private void note(Expectation made, Set<String> found) {
        if (found.equals(made.alerts())) {
            exactlyAlerted.merge(made.kind(), 1L, Long::sum);
        }
        for (String rule : found) {
            alertsUnexpected += made.alerts().contains(rule) ? 0 : 1;
        }
    }

    private static Statement streaming(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(5_000);
        return statement;
    }

    /** Contracts that these filings concluded, void ones included. */
    long contracts() {
        return contracts;
    }

    long voided() {
        return voided;
    }

    /** Filings that stand decided, refused and quarantined ones included. */
    long filings() {
        return filings;
    }

    /** How many filings of a kind have, in the bureau's own findings, exactly the rules they were made to violate. */
    long exactlyAlerted(String kind) {
        return exactlyAlerted.getOrDefault(kind, 0L);
    }

    /** Findings for supervisors of rules that their filing was not made to violate. */
    long alertsUnexpected() {
        return alertsUnexpected;
    }
}

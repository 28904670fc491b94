package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** registry.approval_decision: what the bureau decided and ingest has not carried out yet. */
final class ApprovalTable {

    private static final String QUERY = "SELECT f." + FilingTable.COLUMNS.replace(", ", ", f.") + ", d.granted"
            + " FROM registry.filing f JOIN registry.approval_decision d USING (filing_no)"
            + " WHERE f.result = 'PENDING_APPROVAL' ORDER BY f.filing_no LIMIT ?";

    private ApprovalTable() {}

    static List<DecidedApproval> open(Connection connection, int atMost) throws SQLException {
        List<DecidedApproval> decided = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setInt(1, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    decided.add(new DecidedApproval(FilingTable.filing(rows), rows.getBoolean(FilingTable.COUNT + 1)));
                }
            }
        }
        return decided;
    }
}

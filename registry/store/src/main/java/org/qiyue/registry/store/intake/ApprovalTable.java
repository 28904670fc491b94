package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** registry.approval_request and registry.approval_decision: what waits for the bureau, and what it decided. */
final class ApprovalTable {

    private static final String QUERY = "SELECT f." + FilingTable.COLUMNS.replace(", ", ", f.") + ", d.granted"
            + " FROM registry.filing f JOIN registry.approval_decision d USING (filing_no)"
            + " WHERE f.result = 'PENDING_APPROVAL' AND f.filing_no <> ALL (?) ORDER BY f.filing_no LIMIT ?";

    private ApprovalTable() {}

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        BinaryCopy copy = new BinaryCopy();
        for (ApprovalRequest request : batch.approvalRequests) {
            copy.row(7)
                    .bigint(request.filingNo())
                    .uuid(request.namesFiling())
                    .bigint(request.namesFilingNo())
                    .text(request.reasonCode())
                    .text(request.requestedBy())
                    .bool(request.hasEvidence())
                    .jsonb(request.changes());
        }
        copy.into(
                connection,
                "registry.approval_request (filing_no, names_filing, names_filing_no, reason_code, requested_by,"
                        + " has_evidence, changes)");
    }

    /** Decisions that ingest has not carried out yet. */
    static List<DecidedApproval> open(Connection connection, Collection<Long> passedOver, int atMost)
            throws SQLException {
        List<DecidedApproval> decided = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setArray(1, connection.createArrayOf("bigint", passedOver.toArray()));
            query.setInt(2, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    decided.add(new DecidedApproval(FilingTable.filing(rows), rows.getBoolean(FilingTable.COUNT + 1)));
                }
            }
        }
        return decided;
    }
}

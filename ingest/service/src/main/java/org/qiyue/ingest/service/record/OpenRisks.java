package org.qiyue.ingest.service.record;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Filings on which a lead stands: they are not taken back without the bureau. */
final class OpenRisks {
    private static final String QUERY =
            "SELECT DISTINCT filing_no FROM supervision.risk_finding WHERE filing_no = ANY (?)";

    private OpenRisks() {}

    static Set<Long> among(Connection connection, Set<Long> filingNos) throws SQLException {
        Set<Long> risky = new HashSet<>();
        if (filingNos.isEmpty()) {
            return risky;
        }
        Array numbers = connection.createArrayOf("bigint", filingNos.toArray());
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setArray(1, numbers);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    risky.add(rows.getLong(1));
                }
            }
        } finally {
            numbers.free();
        }
        return risky;
    }
}

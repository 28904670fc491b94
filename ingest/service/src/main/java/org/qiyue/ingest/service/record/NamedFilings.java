package org.qiyue.ingest.service.record;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.qiyue.ingest.service.decide.FiledBefore;

/** Filings of earlier batches that filings of this one want to take back or correct. */
final class NamedFilings {
    private static final String QUERY = "SELECT f.filing_no, f.platform_code, f.received_at,"
            + " EXISTS (SELECT FROM supervision.risk_finding r WHERE r.filing_no = f.filing_no)"
            + " FROM registry.filing f WHERE f.filing_no = ANY (?)";

    private NamedFilings() {}

    static Map<Long, FiledBefore> among(Connection connection, Set<Long> filingNos) throws SQLException {
        Map<Long, FiledBefore> filed = new HashMap<>();
        if (filingNos.isEmpty()) {
            return filed;
        }
        Array numbers = connection.createArrayOf("bigint", filingNos.toArray());
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setArray(1, numbers);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    filed.put(
                            rows.getLong(1),
                            new FiledBefore(
                                    rows.getString(2),
                                    rows.getObject(3, OffsetDateTime.class).toInstant(),
                                    rows.getBoolean(4)));
                }
            }
        } finally {
            numbers.free();
        }
        return filed;
    }
}

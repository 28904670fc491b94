package org.qiyue.registry.store.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.IdentifierField;

/** What filings said of workers' names and birth dates. */
final class RotatedFacts implements RotatedTable {

    private static final Map<String, IdentifierField> FIELDS =
            Map.of("/worker/name", IdentifierField.WORKER_NAME, "/worker/birthDate", IdentifierField.WORKER_BIRTH_DATE);

    // The cast is kept to workers' facts: an employer's party is no number.
    private static final String READ = "SELECT f.party, f.field, f.filing_no, w.id_blind, f.cipher"
            + " FROM registry.party_fact f LEFT JOIN LATERAL (SELECT id_blind FROM registry.worker"
            + " WHERE worker_id = CASE WHEN f.field LIKE '/worker/%' THEN f.party END::bigint) w ON true"
            + " WHERE (f.party, f.field, f.filing_no) > (?, ?, ?) ORDER BY f.party, f.field, f.filing_no LIMIT ?";
    private static final String WRITE =
            "UPDATE registry.party_fact SET cipher = ? WHERE party = ? AND field = ? AND filing_no = ?";

    private final IdentifierCipher cipher;

    RotatedFacts(IdentifierCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String name() {
        return "party_fact";
    }

    @Override
    public Portion next(Connection connection, List<String> after, int atMost) throws SQLException {
        List<String> last = after.isEmpty() ? List.of("", "", "-1") : after;
        int seen = 0;
        int rewritten = 0;
        try (PreparedStatement read = connection.prepareStatement(READ);
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            read.setString(1, last.get(0));
            read.setString(2, last.get(1));
            read.setLong(3, Long.parseLong(last.get(2)));
            read.setInt(4, atMost);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    last = List.of(row.getString(1), row.getString(2), row.getString(3));
                    seen++;
                    byte[] sealed = row.getBytes(5);
                    if (cipher.isOfAnOlderKey(sealed)) {
                        write.setBytes(1, cipher.renewed(FIELDS.get(last.get(1)), row.getBytes(4), sealed));
                        write.setString(2, last.get(0));
                        write.setString(3, last.get(1));
                        write.setLong(4, row.getLong(3));
                        write.addBatch();
                        rewritten++;
                    }
                }
            }
            write.executeBatch();
        }
        return new Portion(seen == 0 ? List.of() : last, seen, rewritten);
    }
}

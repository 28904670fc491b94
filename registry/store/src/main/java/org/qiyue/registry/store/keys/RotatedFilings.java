package org.qiyue.registry.store.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.qiyue.registry.store.FilingCipher;

/** The data keys of filings; their bytes stay as they are. */
final class RotatedFilings implements RotatedTable {

    private static final String READ = "SELECT filing_no, content_digest, data_key_wrapped FROM registry.filing"
            + " WHERE filing_no > ? ORDER BY filing_no LIMIT ?";
    private static final String WRITE = "UPDATE registry.filing SET data_key_wrapped = ? WHERE filing_no = ?";

    private final FilingCipher cipher;

    RotatedFilings(FilingCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String name() {
        return "filing";
    }

    @Override
    public Portion next(Connection connection, List<String> after, int atMost) throws SQLException {
        long last = after.isEmpty() ? 0 : Long.parseLong(after.get(0));
        int seen = 0;
        int rewritten = 0;
        try (PreparedStatement read = connection.prepareStatement(READ);
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            read.setLong(1, last);
            read.setInt(2, atMost);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    last = row.getLong(1);
                    seen++;
                    byte[] wrapped = row.getBytes(3);
                    if (cipher.isOfAnOlderKey(wrapped)) {
                        write.setBytes(1, cipher.rewrapped(wrapped, row.getBytes(2)));
                        write.setLong(2, last);
                        write.addBatch();
                        rewritten++;
                    }
                }
            }
            write.executeBatch();
        }
        return new Portion(seen == 0 ? List.of() : List.of(Long.toString(last)), seen, rewritten);
    }
}

package org.qiyue.registry.store.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.IdentifierField;

/** Numbers, names and birth dates of workers. */
final class RotatedWorkers implements RotatedTable {

    private static final String READ = "SELECT worker_id, id_blind, id_cipher, name_cipher, birth_cipher"
            + " FROM registry.worker WHERE worker_id > ? ORDER BY worker_id LIMIT ?";
    private static final String WRITE =
            "UPDATE registry.worker SET id_cipher = ?, name_cipher = ?, birth_cipher = ? WHERE worker_id = ?";

    private final IdentifierCipher cipher;

    RotatedWorkers(IdentifierCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String name() {
        return "worker";
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
                    if (cipher.isOfAnOlderKey(row.getBytes(3))
                            || cipher.isOfAnOlderKey(row.getBytes(4))
                            || cipher.isOfAnOlderKey(row.getBytes(5))) {
                        byte[] owner = row.getBytes(2);
                        write.setBytes(1, cipher.renewed(IdentifierField.WORKER_ID, owner, row.getBytes(3)));
                        write.setBytes(2, cipher.renewed(IdentifierField.WORKER_NAME, owner, row.getBytes(4)));
                        write.setBytes(3, cipher.renewed(IdentifierField.WORKER_BIRTH_DATE, owner, row.getBytes(5)));
                        write.setLong(4, last);
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

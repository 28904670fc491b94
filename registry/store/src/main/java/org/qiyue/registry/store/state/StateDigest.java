package org.qiyue.registry.store.state;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.KeyRing;

/**
 * SM3 over everything in a register that follows from filings and decisions. Two registers of the same filings and
 * decisions have the same digest, whatever numbers their rows bear inside and however often they were encrypted.
 *
 * @param tables each table with its rows and their digest
 * @param hex the digest over all of them, 64 hex digits, lower case
 */
public record StateDigest(List<Part> tables, String hex) {

    /**
     * One table.
     *
     * @param table its name
     * @param rows how many rows it has
     * @param hex their digest
     */
    public record Part(String table, long rows, String hex) {}

    public StateDigest {
        tables = List.copyOf(tables);
    }

    /**
     * Reads a register.
     *
     * @param connection inside a transaction, best one of isolation level repeatable read; with a role that sees all rows
     * @param keys what its identifiers are encrypted with
     */
    public static StateDigest of(Connection connection, KeyRing keys) throws SQLException {
        IdentifierCipher cipher = new IdentifierCipher(keys);
        List<Part> parts = new ArrayList<>();
        SM3Digest all = new SM3Digest();
        for (StateTable table : StateTable.ALL) {
            SM3Digest digest = new SM3Digest();
            long count = 0;
            try (StateRows rows = new StateRows(connection, table, cipher)) {
                for (StateRows.Row row = rows.next(); row != null; row = rows.next()) {
                    update(digest, row.key());
                    update(digest, row.value());
                    count++;
                }
            }
            Part part = new Part(table.name(), count, hex(digest));
            update(all, part.table());
            update(all, part.hex());
            parts.add(part);
        }
        return new StateDigest(parts, hex(all));
    }

    private static void update(SM3Digest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        digest.update((byte) 0);
    }

    private static String hex(SM3Digest digest) {
        byte[] bytes = new byte[digest.getDigestSize()];
        digest.doFinal(bytes, 0);
        return HexFormat.of().formatHex(bytes);
    }
}

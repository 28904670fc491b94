package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** registry.filing_key and registry.refused_content: what makes a second delivery change nothing. */
final class KeyTable {

    private KeyTable() {}

    static Map<FilingKey, TakenKey> taken(Connection connection, Collection<FilingKey> keys) throws SQLException {
        Map<FilingKey, TakenKey> taken = new HashMap<>();
        if (keys.isEmpty()) {
            return taken;
        }
        Columns<FilingKey> asked =
                new Columns<>(connection, keys).text(FilingKey::platformCode).as("uuid", FilingKey::filingId);
        try (PreparedStatement query =
                        asked.prepare("SELECT k.platform_code, k.filing_id, k.content_digest, k.filing_no, k.receipt_no"
                                + " FROM unnest(?, ?) AS a (platform_code, filing_id)"
                                + " JOIN registry.filing_key k USING (platform_code, filing_id)");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                FilingKey key = new FilingKey(rows.getString(1), rows.getObject(2, UUID.class));
                taken.put(key, new TakenKey(key, rows.getBytes(3), rows.getLong(4), rows.getString(5)));
            }
        }
        return taken;
    }

    static Map<ContentKey, RefusedContent> refused(Connection connection, Collection<ContentKey> keys)
            throws SQLException {
        Map<ContentKey, RefusedContent> refused = new HashMap<>();
        if (keys.isEmpty()) {
            return refused;
        }
        Columns<ContentKey> asked =
                new Columns<>(connection, keys).text(ContentKey::platformCode).bytes(ContentKey::digestBytes);
        try (PreparedStatement query =
                        asked.prepare("SELECT r.platform_code, r.content_digest, r.filing_no, r.receipt_no"
                                + " FROM unnest(?, ?) AS a (platform_code, content_digest)"
                                + " JOIN registry.refused_content r USING (platform_code, content_digest)");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ContentKey key = ContentKey.of(rows.getString(1), rows.getBytes(2));
                refused.put(key, new RefusedContent(key, rows.getLong(3), rows.getString(4)));
            }
        }
        return refused;
    }

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        BinaryCopy keys = new BinaryCopy();
        for (TakenKey taken : batch.takenKeys) {
            keys.row(5)
                    .text(taken.key().platformCode())
                    .uuid(taken.key().filingId())
                    .bytes(taken.contentDigest())
                    .bigint(taken.filingNo())
                    .text(taken.receiptNo());
        }
        keys.into(connection, "registry.filing_key (platform_code, filing_id, content_digest, filing_no, receipt_no)");
        BinaryCopy contents = new BinaryCopy();
        for (RefusedContent refused : batch.refused) {
            contents.row(4)
                    .text(refused.key().platformCode())
                    .bytes(refused.key().digestBytes())
                    .bigint(refused.filingNo())
                    .text(refused.receiptNo());
        }
        contents.into(connection, "registry.refused_content (platform_code, content_digest, filing_no, receipt_no)");
    }
}

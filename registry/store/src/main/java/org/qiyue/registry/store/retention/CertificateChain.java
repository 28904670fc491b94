package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** registry.retention_certificate: appended to, read, and checked against what the register holds. */
public final class CertificateChain {

    private static final String READ = "SELECT certificate_no, issued_at, document, hash, signature, certificate_serial"
            + ", run_no FROM registry.retention_certificate ORDER BY certificate_no";
    private static final String APPEND = "INSERT INTO registry.retention_certificate"
            + " (certificate_no, run_no, issued_at, document, hash, signature, certificate_serial) VALUES (?, ?, ?, ?, ?, ?, ?)";

    /** What a certificate says was erased and the register has all the same; and the other way round. */
    private static final Map<String, String> CONTRADICTIONS = Map.of(
            "filings listed as erased can be read or are missing",
            "SELECT count(*) FROM registry.erased_filing e LEFT JOIN registry.filing f USING (filing_no)"
                    + " WHERE f.filing_no IS NULL OR f.data_key_wrapped IS NOT NULL",
            "filings have no data key and stand on no list",
            "SELECT count(*) FROM registry.filing f WHERE f.data_key_wrapped IS NULL AND NOT EXISTS"
                    + " (SELECT FROM registry.erased_filing e WHERE e.filing_no = f.filing_no)",
            "filings were erased by a finished run without certificate",
            "SELECT count(*) FROM registry.erased_filing e JOIN registry.retention_run r USING (run_no)"
                    + " WHERE r.finished_at IS NOT NULL AND NOT EXISTS"
                    + " (SELECT FROM registry.retention_certificate c WHERE c.run_no = e.run_no)");

    private CertificateChain() {}

    /** All, the oldest first. */
    public static List<RetentionCertificate> all(Connection connection) throws SQLException {
        List<RetentionCertificate> certificates = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(READ);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                certificates.add(certificate(rows));
            }
        }
        return certificates;
    }

    static RetentionCertificate append(
            Connection connection,
            Run run,
            Map<KeptData, KeepingTime> keeping,
            Instant now,
            Optional<CertificateSeal> seal)
            throws SQLException {
        List<RetentionCertificate> before = all(connection);
        String previous = before.isEmpty()
                ? RetentionCertificate.NONE_BEFORE
                : before.get(before.size() - 1).hash();
        long number = before.size() + 1L;
        String document = CertificateDocument.of(connection, run, keeping, number, previous, now);
        RetentionCertificate certificate = new RetentionCertificate(
                number,
                now,
                document,
                RetentionCertificate.hash(document),
                seal.map(own -> own.sign(document)).orElse(null),
                seal.map(CertificateSeal::serial).orElse(null));
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setLong(1, certificate.number());
            insert.setLong(2, run.runNo());
            insert.setObject(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.setString(4, certificate.document());
            insert.setBytes(5, HexFormat.of().parseHex(certificate.hash()));
            insert.setString(6, certificate.signature());
            insert.setString(7, certificate.certificateSerial());
            insert.executeUpdate();
        }
        return certificate;
    }

    /**
     * Checks every certificate: number, hash, the hash of the one before, signature, the digest over the list of erased filings;
     * and that what was erased is gone.
     *
     * @param seal to verify signatures; without it they are not looked at
     * @return what does not fit, in plain words; empty when all does
     */
    public static List<String> verify(Connection connection, Optional<CertificateSeal> seal) throws SQLException {
        List<String> misfits = new ArrayList<>();
        String previous = RetentionCertificate.NONE_BEFORE;
        long expected = 1;
        try (PreparedStatement query = connection.prepareStatement(READ);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                RetentionCertificate each = certificate(rows);
                String name = "certificate " + each.number() + ": ";
                if (each.number() != expected++) {
                    misfits.add(name + "number " + (expected - 1) + " is missing");
                    expected = each.number() + 1;
                }
                if (!RetentionCertificate.hash(each.document()).equals(each.hash())) {
                    misfits.add(name + "the document does not fit its hash");
                }
                if (!each.document().contains("\"previousHash\":\"" + previous + "\"")) {
                    misfits.add(name + "it does not follow the one before");
                }
                CertificateDocument.Listed listed = CertificateDocument.listed(connection, rows.getLong(7));
                if (!each.document()
                        .contains("\"filings\":{\"count\":" + listed.count() + ",\"digest\":\"" + listed.digest()
                                + "\"")) {
                    misfits.add(name + "the list of erased filings is not the one it was issued for");
                }
                if (seal.isPresent()
                        && each.signature() != null
                        && each.certificateSerial().equals(seal.get().serial())
                        && !seal.get().verify(each.document(), each.signature())) {
                    misfits.add(name + "the signature is not the bureau's");
                }
                previous = each.hash();
            }
        }
        for (Map.Entry<String, String> each : CONTRADICTIONS.entrySet()) {
            long count = count(connection, each.getValue());
            if (count > 0) {
                misfits.add(count + " " + each.getKey());
            }
        }
        return misfits;
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static RetentionCertificate certificate(ResultSet rows) throws SQLException {
        return new RetentionCertificate(
                rows.getLong(1),
                rows.getObject(2, OffsetDateTime.class).toInstant(),
                rows.getString(3),
                HexFormat.of().formatHex(rows.getBytes(4)),
                rows.getString(5),
                rows.getString(6));
    }
}

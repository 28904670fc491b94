package org.qiyue.registry.store.retention;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.digests.SM3Digest;

/** What a certificate says, read from what a run noted and from the register as it is after it. */
final class CertificateDocument {

    static final String KIND = "qiyue-retention-certificate";
    static final String DIGEST =
            "SM3 over the erased filing numbers in ascending order, each in decimal and followed by LF";

    private static final String METHOD =
            "data keys destroyed (SM4-GCM, one key for each filing); numbers, names and birth"
                    + " dates removed; blind indexes replaced by random values; log entries dropped before a checkpoint";

    private CertificateDocument() {}

    /** @param previous hash of the certificate before */
    static String of(
            Connection connection,
            Run run,
            Map<KeptData, KeepingTime> keeping,
            long number,
            String previous,
            Instant issuedAt)
            throws SQLException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", KIND);
        document.put("version", 1);
        document.put("number", number);
        document.put("previousHash", previous);
        document.put("run", run.runNo());
        document.put("day", run.day().toString());
        document.put("issuedAt", issuedAt.truncatedTo(ChronoUnit.SECONDS).toString());
        document.put("issuedBy", run.startedBy());
        document.put("method", METHOD);
        document.put(
                "keeping",
                keeping.values().stream().map(CertificateDocument::told).toList());
        document.put("erased", told(run.erased()));
        document.put("filings", told(listed(connection, run.runNo())));
        document.put("proof", proof(connection, run));
        document.put("accessLog", accessLog(connection, run));
        document.put("passedOver", passedOver(connection, run));
        return CanonicalJson.of(document);
    }

    /**
     * The list of the filings that a run erased.
     *
     * @param first the smallest number, 0 for none
     * @param digest as {@link #DIGEST} says, hexadecimal
     */
    record Listed(long count, long first, long last, String digest) {}

    static Listed listed(Connection connection, long runNo) throws SQLException {
        SM3Digest digest = new SM3Digest();
        long count = 0;
        long first = 0;
        long last = 0;
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT filing_no FROM registry.erased_filing WHERE run_no = ? ORDER BY filing_no")) {
            query.setFetchSize(10_000);
            query.setLong(1, runNo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    first = count++ == 0 ? last : first;
                    byte[] line = (last + "\n").getBytes(StandardCharsets.US_ASCII);
                    digest.update(line, 0, line.length);
                }
            }
        }
        byte[] bytes = new byte[digest.getDigestSize()];
        digest.doFinal(bytes, 0);
        return new Listed(count, first, last, HexFormat.of().formatHex(bytes));
    }

    private static Map<String, Object> told(KeepingTime keeping) {
        return Map.of(
                "kept", keeping.kept().name(),
                "months", keeping.months(),
                "validFrom", keeping.validFrom().toString(),
                "basis", keeping.basis());
    }

    private static Map<String, Object> told(Erased erased) {
        return Map.of(
                "persons", erased.persons(),
                "contracts", erased.contracts(),
                "filings", erased.filings(),
                "refusedFilings", erased.refused(),
                "accessEntries", erased.entries(),
                "exportFilePieces", erased.exportFiles());
    }

    private static Map<String, Object> told(Listed listed) {
        return Map.of(
                "count", listed.count(),
                "first", listed.first(),
                "last", listed.last(),
                "digest", listed.digest(),
                "digestOf", DIGEST);
    }

    /** Nobody else destroys keys: what could be read before and cannot now is what this run erased. */
    private static Map<String, Object> proof(Connection connection, Run run) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (SELECT count(data_key_wrapped) FROM registry.filing"
                        + " WHERE filing_no <= " + run.lastFilingNo() + "),"
                        + " (SELECT count(id_cipher) FROM registry.worker WHERE worker_id <= " + run.lastWorkerId()
                        + ")")) {
            row.next();
            return Map.of(
                    "upToFiling", run.lastFilingNo(),
                    "readableFilingsBefore", run.filingsBefore(),
                    "readableFilingsAfter", row.getLong(1),
                    "upToWorker", run.lastWorkerId(),
                    "identifiedWorkersBefore", run.workersBefore(),
                    "identifiedWorkersAfter", row.getLong(2));
        }
    }

    private static List<Object> accessLog(Connection connection, Run run) throws SQLException {
        List<Object> stretches = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT first_entry_no, entry_no, entries, hash"
                + " FROM audit.checkpoint WHERE run_no = ? ORDER BY entry_no")) {
            query.setLong(1, run.runNo());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    stretches.add(Map.of(
                            "first", rows.getLong(1),
                            "last", rows.getLong(2),
                            "entries", rows.getLong(3),
                            "lastHash", HexFormat.of().formatHex(rows.getBytes(4))));
                }
            }
        }
        return stretches;
    }

    private static List<Object> passedOver(Connection connection, Run run) throws SQLException {
        List<Object> left = new ArrayList<>();
        for (Map.Entry<Long, PassedOver> each :
                RunTable.passedOver(connection, run).entrySet()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("hold", each.getKey());
            told.put("why", each.getKey() == 0 ? "UNDECIDED_FILINGS" : "HOLD");
            told.put(
                    "caseNo",
                    each.getValue().caseNo() == null ? "" : each.getValue().caseNo());
            told.put("contracts", each.getValue().contracts());
            told.put("refusedFilings", each.getValue().filings());
            left.add(told);
        }
        return left;
    }
}

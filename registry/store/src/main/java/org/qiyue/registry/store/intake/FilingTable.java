package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.store.SealedFiling;

/** registry.filing. */
final class FilingTable {

    static final String COLUMNS = "filing_no, platform_code, filing_id, kind, contract_no, topic_id, topic, partition,"
            + " record_offset, received_at, content_digest, raw_cipher, data_key_wrapped, signature, certificate_serial,"
            + " provisional_receipt_no, backfill, occurred_on, result, decided_at, receipt_no, rule_set_version,"
            + " contract_id, contract_version, jurisdiction_area, registration_area, credit_code, findings";
    static final int COUNT = 28;

    private FilingTable() {}

    /** Filings that are new. */
    static BinaryCopy newRows(IntakeBatch batch) {
        BinaryCopy copy = new BinaryCopy();
        for (FilingRow filing : batch.filings) {
            append(copy, filing);
        }
        return copy;
    }

    static void write(Connection connection, IntakeBatch batch, RowsAhead rows) throws SQLException {
        rows.filings().into(connection, "registry.filing (" + COLUMNS + ")");
        if (batch.decisions.isEmpty()) {
            return;
        }
        new Columns<>(connection, batch.decisions.entrySet())
                .number(Map.Entry::getKey)
                .text(entry -> entry.getValue().result().name())
                .as("timestamptz", entry -> entry.getValue().decidedAt())
                .text(entry -> entry.getValue().receiptNo())
                .text(entry -> entry.getValue().ruleSetVersion())
                .text(entry -> entry.getValue().contractId())
                .as("int4", entry -> entry.getValue().contractVersion())
                .text(entry -> entry.getValue().jurisdictionArea())
                .text(entry -> entry.getValue().registrationArea())
                .text(entry -> entry.getValue().creditCode())
                .as("jsonb", entry -> JsonText.storable(entry.getValue().findings()))
                .update("UPDATE registry.filing f SET result = a.result, decided_at = a.decided_at,"
                        + " receipt_no = a.receipt_no, rule_set_version = a.rule_set_version,"
                        + " contract_id = a.contract_id, contract_version = a.contract_version,"
                        + " jurisdiction_area = a.jurisdiction_area, registration_area = a.registration_area,"
                        + " credit_code = a.credit_code, findings = a.findings"
                        + " FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS a (filing_no, result,"
                        + " decided_at, receipt_no, rule_set_version, contract_id, contract_version,"
                        + " jurisdiction_area, registration_area, credit_code, findings) WHERE f.filing_no = a.filing_no"
                        + " AND f.result IN ('HELD', 'PENDING_APPROVAL')");
    }

    /** Filings that nothing could be made of and that can still be read, after a number, in order. */
    static List<FilingRow> quarantined(Connection connection, long after, int atMost) throws SQLException {
        List<FilingRow> filings = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM registry.filing"
                        + " WHERE result = 'QUARANTINED' AND data_key_wrapped IS NOT NULL AND filing_no > ? ORDER BY filing_no LIMIT ?")) {
            query.setLong(1, after);
            query.setInt(2, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    filings.add(filing(rows));
                }
            }
        }
        return filings;
    }

    private static void append(BinaryCopy copy, FilingRow filing) {
        Decision decision = filing.decision();
        copy.row(COUNT)
                .bigint(filing.filingNo())
                .text(filing.platformCode())
                .uuid(filing.filingId())
                .text(filing.kind() == null ? null : filing.kind().name())
                .text(filing.contractNo())
                .uuid(filing.position().topicId())
                .text(filing.position().topic())
                .integer(filing.position().partition())
                .bigint(filing.position().offset())
                .instant(filing.receivedAt())
                .bytes(filing.contentDigest())
                .bytes(filing.sealed().cipher())
                .bytes(filing.sealed().wrappedKey())
                .text(filing.signature())
                .text(filing.certificateSerial())
                .text(filing.provisionalReceiptNo())
                .bool(filing.backfill())
                .date(filing.occurredOn())
                .text(decision.result().name())
                .instant(decision.decidedAt())
                .text(decision.receiptNo())
                .text(decision.ruleSetVersion())
                .text(decision.contractId())
                .integer(decision.contractVersion())
                .text(decision.jurisdictionArea())
                .text(decision.registrationArea())
                .text(decision.creditCode())
                .jsonb(decision.findings());
    }

    /** The filing in the columns {@link #COLUMNS} from 1 on. */
    static FilingRow filing(ResultSet rows) throws SQLException {
        String kind = rows.getString(4);
        return new FilingRow(
                rows.getLong(1),
                rows.getString(2),
                rows.getObject(3, UUID.class),
                kind == null ? null : FilingKind.valueOf(kind),
                rows.getString(5),
                new KafkaPosition(rows.getObject(6, UUID.class), rows.getString(7), rows.getInt(8), rows.getLong(9)),
                rows.getObject(10, OffsetDateTime.class).toInstant(),
                rows.getBytes(11),
                new SealedFiling(rows.getBytes(12), rows.getBytes(13)),
                rows.getString(14),
                rows.getString(15),
                rows.getString(16),
                rows.getBoolean(17),
                rows.getObject(18, LocalDate.class),
                new Decision(
                        FilingResult.valueOf(rows.getString(19)),
                        rows.getObject(20, OffsetDateTime.class).toInstant(),
                        rows.getString(21),
                        rows.getString(22),
                        rows.getString(23),
                        rows.getObject(24, Integer.class),
                        rows.getString(25),
                        rows.getString(26),
                        rows.getString(27),
                        rows.getString(28)));
    }
}

package org.qiyue.registry.service.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.service.retention.RetentionViews.CertificateSummary;
import org.qiyue.registry.service.retention.RetentionViews.CertificateView;
import org.qiyue.registry.service.retention.RetentionViews.KeepingTimeView;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Reads certificates and keeping times; the database gives them to those roles alone that may see them. */
@ApplicationScoped
class Certificates {
    private static final String LIST = "SELECT certificate_no, issued_at, document::jsonb ->> 'issuedBy' AS issued_by,"
            + " (document::jsonb #>> '{erased,persons}')::bigint AS persons,"
            + " (document::jsonb #>> '{filings,count}')::bigint AS filings,"
            + " (document::jsonb #>> '{erased,accessEntries}')::bigint AS entries, signature IS NOT NULL AS signed"
            + " FROM registry.retention_certificate ORDER BY certificate_no DESC LIMIT 1000";
    private static final String ONE = "SELECT c.certificate_no, c.issued_at, c.document, c.hash, c.signature,"
            + " c.certificate_serial, coalesce(encode(b.hash, 'hex'), repeat('0', 64)) AS previous"
            + " FROM registry.retention_certificate c"
            + " LEFT JOIN registry.retention_certificate b ON b.certificate_no = c.certificate_no - 1"
            + " WHERE c.certificate_no = ?";

    private final Statements statements;
    private final ObjectMapper json;

    Certificates(Statements statements, ObjectMapper json) {
        this.statements = statements;
        this.json = json;
    }

    /** All, the newest first. */
    List<CertificateSummary> all() {
        return statements.list(
                LIST,
                row -> new CertificateSummary(
                        row.number("certificate_no"),
                        row.moment("issued_at"),
                        row.text("issued_by"),
                        row.number("persons"),
                        row.number("filings"),
                        row.number("entries"),
                        row.flag("signed")));
    }

    /** One, checked against its hash and the one before. */
    Optional<CertificateView> one(long certificateNo) {
        return statements.first(ONE, this::view, certificateNo);
    }

    List<KeepingTimeView> keepingTimes() {
        return statements.list(
                "SELECT kept, months, valid_from, basis FROM registry.keeping_time ORDER BY kept, valid_from",
                row -> new KeepingTimeView(
                        row.text("kept"), row.count("months"), row.day("valid_from"), row.text("basis")));
    }

    private CertificateView view(Row row) throws SQLException {
        String document = row.text("document");
        JsonNode content;
        try {
            content = json.readTree(document);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a certificate is JSON", unreadable);
        }
        return new CertificateView(
                row.number("certificate_no"),
                row.moment("issued_at"),
                document,
                content,
                row.hex("hash"),
                HexFormat.of()
                                .formatHex(Sm3.digest(document.getBytes(StandardCharsets.UTF_8)))
                                .equals(row.hex("hash"))
                        && content.path("previousHash").asText().equals(row.text("previous")),
                row.text("signature"),
                row.text("certificate_serial"));
    }
}

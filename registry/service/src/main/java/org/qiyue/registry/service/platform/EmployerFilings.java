package org.qiyue.registry.service.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.platform.FilingViews.FilingRow;
import org.qiyue.registry.service.platform.FilingViews.Result;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/**
 * What was filed in the name of an employer and not plainly accepted, through whichever platform; never with RISK. Every method
 * runs in the transaction of its caller.
 */
@ApplicationScoped
public class EmployerFilings {
    private static final String OWN = " FROM registry.filing f WHERE f.credit_code = ? AND f.result <> 'ACCEPTED'";
    private static final String REGISTERED = "SELECT count(*) AS registered FROM registry.contract_version v"
            + " JOIN registry.contract c ON c.contract_id = v.contract_id WHERE c.credit_code = ? AND v.recorded_at >= ?";
    private static final String COUNTS =
            "SELECT count(*) FILTER (WHERE f.result = 'ACCEPTED_WITH_WARNINGS' AND f.decided_at >= ?)"
                    + " AS warned, count(*) FILTER (WHERE f.result = 'REJECTED' AND f.decided_at >= ?) AS rejected,"
                    + " count(*) FILTER (WHERE f.result IN ('HELD', 'PENDING_APPROVAL')) AS waiting,"
                    + " count(*) FILTER (WHERE f.result IN ('HELD', 'PENDING_APPROVAL') AND f.kind IN ('CORRECTED', 'WITHDRAWN'))"
                    + " AS repairs" + OWN;
    private static final String RULES = "SELECT found ->> 'rule' AS rule, count(DISTINCT f.filing_no) AS filings,"
            + " min(found ->> 'messageZh') AS message_zh, min(found ->> 'messageEn') AS message_en,"
            + " min(found ->> 'remedyZh') AS remedy_zh, min(found ->> 'remedyEn') AS remedy_en"
            + " FROM registry.filing f CROSS JOIN LATERAL jsonb_array_elements(f.findings) AS found"
            + " WHERE f.credit_code = ? AND f.result = 'REJECTED' AND f.decided_at >= ?"
            + " AND found ->> 'level' = 'REJECT' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 5";

    private final Statements statements;
    private final FilingStore filings;

    EmployerFilings(Statements statements, FilingStore filings) {
        this.statements = statements;
        this.filings = filings;
    }

    /**
     * How filings fared since a moment.
     *
     * @param registered those that were registered, with warnings or without
     * @param waiting those that wait, whenever they came, corrections and withdrawals ({@code repairs}) among them
     */
    public record Counts(long registered, long warned, long rejected, long waiting, long repairs) {}

    /** A rule by which filings were refused. */
    public record RefusedBy(
            String rule, long filings, String messageZh, String messageEn, String remedyZh, String remedyEn) {}

    /** A filing with its number, which is the order of the list. */
    public record Numbered(long filingNo, String platformCode, FilingRow filing) {}

    /** How many of an employer's filings became what since a moment. */
    public Counts count(String creditCode, Instant since) {
        long registered = statements
                .first(REGISTERED, row -> row.number("registered"), creditCode, since)
                .orElseThrow();
        return statements
                .first(COUNTS, row -> counts(row, registered), since, since, creditCode)
                .orElseThrow();
    }

    /** The rules by which most were refused since a moment, five at most. */
    public List<RefusedBy> refusedBy(String creditCode, Instant since) {
        return statements.list(RULES, EmployerFilings::refusedBy, creditCode, since);
    }

    /**
     * Filings that were not plainly accepted, the newest first.
     *
     * @param result null for all of them
     * @param before number of the last filing seen, null for the first page
     */
    public List<Numbered> page(String creditCode, Result result, Long before, int atMost) {
        StringBuilder sql = new StringBuilder("SELECT f.filing_no").append(OWN);
        List<Object> values = new ArrayList<>(List.of(creditCode));
        if (result != null) {
            sql.append(" AND f.result = ?");
            values.add(result);
        }
        if (before != null) {
            sql.append(" AND f.filing_no < ?");
            values.add(before);
        }
        sql.append(" ORDER BY f.filing_no DESC LIMIT ?");
        values.add(atMost);
        List<Long> numbers = statements.list(sql.toString(), row -> row.number("filing_no"), values.toArray());
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, Filing> found = new HashMap<>();
        filings.list("filingNo in ?1", numbers).forEach(filing -> found.put(filing.filingNo, filing));
        List<Filing> ordered = numbers.stream().map(found::get).toList();
        List<FilingRow> rows = filings.rows(ordered, false);
        List<Numbered> page = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            page.add(new Numbered(numbers.get(at), ordered.get(at).platformCode, rows.get(at)));
        }
        return page;
    }

    private static Counts counts(Row row, long registered) throws SQLException {
        return new Counts(
                registered, row.number("warned"), row.number("rejected"), row.number("waiting"), row.number("repairs"));
    }

    private static RefusedBy refusedBy(Row row) throws SQLException {
        return new RefusedBy(
                row.text("rule"),
                row.number("filings"),
                row.text("message_zh"),
                row.text("message_en"),
                row.text("remedy_zh"),
                row.text("remedy_en"));
    }
}

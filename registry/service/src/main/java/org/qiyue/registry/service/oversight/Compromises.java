package org.qiyue.registry.service.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.oversight.CompromiseViews.AffectedFiling;
import org.qiyue.registry.service.oversight.CompromiseViews.CompromiseEffect;
import org.qiyue.registry.service.oversight.CompromiseViews.CompromiseRequest;
import org.qiyue.registry.service.oversight.CompromiseViews.CompromiseView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Notices of compromised keys and what they touch; every method runs in the transaction of its caller. */
@ApplicationScoped
class Compromises {
    private static final String READ =
            "SELECT k.cert_serial, k.compromised_since, k.reported_on, k.source, l.loaded_by,"
                    + " l.loaded_at, c.platform_code FROM registry.register_key_compromise k"
                    + " JOIN registry.register_load l ON l.load_no = k.load_no"
                    + " LEFT JOIN registry.platform_certificate c ON c.serial = k.cert_serial";
    /** By the platform's index: a serial has none of its own. */
    private static final String FILINGS =
            " FROM registry.filing WHERE platform_code = ? AND certificate_serial = ?" + " AND received_at >= ?";

    private static final String RISKS = "SELECT count(DISTINCT r.filing_no) AS risks FROM supervision.risk_finding r"
            + " WHERE r.rule = 'A19' AND r.found_at >= ?";
    private static final int MOST = 200;

    private final Statements statements;
    private final RegisterEntries entries;
    private final Changes changes;
    private final LegalDay day;

    Compromises(Statements statements, RegisterEntries entries, Changes changes, LegalDay day) {
        this.statements = statements;
        this.entries = entries;
        this.changes = changes;
        this.day = day;
    }

    /** All notices, the newest first. */
    List<CompromiseView> all() {
        return statements.list(READ + " ORDER BY l.loaded_at DESC, k.cert_serial LIMIT 1000", Compromises::view);
    }

    Optional<CompromiseView> find(String certSerial) {
        return statements.first(READ + " WHERE k.cert_serial = ?", Compromises::view, certSerial);
    }

    CompromiseView enter(CompromiseRequest told) {
        Instant since = day.past(told.compromisedSince(), "compromisedSince");
        if (told.reportedOn().isAfter(day.today())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "告知日期不得晚于今天。", "The day of the notice lies in the future.");
        }
        if (find(told.certSerial()).isPresent()) {
            throw new ProblemException(
                    Problem.ALREADY_REGISTERED, "该证书的失密告知已经登记。", "There is a notice about this certificate already.");
        }
        entries.enter(
                "key-compromise",
                Map.of(
                        "cert_serial", told.certSerial(),
                        "compromised_since", since.toString(),
                        "reported_on", told.reportedOn().toString(),
                        "source", told.source().strip()));
        CompromiseView notice = find(told.certSerial()).orElseThrow();
        changes.note(
                notice.platformCode(),
                null,
                ChangeKind.COMPROMISE_NOTICED,
                told.source().strip(),
                Map.of("certSerial", told.certSerial(), "compromisedSince", since.toString()));
        return notice;
    }

    /** What a notice touches: filings signed with a platform's certificate, and the leads that A19 has raised since. */
    CompromiseEffect effect(String certSerial) {
        CompromiseView notice = find(certSerial).orElseThrow(ProblemException::notFound);
        Object[] of = {notice.platformCode(), certSerial, notice.compromisedSince()};
        return new CompromiseEffect(
                notice,
                statements.list(
                        "SELECT platform_code, filing_id, contract_id, contract_no, received_at, result" + FILINGS
                                + " ORDER BY filing_no DESC LIMIT " + MOST,
                        Compromises::filing,
                        of),
                statements
                        .first("SELECT count(*) AS total" + FILINGS, row -> row.number("total"), of)
                        .orElse(0L),
                statements
                        .first(RISKS, row -> row.number("risks"), notice.enteredAt())
                        .orElse(0L));
    }

    private static CompromiseView view(Row row) throws SQLException {
        return new CompromiseView(
                row.text("cert_serial"),
                row.text("platform_code"),
                row.moment("compromised_since"),
                row.day("reported_on"),
                row.text("source"),
                row.text("loaded_by"),
                row.moment("loaded_at"));
    }

    private static AffectedFiling filing(Row row) throws SQLException {
        String filingId = row.text("filing_id");
        return new AffectedFiling(
                row.text("platform_code"),
                filingId == null ? null : UUID.fromString(filingId),
                row.text("contract_id"),
                row.text("contract_no"),
                row.moment("received_at"),
                row.text("result"));
    }
}

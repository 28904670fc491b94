package org.qiyue.registry.service.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationRequest;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationRow;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationState;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationView;
import org.qiyue.registry.service.onboarding.ApplicationViews.CertificateFacts;
import org.qiyue.registry.service.onboarding.ApplicationViews.DeclarationRequest;
import org.qiyue.registry.service.onboarding.ApplicationViews.Declared;
import org.qiyue.registry.service.onboarding.ApplicationViews.ItemView;
import org.qiyue.registry.service.onboarding.ApplicationViews.OutcomeRequest;
import org.qiyue.registry.service.onboarding.ApplicationViews.Result;
import org.qiyue.registry.service.onboarding.ApplicationViews.ReviewRequest;
import org.qiyue.registry.service.oversight.TrustedCertificates;
import org.qiyue.registry.service.platform.PlatformView.Kind;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Reads and writes applications; every method runs in the transaction of its caller. */
@ApplicationScoped
class ApplicationStore {
    private static final String READ = "SELECT application_no, platform_code, name_zh, name_en, kind, operator_name,"
            + " operator_credit_code, own_credit_codes, certificate, client_key, state, revision, created_by, created_at,"
            + " proposed_by, proposed_at, decided_by, decided_at, decision_reason FROM registry.platform_application";
    private static final String ITEMS =
            "SELECT item, declared, statement, evidence_digest, declared_by, declared_at, result,"
                    + " note, reviewed_by, reviewed_at FROM registry.platform_application_item WHERE application_no = ?";
    private static final String LIST =
            "SELECT a.application_no, platform_code, name_zh, name_en, kind, operator_name, state,"
                    + " created_by, created_at, proposed_at, decided_at, count(i.item)::integer AS declared,"
                    + " (count(*) FILTER (WHERE i.result = 'PASSED'))::integer AS passed"
                    + " FROM registry.platform_application a LEFT JOIN registry.platform_application_item i USING (application_no)"
                    + " WHERE a.application_no < ? GROUP BY a.application_no ORDER BY a.application_no DESC LIMIT ?";
    private static final String CREATE =
            "INSERT INTO registry.platform_application (platform_code, name_zh, name_en, kind,"
                    + " operator_name, operator_credit_code, own_credit_codes, certificate, client_key, created_by)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String EDIT = "UPDATE registry.platform_application SET name_zh = ?, name_en = ?, kind = ?,"
            + " operator_name = ?, operator_credit_code = ?, own_credit_codes = ?, certificate = coalesce(?, certificate),"
            + " client_key = coalesce(?, client_key) WHERE application_no = ?";
    private static final String NEXT = "UPDATE registry.platform_application SET revision = revision + 1"
            + " WHERE application_no = ? AND revision = ?";
    private static final String DECLARE =
            "INSERT INTO registry.platform_application_item (application_no, item, declared,"
                    + " statement, evidence_digest, declared_by) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (application_no, item)"
                    + " DO UPDATE SET declared = excluded.declared, statement = excluded.statement,"
                    + " evidence_digest = excluded.evidence_digest, declared_by = excluded.declared_by,"
                    + " declared_at = clock_timestamp(), result = NULL, note = NULL, reviewed_by = NULL, reviewed_at = NULL";
    private static final String REVIEW = "UPDATE registry.platform_application_item SET result = ?, note = ?,"
            + " reviewed_by = ?, reviewed_at = clock_timestamp() WHERE application_no = ? AND item = ?";
    private static final String SUBMIT =
            "UPDATE registry.platform_application SET state = 'SUBMITTED', proposed_by = ?,"
                    + " proposed_at = clock_timestamp(), decided_by = NULL, decided_at = NULL, decision_reason = NULL"
                    + " WHERE application_no = ?";
    private static final String DECIDE = "UPDATE registry.platform_application SET state = ?, decided_by = ?,"
            + " decided_at = clock_timestamp(), decision_reason = ? WHERE application_no = ?";

    private final Statements statements;
    private final TrustedCertificates certificates;

    ApplicationStore(Statements statements, TrustedCertificates certificates) {
        this.statements = statements;
        this.certificates = certificates;
    }

    /**
     * Applications, the newest first.
     *
     * @param before number of the last one seen, null for the first page
     */
    List<ApplicationRow> list(Long before, int atMost) {
        return statements.list(LIST, ApplicationStore::row, before == null ? Long.MAX_VALUE : before, atMost);
    }

    /** An application whole. */
    Optional<ApplicationView> find(long applicationNo) {
        return statements.first(READ + " WHERE application_no = ?", this::view, applicationNo);
    }

    /** The application by which a platform was approved. */
    Optional<ApplicationView> approved(String platformCode) {
        return statements.first(READ + " WHERE platform_code = ? AND state = 'APPROVED'", this::view, platformCode);
    }

    /** The certificate that an application brings, DER. */
    byte[] certificate(long applicationNo) {
        return statements
                .first(READ + " WHERE application_no = ?", row -> row.bytes("certificate"), applicationNo)
                .orElseThrow();
    }

    /**
     * Begins an application.
     *
     * @return its number; empty when the platform's code is taken by another one
     */
    Optional<Long> create(ApplicationRequest asked, byte[] certificate, String clientKey, String account) {
        boolean made = statements.insert(
                CREATE,
                asked.platformCode(),
                asked.nameZh().strip(),
                asked.nameEn().strip(),
                asked.kind(),
                asked.operatorName().strip(),
                asked.operatorCreditCode(),
                asked.ownCreditCodes(),
                certificate,
                clientKey,
                account);
        return made
                ? statements.first(
                        "SELECT application_no FROM registry.platform_application"
                                + " WHERE platform_code = ? AND state <> 'REFUSED'",
                        row -> row.number("application_no"),
                        asked.platformCode())
                : Optional.empty();
    }

    void edit(long applicationNo, ApplicationRequest asked, byte[] certificate, String clientKey) {
        statements.write(
                EDIT,
                asked.nameZh().strip(),
                asked.nameEn().strip(),
                asked.kind(),
                asked.operatorName().strip(),
                asked.operatorCreditCode(),
                asked.ownCreditCodes(),
                certificate,
                clientKey,
                applicationNo);
    }

    /** Goes on to the next revision; false when the one that is meant stands no more. */
    boolean next(long applicationNo, long revision) {
        return statements.write(NEXT, applicationNo, revision) == 1;
    }

    void declare(long applicationNo, String item, DeclarationRequest made, String account) {
        statements.write(
                DECLARE,
                applicationNo,
                item,
                made.declared(),
                made.statement().strip(),
                made.evidenceDigest() == null ? null : HexFormat.of().parseHex(made.evidenceDigest()),
                account);
    }

    /** Writes what the reviewer found; false when nothing is declared of the item. */
    boolean review(long applicationNo, String item, ReviewRequest found, String account) {
        return statements.write(REVIEW, found.result(), found.note(), account, applicationNo, item) == 1;
    }

    void submit(long applicationNo, String account) {
        statements.write(SUBMIT, account, applicationNo);
    }

    void decide(long applicationNo, OutcomeRequest decision, String account) {
        statements.write(DECIDE, decision.outcome(), account, decision.reason().strip(), applicationNo);
    }

    private static ApplicationRow row(Row row) throws SQLException {
        Kind kind = row.member(Kind.class, "kind");
        return new ApplicationRow(
                row.number("application_no"),
                row.text("platform_code"),
                row.text("name_zh"),
                row.text("name_en"),
                kind,
                row.text("operator_name"),
                row.member(ApplicationState.class, "state"),
                row.text("created_by"),
                row.moment("created_at"),
                row.moment("proposed_at"),
                row.moment("decided_at"),
                Checklist.of(kind).size(),
                row.count("declared"),
                row.count("passed"));
    }

    private ApplicationView view(Row row) throws SQLException {
        long applicationNo = row.number("application_no");
        Kind kind = row.member(Kind.class, "kind");
        byte[] encoded = row.bytes("certificate");
        String clientKey = row.text("client_key");
        List<String> own = row.texts("own_credit_codes");
        List<ItemView> items = items(applicationNo, kind);
        return new ApplicationView(
                applicationNo,
                row.text("platform_code"),
                row.text("name_zh"),
                row.text("name_en"),
                kind,
                row.text("operator_name"),
                row.text("operator_credit_code"),
                own,
                encoded == null ? null : facts(encoded),
                clientKey,
                row.member(ApplicationState.class, "state"),
                row.number("revision"),
                row.text("created_by"),
                row.moment("created_at"),
                row.text("proposed_by"),
                row.moment("proposed_at"),
                row.text("decided_by"),
                row.moment("decided_at"),
                row.text("decision_reason"),
                items,
                missing(kind, encoded, clientKey, own, items));
    }

    private CertificateFacts facts(byte[] encoded) {
        TrustedCertificates.SigningCertificate read = certificates.stored(encoded);
        return new CertificateFacts(read.serial(), read.notBefore(), read.notAfter());
    }

    private List<ItemView> items(long applicationNo, Kind kind) {
        Map<String, ItemView> given = statements.list(ITEMS, row -> item(kind, row), applicationNo).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(item -> item.asked().item(), Function.identity()));
        return Checklist.of(kind).stream()
                .map(asked -> given.getOrDefault(
                        asked.item(), new ItemView(asked, null, null, null, null, null, null, null, null, null)))
                .toList();
    }

    /** What was declared of an item; empty where the kind of platform does not have it any more. */
    private static Optional<ItemView> item(Kind kind, Row row) throws SQLException {
        Optional<Checklist.ChecklistItem> asked = Checklist.find(kind, row.text("item"));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ItemView(
                asked.get(),
                row.member(Declared.class, "declared"),
                row.text("statement"),
                row.hex("evidence_digest"),
                row.text("declared_by"),
                row.moment("declared_at"),
                row.member(Result.class, "result"),
                row.text("note"),
                row.text("reviewed_by"),
                row.moment("reviewed_at")));
    }

    private static List<String> missing(
            Kind kind, byte[] certificate, String clientKey, List<String> own, List<ItemView> items) {
        List<String> missing = new ArrayList<>();
        if (certificate == null) {
            missing.add("certificate");
        }
        if (clientKey == null) {
            missing.add("clientKey");
        }
        if (kind == Kind.SELF_BUILT && own.isEmpty()) {
            missing.add("ownCreditCodes");
        }
        items.stream()
                .filter(item -> item.declared() == null)
                .forEach(item -> missing.add(item.asked().item()));
        return missing;
    }
}

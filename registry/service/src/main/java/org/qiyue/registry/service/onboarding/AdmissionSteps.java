package org.qiyue.registry.service.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.service.onboarding.AdmissionStep.State;
import org.qiyue.registry.service.onboarding.AdmissionStep.StepView;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationView;
import org.qiyue.registry.service.oversight.TrustedCertificates.SigningCertificate;
import org.qiyue.registry.service.platform.PlatformView.Status;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Reads and writes how far admissions are; every method runs in the transaction of its caller. */
@ApplicationScoped
class AdmissionSteps {
    private static final String READ =
            "SELECT step, state, attempts, failure, detail_zh, detail_en, changed_by, changed_at"
                    + " FROM registry.platform_admission_step WHERE platform_code = ?";
    private static final String PUT =
            "INSERT INTO registry.platform_admission_step AS s (platform_code, step, state, attempts,"
                    + " failure, detail_zh, detail_en, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (platform_code, step)"
                    + " DO UPDATE SET state = excluded.state, attempts = s.attempts + excluded.attempts, failure = excluded.failure,"
                    + " detail_zh = excluded.detail_zh, detail_en = excluded.detail_en, changed_by = excluded.changed_by,"
                    + " changed_at = clock_timestamp()";
    private static final String PLATFORM =
            "SELECT platform_code, name_zh, client_key, status FROM registry.platform" + " WHERE platform_code = ?";
    private static final String REGISTER =
            "INSERT INTO registry.platform (platform_code, name_zh, name_en, kind, status,"
                    + " own_credit_codes, registered_on, operator_name, operator_credit_code, client_key)"
                    + " VALUES (?, ?, ?, ?, 'ACTIVE', ?, ?, ?, ?, ?) ON CONFLICT (platform_code) DO NOTHING";
    private static final String BIND = "INSERT INTO registry.platform_certificate (serial, platform_code, certificate,"
            + " not_before, not_after, registered_at, registered_by) VALUES (?, ?, ?, ?, ?, clock_timestamp(), ?)"
            + " ON CONFLICT (serial) DO NOTHING";
    private static final String BOUND =
            "SELECT 1 FROM registry.platform_certificate WHERE serial = ? AND platform_code = ?";
    private static final String STATUS = "UPDATE registry.platform SET status = ? WHERE platform_code = ?";

    private final Statements statements;

    AdmissionSteps(Statements statements) {
        this.statements = statements;
    }

    /**
     * Whose admission it is.
     *
     * @param name what administrators of the identity provider read
     * @param clientKey PEM, null where its client has a secret
     * @param status null until it is registered
     */
    record Subject(String platformCode, String name, String clientKey, Status status) {

        /** Whether its client is to have tokens. */
        boolean mayFile() {
            return status == null || status == Status.ACTIVE;
        }
    }

    Optional<Subject> registered(String platformCode) {
        return statements.first(
                PLATFORM,
                row -> new Subject(
                        row.text("platform_code"),
                        row.text("name_zh"),
                        row.text("client_key"),
                        row.member(Status.class, "status")),
                platformCode);
    }

    List<StepView> of(String platformCode) {
        return statements.list(READ, AdmissionSteps::view, platformCode).stream()
                .sorted(Comparator.comparing(StepView::step))
                .toList();
    }

    /** Lays all steps before whoever carries them out. */
    void plan(String platformCode, String account) {
        for (AdmissionStep step : AdmissionStep.values()) {
            put(platformCode, step, State.WAITING, account);
        }
    }

    void begin(String platformCode, AdmissionStep step, String account) {
        statements.write(PUT, platformCode, step, State.RUNNING, 1, null, null, null, account);
    }

    void put(String platformCode, AdmissionStep step, State state, String account) {
        statements.write(PUT, platformCode, step, state, 0, null, null, null, account);
    }

    void fail(String platformCode, AdmissionStep step, StepFailure failure, String account) {
        statements.write(PUT, platformCode, step, State.FAILED, 0, failure.code(), failure.zh(), failure.en(), account);
    }

    /** Registers an approved platform as active; false when it is registered. */
    boolean register(ApplicationView approved, LocalDate today) {
        return statements.write(
                        REGISTER,
                        approved.platformCode(),
                        approved.nameZh(),
                        approved.nameEn(),
                        approved.kind(),
                        approved.ownCreditCodes(),
                        today,
                        approved.operatorName(),
                        approved.operatorCreditCode(),
                        approved.clientKey())
                == 1;
    }

    /** Binds a certificate from now on; false when its serial is bound to another platform. */
    boolean bind(String platformCode, SigningCertificate certificate, String account) {
        statements.write(
                BIND,
                certificate.serial(),
                platformCode,
                certificate.encoded(),
                certificate.notBefore(),
                certificate.notAfter(),
                account);
        return statements
                .first(BOUND, row -> true, certificate.serial(), platformCode)
                .isPresent();
    }

    void setStatus(String platformCode, Status status) {
        statements.write(STATUS, status, platformCode);
    }

    private static StepView view(Row row) throws SQLException {
        return new StepView(
                row.member(AdmissionStep.class, "step"),
                row.member(State.class, "state"),
                row.count("attempts"),
                row.text("failure"),
                row.text("detail_zh"),
                row.text("detail_en"),
                row.text("changed_by"),
                row.moment("changed_at"));
    }
}

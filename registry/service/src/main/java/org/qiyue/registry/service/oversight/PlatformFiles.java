package org.qiyue.registry.service.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.oversight.OversightViews.CertificateState;
import org.qiyue.registry.service.oversight.OversightViews.CertificateView;
import org.qiyue.registry.service.oversight.OversightViews.PlatformFile;
import org.qiyue.registry.service.oversight.OversightViews.RevocationRequest;
import org.qiyue.registry.service.platform.PlatformRegister;
import org.qiyue.registry.service.platform.PlatformView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** The files of platforms, and their certificates; every method runs in the transaction of its caller. */
@ApplicationScoped
class PlatformFiles {
    private static final String OWN = "SELECT operator_name, operator_credit_code, own_credit_codes, revision"
            + " FROM registry.platform WHERE platform_code = ?";
    private static final String CERTIFICATES =
            "SELECT serial, not_before, not_after, nullif(registered_at, '-infinity')"
                    + " AS registered_at, registered_by, revoked_at, revoked_by, revocation_reason, invalid_since"
                    + " FROM registry.platform_certificate WHERE platform_code = ? ORDER BY not_before DESC, serial";
    private static final String BIND = "INSERT INTO registry.platform_certificate (serial, platform_code, certificate,"
            + " not_before, not_after, registered_at, registered_by) VALUES (?, ?, ?, ?, ?, clock_timestamp(), ?)";
    private static final String REVOKE = "UPDATE registry.platform_certificate SET revoked_at = clock_timestamp(),"
            + " revoked_by = ?, revocation_reason = ?, invalid_since = ? WHERE platform_code = ? AND serial = ?"
            + " AND revoked_at IS NULL";

    private final Statements statements;
    private final PlatformRegister platforms;
    private final PlatformRevisions revisions;
    private final TrustedCertificates trusted;
    private final Qualifications qualifications;
    private final Incidents incidents;
    private final Changes changes;
    private final LegalDay day;

    PlatformFiles(
            Statements statements,
            PlatformRegister platforms,
            PlatformRevisions revisions,
            TrustedCertificates trusted,
            Qualifications qualifications,
            Incidents incidents,
            Changes changes,
            LegalDay day) {
        this.statements = statements;
        this.platforms = platforms;
        this.revisions = revisions;
        this.trusted = trusted;
        this.qualifications = qualifications;
        this.incidents = incidents;
        this.changes = changes;
        this.day = day;
    }

    PlatformFile file(String platformCode) {
        PlatformView platform = platforms.known(platformCode).orElseThrow(ProblemException::notFound);
        return statements.first(OWN, row -> file(platform, row), platformCode).orElseThrow(ProblemException::notFound);
    }

    /** Binds a certificate to a platform; what was signed with it before was nobody's. */
    PlatformFile addCertificate(String platformCode, String ifMatch, String pem) {
        revisions.next(platformCode, ifMatch);
        TrustedCertificates.SigningCertificate certificate = trusted.take(pem);
        if (!statements.insert(
                BIND,
                certificate.serial(),
                platformCode,
                certificate.encoded(),
                certificate.notBefore(),
                certificate.notAfter(),
                changes.account())) {
            throw new ProblemException(
                    Problem.ALREADY_REGISTERED,
                    "该序列号的证书已经登记。",
                    "A certificate of this serial number is registered already.");
        }
        changes.note(platformCode, null, ChangeKind.CERTIFICATE_ADDED, null, Map.of("serial", certificate.serial()));
        return file(platformCode);
    }

    /** Revokes a certificate as of now: what was taken before stays taken, and is listed from the day it is doubted. */
    PlatformFile revoke(String platformCode, String serial, String ifMatch, RevocationRequest asked) {
        revisions.next(platformCode, ifMatch);
        CertificateView known = certificates(platformCode).stream()
                .filter(certificate -> certificate.serial().equals(serial))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        Instant since = asked.invalidSince() == null ? null : day.past(asked.invalidSince(), "invalidSince");
        if (known.revokedAt() != null
                || statements.write(REVOKE, changes.account(), asked.reason().strip(), since, platformCode, serial)
                        == 0) {
            throw new ProblemException(Problem.STATE_CONFLICT, "证书已经吊销。", "The certificate is revoked already.");
        }
        changes.note(
                platformCode,
                null,
                ChangeKind.CERTIFICATE_REVOKED,
                asked.reason().strip(),
                since == null ? Map.of("serial", serial) : Map.of("serial", serial, "invalidSince", since.toString()));
        return file(platformCode);
    }

    List<CertificateView> certificates(String platformCode) {
        return statements.list(CERTIFICATES, this::certificate, platformCode);
    }

    private PlatformFile file(PlatformView platform, Row row) throws SQLException {
        String code = platform.platformCode();
        return new PlatformFile(
                platform,
                row.text("operator_name"),
                row.text("operator_credit_code"),
                row.texts("own_credit_codes"),
                row.number("revision"),
                certificates(code),
                qualifications.of(code),
                incidents.of(code));
    }

    private CertificateView certificate(Row row) throws SQLException {
        Instant notBefore = row.moment("not_before");
        Instant notAfter = row.moment("not_after");
        Instant revokedAt = row.moment("revoked_at");
        return new CertificateView(
                row.text("serial"),
                state(notBefore, notAfter, revokedAt),
                notBefore,
                notAfter,
                row.moment("registered_at"),
                row.text("registered_by"),
                revokedAt,
                row.text("revoked_by"),
                row.text("revocation_reason"),
                row.moment("invalid_since"));
    }

    private CertificateState state(Instant notBefore, Instant notAfter, Instant revokedAt) {
        if (revokedAt != null) {
            return CertificateState.REVOKED;
        }
        if (day.now().isBefore(notBefore)) {
            return CertificateState.NOT_YET_VALID;
        }
        return day.now().isAfter(notAfter) ? CertificateState.EXPIRED : CertificateState.VALID;
    }
}

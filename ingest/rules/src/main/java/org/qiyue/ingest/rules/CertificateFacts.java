package org.qiyue.ingest.rules;

import java.time.Instant;
import java.util.Objects;

/**
 * A registered platform certificate.
 *
 * @param serial its serial number as on the wire
 * @param platformCode the platform it is bound to
 * @param notBefore first instant of validity
 * @param notAfter last instant of validity
 * @param trusted whether a trusted authority issued it
 * @param revokedAt when it was revoked; null while it is not
 */
public record CertificateFacts(
        String serial, String platformCode, Instant notBefore, Instant notAfter, boolean trusted, Instant revokedAt) {

    public CertificateFacts {
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(notAfter, "notAfter");
    }

    boolean isGoodAt(Instant instant) {
        return trusted
                && !instant.isBefore(notBefore)
                && !instant.isAfter(notAfter)
                && (revokedAt == null || instant.isBefore(revokedAt));
    }
}

package org.qiyue.ingest.service.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import org.qiyue.ingest.protocol.Sm2Verifier;

/**
 * A certificate bound to a platform, its key decoded once.
 *
 * @param serial serial number as on the wire
 * @param platformCode the platform
 * @param certificate the certificate
 * @param verifier checks signatures made with it
 * @param trusted whether the trusted authority issued it
 * @param revokedAt when it was revoked, null while it is not
 */
public record PlatformKey(
        String serial,
        String platformCode,
        X509Certificate certificate,
        Sm2Verifier verifier,
        boolean trusted,
        Instant revokedAt) {
    public PlatformKey {
        Objects.requireNonNull(serial);
        Objects.requireNonNull(platformCode);
        Objects.requireNonNull(certificate);
        Objects.requireNonNull(verifier);
    }

    PlatformKey revoked(Instant at) {
        return Objects.equals(revokedAt, at)
                ? this
                : new PlatformKey(serial, platformCode, certificate, verifier, trusted, at);
    }
}

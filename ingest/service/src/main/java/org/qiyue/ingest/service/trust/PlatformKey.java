package org.qiyue.ingest.service.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import org.qiyue.ingest.protocol.Sm2Verifier;

/**
 * A certificate bound to a platform, its key and its validity decoded once: an {@link X509Certificate} decodes its dates
 * anew whenever it is asked, which would be for each filing.
 *
 * @param serial serial number as on the wire
 * @param platformCode the platform
 * @param certificate the certificate
 * @param notBefore from when it is valid
 * @param notAfter until when it is valid
 * @param verifier checks signatures made with it
 * @param trusted whether the trusted authority issued it
 * @param registeredAt from when it was in the register
 * @param revokedAt when it was revoked, null while it is not
 */
public record PlatformKey(
        String serial,
        String platformCode,
        X509Certificate certificate,
        Instant notBefore,
        Instant notAfter,
        Sm2Verifier verifier,
        boolean trusted,
        Instant registeredAt,
        Instant revokedAt) {
    public PlatformKey {
        Objects.requireNonNull(serial);
        Objects.requireNonNull(platformCode);
        Objects.requireNonNull(certificate);
        Objects.requireNonNull(notBefore);
        Objects.requireNonNull(notAfter);
        Objects.requireNonNull(verifier);
        Objects.requireNonNull(registeredAt);
    }

    /** A certificate of the register, decoded. */
    static PlatformKey decode(
            String serial,
            String platformCode,
            X509Certificate certificate,
            boolean trusted,
            Instant registeredAt,
            Instant revokedAt) {
        return new PlatformKey(
                serial,
                platformCode,
                certificate,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                Sm2Verifier.of(certificate.getPublicKey()),
                trusted,
                registeredAt,
                revokedAt);
    }

    /** Whether it was in the register at a moment: what was signed with it before that is nobody's. */
    boolean isKnownAt(Instant at) {
        return !at.isBefore(registeredAt);
    }

    PlatformKey revoked(Instant at) {
        return Objects.equals(revokedAt, at)
                ? this
                : new PlatformKey(
                        serial, platformCode, certificate, notBefore, notAfter, verifier, trusted, registeredAt, at);
    }
}

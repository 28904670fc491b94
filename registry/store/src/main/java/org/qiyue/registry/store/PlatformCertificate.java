package org.qiyue.registry.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A certificate bound to a platform.
 *
 * @param serial serial number as the protocol writes it: lower-case hex, two digits an octet, no leading 00 octet
 * @param platformCode the platform
 * @param certificate X.509, DER
 * @param notBefore start of validity
 * @param notAfter end of validity
 * @param revokedAt when it was revoked, null while it stands
 */
public record PlatformCertificate(
        String serial,
        String platformCode,
        byte[] certificate,
        Instant notBefore,
        Instant notAfter,
        Instant revokedAt) {

    public PlatformCertificate {
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(notAfter, "notAfter");
    }
}

package org.qiyue.registry.store;

import java.util.Map;
import java.util.Optional;

/**
 * All platforms and certificates at one moment.
 *
 * @param platforms by platform code
 * @param certificates by serial, revoked and expired ones too
 */
public record PlatformRegister(Map<String, Platform> platforms, Map<String, PlatformCertificate> certificates) {

    public PlatformRegister {
        platforms = Map.copyOf(platforms);
        certificates = Map.copyOf(certificates);
    }

    /** A platform by code; a null code names none. */
    public Optional<Platform> platform(String platformCode) {
        return Optional.ofNullable(platformCode).map(platforms::get);
    }

    /** A certificate by serial; a null serial names none. */
    public Optional<PlatformCertificate> certificate(String serial) {
        return Optional.ofNullable(serial).map(certificates::get);
    }
}

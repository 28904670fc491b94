package org.qiyue.ingest.service.trust;

import java.util.Map;
import java.util.Optional;

/**
 * Platforms and certificates at one moment.
 *
 * @param byCode platforms by code
 * @param keys certificates by serial number
 */
public record Platforms(Map<String, Platform> byCode, Map<String, PlatformKey> keys) {
    public Platforms {
        byCode = Map.copyOf(byCode);
        keys = Map.copyOf(keys);
    }

    /** The platform of a code. */
    public Optional<Platform> platform(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The certificate of a serial number, whoever it is bound to. */
    public Optional<PlatformKey> key(String serial) {
        return serial == null ? Optional.empty() : Optional.ofNullable(keys.get(serial));
    }
}

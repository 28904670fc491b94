package org.qiyue.ingest.service.trust;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Platforms and certificates as the register has them at one moment.
 *
 * @param byCode platforms by code, each by when it began to be what it was
 * @param keys certificates by serial number
 */
public record Platforms(Map<String, NavigableMap<Instant, Platform>> byCode, Map<String, PlatformKey> keys) {
    public Platforms {
        byCode = Map.copyOf(byCode);
        keys = Map.copyOf(keys);
    }

    /** The platform of a code as it was at a moment; empty before it was registered. */
    public Optional<Platform> platform(String code, Instant at) {
        return Optional.ofNullable(byCode.get(code))
                .map(course -> course.floorEntry(at))
                .map(Map.Entry::getValue);
    }

    /** The certificate of a serial number as far as it was registered at a moment, whoever it is bound to. */
    public Optional<PlatformKey> key(String serial, Instant at) {
        return key(serial).filter(key -> key.isKnownAt(at));
    }

    /** The certificate of a serial number, whoever it is bound to. */
    public Optional<PlatformKey> key(String serial) {
        return serial == null ? Optional.empty() : Optional.ofNullable(keys.get(serial));
    }
}

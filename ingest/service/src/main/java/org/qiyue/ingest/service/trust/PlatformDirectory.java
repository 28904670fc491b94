package org.qiyue.ingest.service.trust;

import java.security.cert.X509Certificate;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.qiyue.ingest.protocol.Certificates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The register's platforms, read again when what is at hand is older than a few seconds, or at once (but not more
 * than once a second) when something is asked for that is not at hand. Safe for use by many
 * threads.
 */
public final class PlatformDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformDirectory.class);
    private static final Duration MISS_INTERVAL = Duration.ofSeconds(1);
    private static final String PLATFORMS =
            "SELECT platform_code, kind, status, own_credit_codes, since FROM registry.platform_history";
    private static final String CERTIFICATES = "SELECT serial, platform_code, certificate, revoked_at,"
            + " nullif(registered_at, '-infinity') FROM registry.platform_certificate";

    private final DataSource register;
    private final X509Certificate authority;
    private final Duration maxAge;
    private Platforms current;
    private long readAt;

    /**
     * @param authority issues the certificates that are trusted
     * @param maxAge how old an answer may be
     */
    public PlatformDirectory(DataSource register, X509Certificate authority, Duration maxAge) {
        this.register = register;
        this.authority = authority;
        this.maxAge = maxAge;
    }

    /**
     * The platforms, no older than a few seconds.
     *
     * @param suffices whether an answer holds all that is looked for; if not, it is read again
     * @throws SQLException when it has to be read and the register cannot be reached
     */
    public synchronized Platforms current(Predicate<Platforms> suffices) throws SQLException {
        long age = System.nanoTime() - readAt;
        if (current == null || age > maxAge.toNanos() || age > MISS_INTERVAL.toNanos() && !suffices.test(current)) {
            try (Connection connection = register.getConnection()) {
                connection.setAutoCommit(true);
                current = new Platforms(platforms(connection), keys(connection));
                readAt = System.nanoTime();
            }
        }
        return current;
    }

    private static Map<String, NavigableMap<Instant, Platform>> platforms(Connection connection) throws SQLException {
        Map<String, NavigableMap<Instant, Platform>> platforms = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(PLATFORMS);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Array own = rows.getArray(4);
                platforms
                        .computeIfAbsent(rows.getString(1), none -> new TreeMap<>())
                        .put(
                                rows.getTimestamp(5).toInstant(),
                                new Platform(
                                        rows.getString(1),
                                        rows.getString(2),
                                        rows.getString(3),
                                        Set.copyOf(List.of((String[]) own.getArray()))));
            }
        }
        return platforms;
    }

    private Map<String, PlatformKey> keys(Connection connection) throws SQLException {
        Map<String, PlatformKey> keys = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(CERTIFICATES);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String serial = rows.getString(1);
                try {
                    Timestamp revoked = rows.getTimestamp(4);
                    Timestamp registered = rows.getTimestamp(5);
                    keys.put(
                            serial,
                            key(
                                    serial,
                                    rows.getString(2),
                                    rows.getBytes(3),
                                    registered == null ? Instant.MIN : registered.toInstant(),
                                    revoked == null ? null : revoked.toInstant()));
                } catch (IllegalArgumentException e) {
                    LOG.error("Certificate in the register cannot be used: serial={}", serial);
                }
            }
        }
        return keys;
    }

    /** Keeps the decoded key of a certificate that has not changed. */
    private PlatformKey key(String serial, String platformCode, byte[] der, Instant registeredAt, Instant revokedAt) {
        X509Certificate certificate = Certificates.certificate(der);
        PlatformKey known = current == null ? null : current.keys().get(serial);
        if (known != null
                && known.platformCode().equals(platformCode)
                && known.certificate().equals(certificate)) {
            return known.revoked(revokedAt);
        }
        return PlatformKey.decode(
                serial,
                platformCode,
                certificate,
                Certificates.isIssuedBy(certificate, authority),
                registeredAt,
                revokedAt);
    }
}

package org.qiyue.registry.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** registry.platform and registry.platform_certificate. */
public final class PlatformStore {

    private PlatformStore() {}

    /**
     * Registers a platform, or describes a known one anew, with a certificate of its own.
     *
     * @param connection of the role that migrates; its auto-commit setting is kept
     * @param certificate bound to the platform; one known by its serial only has its revocation changed
     * @throws SQLException also when the serial is bound to another platform
     */
    public static void register(Connection connection, Platform platform, PlatformCertificate certificate)
            throws SQLException {
        if (!platform.platformCode().equals(certificate.platformCode())) {
            throw new IllegalArgumentException("The certificate belongs to " + certificate.platformCode());
        }
        OwnTransaction.run(connection, () -> {
            write(connection, platform);
            write(connection, certificate);
            return null;
        });
    }

    /** Everything registered, for a cache. Any role of ingest or registry may read it. */
    public static PlatformRegister read(Connection connection) throws SQLException {
        return new PlatformRegister(platforms(connection), certificates(connection));
    }

    /**
     * What the platforms were at a time, whatever became of them since. Role of ingest.
     *
     * @param before the time: what was entered then or later does not count
     * @return by platform; one that was registered later is absent
     */
    public static Map<String, Standing> standing(Connection connection, Instant before) throws SQLException {
        Map<String, Standing> standing = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT DISTINCT ON (platform_code) platform_code, kind, status"
                        + " FROM registry.platform_history WHERE since < ? ORDER BY platform_code, since DESC")) {
            query.setObject(1, utc(before));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    standing.put(
                            rows.getString(1),
                            new Standing(
                                    Platform.Kind.valueOf(rows.getString(2)),
                                    Platform.Status.valueOf(rows.getString(3))));
                }
            }
        }
        return standing;
    }

    /**
     * What a platform was at a time.
     *
     * @param kind who ran it
     * @param status whether it might file
     */
    public record Standing(Platform.Kind kind, Platform.Status status) {

        public Standing {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(status, "status");
        }
    }

    private static void write(Connection connection, Platform platform) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("INSERT INTO registry.platform AS p"
                + " (platform_code, name_zh, name_en, kind, status, own_credit_codes, registered_on)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (platform_code) DO UPDATE SET name_zh = excluded.name_zh,"
                + " name_en = excluded.name_en, kind = excluded.kind, status = excluded.status,"
                + " own_credit_codes = excluded.own_credit_codes")) {
            upsert.setString(1, platform.platformCode());
            upsert.setString(2, platform.nameZh());
            upsert.setString(3, platform.nameEn());
            upsert.setString(4, platform.kind().name());
            upsert.setString(5, platform.status().name());
            upsert.setArray(
                    6,
                    connection.createArrayOf(
                            "text", platform.ownCreditCodes().stream().sorted().toArray()));
            upsert.setObject(7, platform.registeredOn());
            upsert.executeUpdate();
        }
    }

    private static void write(Connection connection, PlatformCertificate certificate) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("INSERT INTO registry.platform_certificate AS c"
                + " (serial, platform_code, certificate, not_before, not_after, revoked_at) VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (serial) DO UPDATE SET revoked_at = excluded.revoked_at"
                + " WHERE c.platform_code = excluded.platform_code AND c.certificate = excluded.certificate")) {
            upsert.setString(1, certificate.serial());
            upsert.setString(2, certificate.platformCode());
            upsert.setBytes(3, certificate.certificate());
            upsert.setObject(4, utc(certificate.notBefore()));
            upsert.setObject(5, utc(certificate.notAfter()));
            upsert.setObject(6, utc(certificate.revokedAt()));
            if (upsert.executeUpdate() == 0) {
                throw new SQLException("Serial " + certificate.serial() + " belongs to another certificate");
            }
        }
    }

    private static Map<String, Platform> platforms(Connection connection) throws SQLException {
        Map<String, Platform> platforms = new HashMap<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT platform_code, name_zh, name_en, kind, status,"
                                + " own_credit_codes, registered_on FROM registry.platform");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Platform platform = new Platform(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        Platform.Kind.valueOf(rows.getString(4)),
                        Platform.Status.valueOf(rows.getString(5)),
                        Set.of((String[]) rows.getArray(6).getArray()),
                        rows.getObject(7, LocalDate.class));
                platforms.put(platform.platformCode(), platform);
            }
        }
        return platforms;
    }

    private static Map<String, PlatformCertificate> certificates(Connection connection) throws SQLException {
        Map<String, PlatformCertificate> certificates = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT serial, platform_code, certificate,"
                        + " not_before, not_after, revoked_at FROM registry.platform_certificate");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                PlatformCertificate certificate = new PlatformCertificate(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getBytes(3),
                        instant(rows, 4),
                        instant(rows, 5),
                        instant(rows, 6));
                certificates.put(certificate.serial(), certificate);
            }
        }
        return certificates;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

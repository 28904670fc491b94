package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.store.CodeItemLoader;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.Platform;
import org.qiyue.registry.store.PlatformCertificate;
import org.qiyue.registry.store.PlatformRegister;
import org.qiyue.registry.store.PlatformStore;

/** What the registry must know before the first filing: its keys, the code lists, the platforms. */
final class CityRegister {

    private final DataSource database;
    private final CityAuthority authority;
    private final CityCharter charter;
    private final Simulation simulation;

    CityRegister(DataSource database, CityAuthority authority, CityCharter charter, Simulation simulation) {
        this.database = database;
        this.authority = authority;
        this.charter = charter;
        this.simulation = simulation;
    }

    /** Makes what is missing; a platform that was suspended, or a certificate that was revoked, stays so. */
    void prepare(Path keyRing) throws SQLException {
        try {
            KeyRing.openOrCreate(keyRing);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        authority.issue("bureau");
        try (Connection connection = database.getConnection()) {
            CodeItemLoader.load(connection, CodeLists.standard());
            PlatformRegister known = PlatformStore.read(connection);
            for (CityPlatform platform : CityPlatform.ALL) {
                authority.issue(platform.clientId());
                PlatformCertificate certificate = certificate(platform);
                if (!known.platforms().containsKey(platform.code())
                        || !known.certificates().containsKey(certificate.serial())) {
                    PlatformStore.register(connection, platform(platform), certificate);
                }
            }
        }
    }

    private Platform platform(CityPlatform platform) {
        return new Platform(
                platform.code(),
                platform.nameZh(),
                platform.nameEn(),
                Platform.Kind.valueOf(platform.kind()),
                Platform.Status.ACTIVE,
                Set.copyOf(simulation.ownCreditCodes(platform.code())),
                charter.founded());
    }

    private PlatformCertificate certificate(CityPlatform platform) {
        X509Certificate certificate = authority.certificate(platform.clientId());
        try {
            return new PlatformCertificate(
                    Certificates.serialHex(certificate),
                    platform.code(),
                    certificate.getEncoded(),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    null);
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

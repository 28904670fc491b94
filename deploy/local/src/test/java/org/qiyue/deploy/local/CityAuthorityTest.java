package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Sm2Signature;

class CityAuthorityTest {

    @TempDir
    Path folder;

    private CityAuthority authority;

    @BeforeEach
    void issue() {
        authority = new CityAuthority(folder);
        authority.issue("platform-kaifang");
    }

    @Test
    void aPlatformsCertificateIsTheAuthoritysAndValidToday() throws Exception {
        X509Certificate certificate = authority.certificate("platform-kaifang");

        assertThat(Certificates.isIssuedBy(certificate, Certificates.readCertificate(authority.certificateFile())))
                .isTrue();
        assertThat(Certificates.isValidAt(certificate, Instant.now())).isTrue();
        assertThat(certificate.getBasicConstraints())
                .as("not an authority itself")
                .isEqualTo(-1);
        assertThat(Certificates.isSerialHex(Certificates.serialHex(certificate)))
                .isTrue();
    }

    @Test
    void whatItsKeySignsItsCertificateProves() {
        byte[] event = "契约".getBytes(StandardCharsets.UTF_8);

        String signature = Sm2Signature.sign(authority.key("platform-kaifang"), event);

        assertThat(Sm2Signature.verify(authority.certificate("platform-kaifang").getPublicKey(), event, signature))
                .isTrue();
    }

    @Test
    void keysAreMadeOnceAndAreTheirOwnersAlone() throws Exception {
        byte[] key = Files.readAllBytes(authority.keyFile("platform-kaifang"));

        new CityAuthority(folder).issue("platform-kaifang");

        assertThat(Files.readAllBytes(authority.keyFile("platform-kaifang"))).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(authority.keyFile("platform-kaifang"))))
                .isEqualTo("rw-------");
    }
}

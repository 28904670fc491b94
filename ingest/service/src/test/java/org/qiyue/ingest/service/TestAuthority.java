package org.qiyue.ingest.service;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority with SM2 keys, and those whom it certifies. */
final class TestAuthority {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final String NAME = "CN=Test CA";

    private final Identity root;
    private long serial = 0x0a10;

    TestAuthority() throws Exception {
        KeyPair key = keyPair("sm2p256v1");
        root = new Identity(key, certificate(NAME, key, key, 1, true));
    }

    /** A key and the certificate over it. */
    record Identity(KeyPair key, X509Certificate certificate) {
        Path writeKey(Path file) throws IOException {
            return write(file, "PRIVATE KEY", key.getPrivate().getEncoded());
        }

        Path writeCertificate(Path file) throws Exception {
            return write(file, "CERTIFICATE", certificate.getEncoded());
        }

        private static Path write(Path file, String kind, byte[] der) throws IOException {
            String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
            return Files.writeString(
                    file,
                    "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n",
                    StandardCharsets.US_ASCII);
        }
    }

    Identity root() {
        return root;
    }

    Identity certify(String name) throws Exception {
        return certify(name, "sm2p256v1");
    }

    /** A key on another curve, and the certificate over it. */
    Identity certify(String name, String curve) throws Exception {
        KeyPair key = keyPair(curve);
        return new Identity(key, certificate("CN=" + name, key, root.key(), ++serial, false));
    }

    private static KeyPair keyPair(String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            String subject, KeyPair key, KeyPair issuer, long serial, boolean authority) throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name(NAME),
                BigInteger.valueOf(serial),
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2040-01-01T00:00:00Z")),
                new X500Name(subject),
                key.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        return new JcaX509CertificateConverter()
                .setProvider(PROVIDER)
                .getCertificate(builder.build(new JcaContentSignerBuilder("SM3withSM2")
                        .setProvider(PROVIDER)
                        .build(issuer.getPrivate())));
    }
}

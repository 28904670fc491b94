package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.qiyue.ingest.protocol.Certificates;

/**
 * The certificate authority of one local city, made with it and trusted by it alone: SM2 keys, certificates signed with
 * SM3withSM2 under the usual user id.
 *
 * <p>A holder's key and certificate lie in {@code <name>.key.pem} (PKCS#8) and {@code <name>.pem}; they are made when
 * first asked for.
 */
final class CityAuthority {

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final String NAME = "ca";
    private static final String SUBJECT = "CN=Qiyue local city test CA,O=Qiyue test data,C=CN";

    private final SecureRandom random = new SecureRandom();
    private final Path folder;

    CityAuthority(Path folder) {
        this.folder = folder;
        if (!Files.exists(certificateFile(NAME))) {
            make(NAME, SUBJECT, 10 * 365, true);
        }
    }

    /** The authority's own certificate. */
    Path certificateFile() {
        return certificateFile(NAME);
    }

    Path certificateFile(String holder) {
        return certificateFile(folder, holder);
    }

    /** The certificate of the authority itself, in a folder of keys. */
    static Path certificateFile(Path folder) {
        return certificateFile(folder, NAME);
    }

    static Path certificateFile(Path folder, String holder) {
        return folder.resolve(holder + ".pem");
    }

    Path keyFile(String holder) {
        return keyFile(folder, holder);
    }

    static Path keyFile(Path folder, String holder) {
        return folder.resolve(holder + ".key.pem");
    }

    /** Makes key and certificate of a holder unless they are there. */
    void issue(String holder) {
        if (!Files.exists(certificateFile(holder))) {
            make(holder, "CN=" + holder + ",O=Qiyue test data,C=CN", 2 * 365, false);
        }
    }

    X509Certificate certificate(String holder) {
        try {
            return Certificates.readCertificate(certificateFile(holder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    PrivateKey key(String holder) {
        try {
            return Certificates.readPrivateKey(keyFile(holder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void make(String holder, String subject, int days, boolean authority) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"), random);
            KeyPair pair = generator.generateKeyPair();
            X500Name issuer = new X500Name(SUBJECT);
            Instant from = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    // 127 random bits with the highest one set: positive, and sixteen octets whatever is thrown.
                    new BigInteger(126, random).setBit(126),
                    Date.from(from),
                    Date.from(from.plus(days, ChronoUnit.DAYS)),
                    new X500Name(subject),
                    pair.getPublic());
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            authority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(pair.getPublic()));
            PrivateKey signer = pair.getPrivate();
            if (!authority) {
                builder.addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        identifiers.createAuthorityKeyIdentifier(certificate(NAME)));
                signer = key(NAME);
            }
            X509CertificateHolder certificate = builder.build(new JcaContentSignerBuilder("SM3WITHSM2")
                    .setProvider(PROVIDER)
                    .build(signer));
            CityFolder.writePrivately(keyFile(holder), pem(new JcaPKCS8Generator(pair.getPrivate(), null)));
            CityFolder.writePrivately(certificateFile(holder), pem(certificate));
        } catch (GeneralSecurityException | OperatorCreationException | IOException failed) {
            throw new IllegalStateException("The key of " + holder + " cannot be made", failed);
        }
    }

    private static byte[] pem(Object object) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(object);
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}

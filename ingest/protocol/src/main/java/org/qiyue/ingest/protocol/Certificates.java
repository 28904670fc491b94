package org.qiyue.ingest.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/**
 * Reads SM2 keys and X.509 certificates and says how a certificate is named on the wire. What cannot be read is refused
 * with an {@link IllegalArgumentException}; a certificate that is read has all its parts, if not a key of SM2.
 */
public final class Certificates {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    /** Twenty octets. */
    private static final int LONGEST_SERIAL = 40;

    private Certificates() {}

    /**
     * The name of a certificate in the {@code qiyue-certificate} header: the octets of its serial number's DER
     * integer without a leading 00, in hex, lower case, two digits an octet.
     */
    public static String serialHex(X509Certificate certificate) {
        return serialHex(certificate.getSerialNumber());
    }

    /** {@link #serialHex(X509Certificate)} of a serial number. */
    public static String serialHex(BigInteger serialNumber) {
        byte[] octets = serialNumber.toByteArray();
        int start = octets.length > 1 && octets[0] == 0 ? 1 : 0;
        return HexFormat.of().formatHex(octets, start, octets.length);
    }

    /** Whether a text has the form of {@link #serialHex}. */
    public static boolean isSerialHex(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST_SERIAL || text.length() % 2 != 0) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (!isLowerHex(text.charAt(at))) {
                return false;
            }
        }
        return !(text.length() > 2 && text.startsWith("00"));
    }

    private static boolean isLowerHex(char digit) {
        return digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f';
    }

    /** The first certificate in a PEM file. */
    public static X509Certificate readCertificate(Path pemFile) throws IOException {
        return certificate(Files.readString(pemFile, StandardCharsets.US_ASCII));
    }

    /** The first certificate in a PEM text. */
    public static X509Certificate certificate(String pem) {
        return decode(pem.getBytes(StandardCharsets.US_ASCII));
    }

    /** A certificate from its DER form. */
    public static X509Certificate certificate(byte[] der) {
        return decode(der);
    }

    private static X509Certificate decode(byte[] encoded) {
        try (InputStream input = new ByteArrayInputStream(encoded)) {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", PROVIDER);
            X509Certificate certificate = (X509Certificate) factory.generateCertificate(input);
            if (certificate == null) {
                throw new IllegalArgumentException("There is no certificate in the text");
            }
            requireReadable(certificate);
            return certificate;
        } catch (CertificateException | IOException e) {
            throw new IllegalArgumentException("The certificate cannot be read", e);
        }
    }

    /** Bouncy Castle decodes the parts only when asked for them, and then fails in ways of its own. */
    private static void requireReadable(X509Certificate certificate) {
        PublicKey key;
        try {
            key = certificate.getPublicKey();
            certificate.getSerialNumber();
            certificate.getNotBefore();
            certificate.getNotAfter();
            certificate.getIssuerX500Principal();
            certificate.getSubjectX500Principal();
            certificate.getBasicConstraints();
            certificate.getKeyUsage();
            certificate.getSignature();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("A part of the certificate cannot be read", e);
        }
        if (key == null) {
            throw new IllegalArgumentException("The certificate's public key is of an unknown kind");
        }
    }

    /** The SM2 private key in a PEM file (PKCS#8, not encrypted). */
    public static PrivateKey readPrivateKey(Path pemFile) throws IOException {
        return privateKey(Files.readString(pemFile, StandardCharsets.US_ASCII));
    }

    /** The SM2 private key in a PEM text (PKCS#8, not encrypted). */
    public static PrivateKey privateKey(String pem) {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            if (!(parser.readObject() instanceof PrivateKeyInfo info)) {
                throw new IllegalArgumentException("There is no PKCS#8 private key in the text");
            }
            PrivateKey key = new JcaPEMKeyConverter().setProvider(PROVIDER).getPrivateKey(info);
            Sm2Domain.secret(key);
            return key;
        } catch (IOException e) {
            throw new IllegalArgumentException("The private key cannot be read", e);
        }
    }

    /**
     * Whether the authority issued the certificate: names match, the authority may issue, and its key made the
     * certificate's signature. Says nothing about time or revocation.
     */
    public static boolean isIssuedBy(X509Certificate certificate, X509Certificate authority) {
        if (!certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal())
                || authority.getBasicConstraints() < 0) {
            return false;
        }
        boolean[] usage = authority.getKeyUsage();
        if (usage != null && !usage[5]) {
            return false;
        }
        try {
            certificate.verify(authority.getPublicKey(), PROVIDER);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** Whether the instant lies within the certificate's validity, both ends included. */
    public static boolean isValidAt(X509Certificate certificate, Instant instant) {
        return !instant.isBefore(certificate.getNotBefore().toInstant())
                && !instant.isAfter(certificate.getNotAfter().toInstant());
    }
}

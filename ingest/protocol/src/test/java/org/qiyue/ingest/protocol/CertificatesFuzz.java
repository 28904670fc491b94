package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Any bytes as a certificate or a key, in DER and PEM: read or refused, and never trusted unless issued. */
class CertificatesFuzz {
    private static final Instant DAY = Instant.parse("2026-11-25T00:00:00Z");

    @FuzzTest
    void readsOrRefuses(byte[] bytes) throws CertificateEncodingException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Optional<X509Certificate> der = Bounds.within(() -> readOrRefused(() -> Certificates.certificate(bytes)));
        Optional<X509Certificate> pem = Bounds.within(() -> readOrRefused(() -> Certificates.certificate(text)));
        Optional<PrivateKey> key = Bounds.within(() -> readOrRefused(() -> Certificates.privateKey(text)));
        if (der.isPresent()) {
            use(der.get());
        } else if (pem.isPresent()) {
            use(pem.get());
        }
        key.ifPresent(secret -> assertThat(Sm2Signature.isWellFormed(Sm2Signature.sign(secret, Sealed.EVENT)))
                .isTrue());
    }

    private static void use(X509Certificate certificate) throws CertificateEncodingException {
        byte[] encoded = certificate.getEncoded();
        assertThat(Certificates.certificate(encoded)).isEqualTo(certificate);
        assertThat(Certificates.serialHex(certificate)).matches("(?:[0-9a-f]{2})+");
        boolean issued = Bounds.within(() -> Certificates.isIssuedBy(certificate, Sealed.ROOT));
        boolean known = Arrays.equals(encoded, Sealed.PLATFORM.getEncoded())
                || Arrays.equals(encoded, Sealed.ROOT.getEncoded());
        assertThat(issued).isIn(known, sameBody(certificate, Sealed.PLATFORM) || sameBody(certificate, Sealed.ROOT));
        if (Bounds.within(() -> Certificates.isIssuedBy(Sealed.PLATFORM, certificate))) {
            assertThat(certificate.getPublicKey()).isEqualTo(Sealed.ROOT.getPublicKey());
        }
        Bounds.within(() -> Certificates.isIssuedBy(certificate, certificate));
        Bounds.within(() -> Certificates.isValidAt(certificate, DAY));
        Bounds.within(() -> readOrRefused(() -> Sm2Verifier.of(certificate.getPublicKey())))
                .ifPresent(verifier -> assertThat(verifier.verify(Sealed.EVENT, Sealed.SIGNATURE))
                        .isEqualTo(certificate.getPublicKey().equals(Sealed.PLATFORM.getPublicKey())));
    }

    private static boolean sameBody(X509Certificate one, X509Certificate other) throws CertificateEncodingException {
        return Arrays.equals(one.getTBSCertificate(), other.getTBSCertificate())
                && Arrays.equals(one.getSignature(), other.getSignature());
    }

    private static <T> Optional<T> readOrRefused(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}

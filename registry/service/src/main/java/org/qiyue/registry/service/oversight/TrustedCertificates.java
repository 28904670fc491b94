package org.qiyue.registry.service.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Sm2Verifier;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Reads the certificates that platforms sign with, and takes those alone that intake would trust (rule A05). */
@ApplicationScoped
public class TrustedCertificates {
    private final Optional<X509Certificate> authority;
    private final LegalDay day;

    TrustedCertificates(@ConfigProperty(name = "qiyue.trust-ca") Optional<Path> authority, LegalDay day) {
        this.authority = authority.map(TrustedCertificates::read);
        this.day = day;
    }

    /**
     * A certificate that a platform may sign with.
     *
     * @param serial as header {@code qiyue-certificate} spells it
     * @param encoded DER
     */
    public record SigningCertificate(String serial, byte[] encoded, Instant notBefore, Instant notAfter) {}

    /**
     * Reads a certificate and checks it as of now.
     *
     * @throws ProblemException INVALID_PARAMETER when it is none, has no SM2 key, has expired, or is not of the
     *     trusted authority
     */
    public SigningCertificate take(String pem) {
        X509Certificate certificate;
        try {
            certificate = Certificates.certificate(pem);
            Sm2Verifier.of(certificate.getPublicKey());
        } catch (IllegalArgumentException unreadable) {
            throw refused("不是含 SM2 公钥的 X.509 证书(PEM)。", "It is no X.509 certificate (PEM) with an SM2 key.");
        }
        if (authority.isEmpty() || !Certificates.isIssuedBy(certificate, authority.get())) {
            throw refused("证书不是由受信任的电子认证机构签发。", "The trusted authority did not issue the certificate.");
        }
        if (day.now().isAfter(certificate.getNotAfter().toInstant())) {
            throw refused("证书已过期。", "The certificate has expired.");
        }
        return of(certificate);
    }

    /** What a stored certificate says of itself. */
    public SigningCertificate stored(byte[] encoded) {
        return of(Certificates.certificate(encoded));
    }

    private static SigningCertificate of(X509Certificate certificate) {
        try {
            return new SigningCertificate(
                    Certificates.serialHex(certificate),
                    certificate.getEncoded(),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was read can be written", impossible);
        }
    }

    private static ProblemException refused(String zh, String en) {
        return new ProblemException(Problem.INVALID_PARAMETER, zh, en);
    }

    private static X509Certificate read(Path file) {
        try {
            return Certificates.readCertificate(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

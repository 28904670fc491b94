package org.qiyue.ingest.client;

import java.io.IOException;
import java.security.cert.X509Certificate;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Sm2Signer;
import org.qiyue.ingest.protocol.Sm2Verifier;

/** A platform's signing key with its certificate. Safe for use by many threads. */
public final class PlatformKey {
    private final Sm2Signer signer;
    private final String certificate;

    private PlatformKey(Sm2Signer signer, String certificate) {
        this.signer = signer;
        this.certificate = certificate;
    }

    /**
     * Reads the key and certificate of a platform.
     *
     * @throws IllegalArgumentException when they do not belong together, or the serial number stated is another's
     */
    public static PlatformKey open(PlatformAccess access) throws IOException {
        Sm2Signer signer = Sm2Signer.of(Certificates.readPrivateKey(access.keyFile()));
        X509Certificate certificate = Certificates.readCertificate(access.certificateFile());
        String serial = Certificates.serialHex(certificate);
        if (access.certificate() != null && !access.certificate().equals(serial)) {
            throw new IllegalArgumentException(
                    "The certificate's serial number is " + serial + ", not " + access.certificate());
        }
        byte[] probe = {1};
        if (!Sm2Verifier.of(certificate.getPublicKey()).verify(probe, signer.sign(probe))) {
            throw new IllegalArgumentException("The certificate belongs to another key");
        }
        return new PlatformKey(signer, serial);
    }

    /** The event with this key's signature over its exact bytes. */
    public SignedEvent sign(byte[] event) {
        return new SignedEvent(event, signer.sign(event), certificate);
    }
}

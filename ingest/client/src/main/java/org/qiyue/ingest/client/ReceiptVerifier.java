package org.qiyue.ingest.client;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import org.qiyue.ingest.client.ReceivedReceipt.Authenticity;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.ReceiptSeal;
import org.qiyue.ingest.protocol.Sm2Verifier;

/** Verifies receipts with the bureau's certificate. Safe for use by many threads. */
public final class ReceiptVerifier {
    private final Sm2Verifier verifier;
    private final String serial;

    private ReceiptVerifier(Sm2Verifier verifier, String serial) {
        this.verifier = verifier;
        this.serial = serial;
    }

    /** A verifier with the bureau's published certificate. */
    public static ReceiptVerifier of(X509Certificate bureau) {
        return new ReceiptVerifier(Sm2Verifier.of(bureau.getPublicKey()), Certificates.serialHex(bureau));
    }

    /** A verifier for those who have no certificate of the bureau: nothing is verified. */
    public static ReceiptVerifier none() {
        return new ReceiptVerifier(null, null);
    }

    static ReceiptVerifier of(PlatformAccess access) throws IOException {
        Path file = access.bureauCertificateFile();
        return file == null ? none() : of(Certificates.readCertificate(file));
    }

    /**
     * Whether the bureau signed exactly these bytes.
     *
     * @param event the receipt
     * @param certificate header {@code qiyue-certificate}
     */
    public Authenticity verify(byte[] event, ReceiptSeal seal, String certificate) {
        if (verifier == null) {
            return Authenticity.NOT_VERIFIED;
        }
        boolean genuine = serial.equals(certificate) && seal.isGenuine(verifier, event);
        return genuine ? Authenticity.GENUINE : Authenticity.FALSE;
    }
}

package org.qiyue.registry.store.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * Signs certificates with the bureau's SM2 key, the one that signs receipts, and verifies them: SM3 with SM2 under the standard
 * identity, Base64 of the DER form, as receipts have it.
 */
public final class CertificateSeal {

    private final AsymmetricKeyParameter secret;
    private final AsymmetricKeyParameter known;
    private final String serial;

    private CertificateSeal(AsymmetricKeyParameter secret, Certificate certificate) throws IOException {
        this.secret = secret;
        this.known = PublicKeyFactory.createKey(certificate.getSubjectPublicKeyInfo());
        byte[] octets = certificate.getSerialNumber().getPositiveValue().toByteArray();
        int start = octets.length > 1 && octets[0] == 0 ? 1 : 0;
        this.serial = HexFormat.of().formatHex(octets, start, octets.length);
    }

    /**
     * A seal that signs and verifies.
     *
     * @param key PEM, PKCS#8, not encrypted
     * @param certificate PEM
     * @throws IOException when a file cannot be read, or key and certificate do not belong together
     */
    public static CertificateSeal open(Path key, Path certificate) throws IOException {
        CertificateSeal seal;
        try {
            seal = new CertificateSeal(
                    PrivateKeyFactory.createKey(PrivateKeyInfo.getInstance(der(key))),
                    Certificate.getInstance(der(certificate)));
        } catch (IllegalArgumentException | ClassCastException unfit) {
            throw new IOException("no SM2 key in PKCS#8 or no certificate: " + key + ", " + certificate, unfit);
        }
        if (!seal.verify("", seal.sign(""))) {
            throw new IOException("the key of " + key + " does not belong to " + certificate);
        }
        return seal;
    }

    /** One that verifies. */
    public static CertificateSeal of(Path certificate) throws IOException {
        try {
            return new CertificateSeal(null, Certificate.getInstance(der(certificate)));
        } catch (IllegalArgumentException | ClassCastException unfit) {
            throw new IOException("no certificate: " + certificate, unfit);
        }
    }

    /** Serial of the certificate, hexadecimal. */
    String serial() {
        return serial;
    }

    /** Whether it has the key to sign with. */
    boolean signs() {
        return secret != null;
    }

    String sign(String document) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(secret, new SecureRandom()));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        signer.update(bytes, 0, bytes.length);
        try {
            return Base64.getEncoder().encodeToString(signer.generateSignature());
        } catch (CryptoException failed) {
            throw new IllegalStateException("The certificate cannot be signed", failed);
        }
    }

    /** Whether a signature is by the key of this certificate over the document. */
    public boolean verify(String document, String signature) {
        SM2Signer signer = new SM2Signer();
        signer.init(false, known);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        signer.update(bytes, 0, bytes.length);
        try {
            return signer.verifySignature(Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] der(Path pem) throws IOException {
        StringBuilder text = new StringBuilder();
        Files.readAllLines(pem, StandardCharsets.US_ASCII).stream()
                .filter(line -> !line.startsWith("-----"))
                .forEach(line -> text.append(line.strip()));
        return Base64.getDecoder().decode(text.toString());
    }
}

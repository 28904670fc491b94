package org.qiyue.deploy.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qiyue.registry.admission.PlatformPlace;

/**
 * What a platform brings when it applies to be admitted: an SM2 key with a certificate of the city's authority for its
 * filings, and a key by which its client proves itself. All of them are made when first asked for.
 *
 * @param signingKey PEM, PKCS#8, SM2
 * @param certificate PEM
 * @param clientPrivateKey PEM, PKCS#8, EC P-256
 * @param clientKey its public half, PEM
 */
public record PlatformKeys(Path signingKey, Path certificate, Path clientPrivateKey, Path clientKey) {

    static PlatformKeys make(CityFolder folder, String code) {
        String holder = new PlatformPlace(code).clientId();
        CityAuthority authority = new CityAuthority(folder.keys());
        authority.issue(holder);
        Path secret = folder.keys().resolve(holder + ".client.key.pem");
        Path open = folder.keys().resolve(holder + ".client.pem");
        if (!Files.exists(open)) {
            KeyPair pair = pair();
            CityFolder.writePrivately(
                    secret, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            CityFolder.writePrivately(open, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        }
        return new PlatformKeys(authority.keyFile(holder), authority.certificateFile(holder), secret, open);
    }

    /** Where they lie, by the names that the client reads. */
    public Map<String, String> exports() {
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("QIYUE_KEY_FILE", signingKey.toString());
        exports.put("QIYUE_CERTIFICATE_FILE", certificate.toString());
        exports.put("QIYUE_CLIENT_KEY_FILE", clientPrivateKey.toString());
        return exports;
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java makes keys on P-256", impossible);
        }
    }

    private static byte[] pem(String what, byte[] encoded) {
        return ("-----BEGIN " + what + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + what
                        + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}

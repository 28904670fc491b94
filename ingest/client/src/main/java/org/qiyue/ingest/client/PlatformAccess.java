package org.qiyue.ingest.client;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiyue.ingest.protocol.Wire;

/**
 * What a platform was given at onboarding.
 *
 * @param platform the platform code
 * @param bootstrap Kafka's bootstrap addresses, {@code host:port} separated by commas
 * @param filingsTopic the topic to file on
 * @param receiptsTopic the topic to find receipts on
 * @param consumerGroup a consumer group the platform may use
 * @param tokenUrl the token endpoint for client credentials
 * @param clientId the OAuth client id
 * @param clientSecret its secret, or null when it proves itself by a key
 * @param clientKeyFile the key that it proves itself by (RFC 7523), PEM, PKCS#8, EC P-256 or RSA; or null
 * @param keyFile the SM2 private key, PEM, PKCS#8
 * @param certificateFile the certificate of that key, PEM
 * @param certificate the certificate's serial number as on the wire, or null to take it from the file
 * @param api base address of the HTTP interface, or null
 * @param bureauCertificateFile the bureau's certificate, PEM, or null when receipts are not to be verified
 */
public record PlatformAccess(
        String platform,
        String bootstrap,
        String filingsTopic,
        String receiptsTopic,
        String consumerGroup,
        URI tokenUrl,
        String clientId,
        String clientSecret,
        Path clientKeyFile,
        Path keyFile,
        Path certificateFile,
        String certificate,
        URI api,
        Path bureauCertificateFile) {
    public PlatformAccess {
        if (!Wire.isPlatformCode(platform)) {
            throw new IllegalArgumentException("Not a platform code: " + platform);
        }
        if ((clientSecret == null) == (clientKeyFile == null)) {
            throw new IllegalArgumentException("A client has either a secret or a key: set one of"
                    + " QIYUE_CLIENT_SECRET and QIYUE_CLIENT_KEY_FILE");
        }
    }

    /**
     * Reads the {@code QIYUE_*} variables.
     *
     * @throws IllegalArgumentException naming every variable that is missing
     */
    public static PlatformAccess of(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        String platform = variables.required("QIYUE_PLATFORM");
        String bootstrap = variables.required("QIYUE_BOOTSTRAP");
        String tokenUrl = variables.required("QIYUE_TOKEN_URL");
        String clientKey = variables.optional("QIYUE_CLIENT_KEY_FILE", null);
        String clientSecret = clientKey == null
                ? variables.required("QIYUE_CLIENT_SECRET")
                : variables.optional("QIYUE_CLIENT_SECRET", null);
        String keyFile = variables.required("QIYUE_KEY_FILE");
        String certificateFile = variables.required("QIYUE_CERTIFICATE_FILE");
        variables.requireNoneMissing();
        String api = variables.optional("QIYUE_API", null);
        String bureau = variables.optional("QIYUE_BUREAU_CERTIFICATE_FILE", null);
        return new PlatformAccess(
                platform,
                bootstrap,
                variables.optional("QIYUE_FILINGS_TOPIC", Wire.filingsTopic(platform)),
                variables.optional("QIYUE_RECEIPTS_TOPIC", Wire.receiptsTopic(platform)),
                variables.optional("QIYUE_CONSUMER_GROUP", "platform-" + platform + ".receipts"),
                URI.create(tokenUrl),
                variables.optional("QIYUE_CLIENT_ID", "platform-" + platform),
                clientSecret,
                clientKey == null ? null : Path.of(clientKey),
                Path.of(keyFile),
                Path.of(certificateFile),
                variables.optional("QIYUE_CERTIFICATE", null),
                api == null ? null : URI.create(api),
                bureau == null ? null : Path.of(bureau));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "PlatformAccess[platform=" + platform + ", bootstrap=" + bootstrap + "]";
    }

    private static final class Variables {
        private final Map<String, String> environment;
        private final List<String> missing = new ArrayList<>();

        Variables(Map<String, String> environment) {
            this.environment = environment;
        }

        String required(String name) {
            String value = optional(name, null);
            if (value == null) {
                missing.add(name);
            }
            return value;
        }

        String optional(String name, String otherwise) {
            String value = environment.get(name);
            return value == null || value.isBlank() ? otherwise : value;
        }

        void requireNoneMissing() {
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("Not set: " + String.join(", ", missing));
            }
        }
    }
}

package org.qiyue.registry.service.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.registry.admission.ClientKey;
import org.qiyue.registry.admission.PlatformPlace;
import org.qiyue.registry.service.onboarding.AdmissionStep.PlatformCredentials;
import org.qiyue.registry.service.onboarding.AdmissionSteps.Subject;

/** What a platform's integrator is given, by the names of the protocol's section 7. */
@ApplicationScoped
class Credentials {
    private static final String OWN_FILES = """
            # 以下三个文件由平台自行保管,登记机关没有 / files that the platform keeps, and nobody else has
            # export QIYUE_CLIENT_KEY_FILE=client.key.pem   # 客户端私钥 private key of the client (PEM, PKCS#8)
            # export QIYUE_KEY_FILE=signing.key.pem         # SM2 签名私钥 private key that signs filings
            # export QIYUE_CERTIFICATE_FILE=signing.pem     # 签名证书 its certificate
            """;

    private final AdmissionConfig config;
    private final AdmissionDesk desk;

    Credentials(AdmissionConfig config, AdmissionDesk desk) {
        this.config = config;
        this.desk = desk;
    }

    PlatformCredentials of(Subject subject) {
        PlatformPlace place = new PlatformPlace(subject.platformCode());
        String group = place.groupPrefix() + "receipts";
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("QIYUE_PLATFORM", place.code());
        exports.put("QIYUE_BOOTSTRAP", config.bootstrap().orElse(""));
        exports.put("QIYUE_FILINGS_TOPIC", place.filingsTopic());
        exports.put("QIYUE_RECEIPTS_TOPIC", place.receiptsTopic());
        exports.put("QIYUE_CONSUMER_GROUP", group);
        exports.put("QIYUE_TOKEN_URL", desk.tokenUrl().toString());
        exports.put("QIYUE_CLIENT_ID", place.clientId());
        config.api().ifPresent(api -> exports.put("QIYUE_API", api.toString()));
        return new PlatformCredentials(
                place.clientId(),
                subject.clientKey() == null
                        ? null
                        : "private_key_jwt " + ClientKey.of(subject.clientKey()).algorithm(),
                desk.tokenUrl().toString(),
                config.bootstrap().orElse(""),
                place.filingsTopic(),
                place.receiptsTopic(),
                group,
                bureauCertificate(),
                shell(exports) + (subject.clientKey() == null ? "" : OWN_FILES));
    }

    private static String shell(Map<String, String> exports) {
        return exports.entrySet().stream()
                .map(export ->
                        "export " + export.getKey() + "='" + export.getValue().replace("'", "'\\''") + "'\n")
                .collect(Collectors.joining());
    }

    private String bureauCertificate() {
        return config.bureauCertificate()
                .map(file -> {
                    try {
                        return Files.readString(file, StandardCharsets.US_ASCII);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .orElse(null);
    }
}

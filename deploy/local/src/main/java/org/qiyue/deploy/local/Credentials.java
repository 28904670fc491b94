package org.qiyue.deploy.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.ingest.protocol.Certificates;

/** What an integrator of a platform of this city is given, under the names of the protocol's section 7, and the bureau's certificate. */
final class Credentials {

    private Credentials() {}

    /** Variable to value, in the order in which they are printed. */
    static Map<String, String> of(CityPlatform platform, CityFolder folder, Ports ports, Secrets secrets) {
        CityAuthority authority = new CityAuthority(folder.keys());
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("QIYUE_PLATFORM", platform.code());
        exports.put("QIYUE_BOOTSTRAP", Kafka.platformBootstrap(ports));
        exports.put("QIYUE_FILINGS_TOPIC", platform.filingsTopic());
        exports.put("QIYUE_RECEIPTS_TOPIC", platform.receiptsTopic());
        exports.put("QIYUE_CONSUMER_GROUP", platform.groupPrefix() + "integrator");
        exports.put("QIYUE_TOKEN_URL", Keycloak.tokenUrl(ports));
        exports.put("QIYUE_CLIENT_ID", platform.clientId());
        exports.put("QIYUE_CLIENT_SECRET", secrets.ofProgram("client." + platform.clientId()));
        exports.put("QIYUE_KEY_FILE", authority.keyFile(platform.clientId()).toString());
        exports.put(
                "QIYUE_CERTIFICATE_FILE",
                authority.certificateFile(platform.clientId()).toString());
        exports.put("QIYUE_CERTIFICATE", Certificates.serialHex(authority.certificate(platform.clientId())));
        exports.put(
                "QIYUE_BUREAU_CERTIFICATE_FILE",
                authority.certificateFile("bureau").toString());
        exports.put("QIYUE_API", "http://localhost:" + ports.ingest());
        return exports;
    }

    /** Lines that a shell may evaluate, whatever the values hold. */
    static String shell(Map<String, String> exports) {
        return exports.entrySet().stream()
                .map(export -> "export " + export.getKey() + "=" + quoted(export.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** A word for a POSIX shell: in single quotes nothing is special but the single quote itself. */
    static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}

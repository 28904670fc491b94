package org.qiyue.deploy.bench.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Has wapiti go through pages and addresses. */
final class Wapiti {

    static final String PROGRAM = "wapiti";

    /** All that need nobody outside this machine. */
    static final String MODULES =
            "sql,blindsql,xss,permanentxss,exec,file,redirect,crlf,xxe,csp,http_headers,methods,backup,htaccess";

    private static final Pattern STOPPED = Pattern.compile("Max attack time was reached for module (\\w+)");
    private static final Duration MOST = Duration.ofMinutes(60);
    static final int ATTACK_SECONDS = 240;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    Wapiti(Path folder) {
        this.folder = folder;
    }

    /**
     * A thing it found.
     *
     * @param kind as it calls it
     * @param where method, path and parameter
     * @param what it says
     */
    record Finding(String kind, String where, String what) {

        /** It asks for the filter of old browsers to be on. */
        boolean isOfOldFilter() {
            return what.contains("X-XSS-Protection");
        }

        boolean isOfPlainHttp() {
            return what.contains("Strict-Transport-Security");
        }
    }

    /**
     * What came of going through pages and addresses.
     *
     * @param stopped modules that had not tried everything when their time was over
     */
    record Outcome(List<Finding> findings, List<String> stopped) {}

    Outcome attack(String base, List<String> addresses, String name) throws IOException, InterruptedException {
        Path report = folder.resolve(name + ".json");
        Path output = folder.resolve(name + ".log");
        boolean ended = Scanner.run(command(base, addresses, report), output, MOST);
        if (!Files.exists(report)) {
            throw new IOException("wapiti wrote no report, its output is in " + output);
        }
        if (!ended) {
            throw new IOException("wapiti did not come to its end, its output is in " + output);
        }
        return new Outcome(findings(JSON.readTree(report.toFile())), stopped(Files.readString(output)));
    }

    List<String> command(String base, List<String> addresses, Path report) {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM,
                "-u",
                base,
                "--scope",
                "folder",
                "-m",
                MODULES,
                "--flush-session",
                "--no-bugreport",
                "--max-attack-time",
                Integer.toString(ATTACK_SECONDS),
                "--max-scan-time",
                "300",
                "--store-session",
                folder.resolve("wapiti").toString(),
                "--store-config",
                folder.resolve("wapiti-config").toString(),
                "-f",
                "json",
                "-o",
                report.toString()));
        addresses.forEach(address -> command.addAll(List.of("-s", address)));
        return command;
    }

    static List<String> stopped(String said) {
        return STOPPED.matcher(said)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .toList();
    }

    static List<Finding> findings(JsonNode report) {
        List<Finding> findings = new ArrayList<>();
        for (String group : List.of("vulnerabilities", "anomalies")) {
            report.path(group).properties().forEach(kind -> {
                for (JsonNode each : kind.getValue()) {
                    findings.add(new Finding(
                            kind.getKey(),
                            each.path("method").asText() + " "
                                    + each.path("path").asText()
                                    + (each.path("parameter").asText().isEmpty()
                                            ? ""
                                            : ", " + each.path("parameter").asText()),
                            each.path("info").asText()));
                }
            });
        }
        return findings;
    }
}

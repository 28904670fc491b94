package org.qiyue.deploy.bench.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.Machine;
import org.qiyue.deploy.bench.security.SecurityReport.Results;
import org.qiyue.deploy.bench.security.Wapiti.Finding;

class ScannersTest {

    private static final Target TARGET =
            new Target("GET", "/api/v1/employers", Map.of(), Map.of("q", "a"), Set.of(), null, null);
    private static final Caller.Answer GOOD = new Caller.Answer(200, "", MissingNode.getInstance());
    private static final Finding CROSS_SITE = new Finding("Cross Site Scripting", "GET /control/, name", "found");

    private static Results results(List<String> control, List<String> injectable, List<Finding> found) {
        return results(control, injectable, found, true);
    }

    private static Results results(
            List<String> control, List<String> injectable, List<Finding> found, boolean oldFilterOff) {
        return new Results(
                control,
                List.of(new Sqlmap.Outcome(TARGET, GOOD, false, injectable, 1, true)),
                List.of(CROSS_SITE),
                new Wapiti.Outcome(found, List.of("blindsql")),
                oldFilterOff,
                10,
                List.of(6L, 0L, 4L, 0L),
                List.of());
    }

    @Test
    void readsWhatSqlmapSays() {
        String said = """
                sqlmap identified the following injection point(s) with a total of 50 HTTP(s) requests:
                ---
                Parameter: #1* (URI)
                    Type: boolean-based blind
                """;
        assertThat(Sqlmap.injectable(said)).containsExactly("#1* (URI)");
        assertThat(Sqlmap.tested(said)).isEqualTo(1);
        String nothing = "[WARNING] URI parameter '#1*' does not seem to be injectable\n"
                + "[WARNING] URI parameter '#2*' does not seem to be injectable\n";
        assertThat(Sqlmap.injectable(nothing)).isEmpty();
        assertThat(Sqlmap.tested(nothing)).isEqualTo(2);
    }

    @Test
    void readsWhatWapitiReports() throws Exception {
        assertThat(Wapiti.findings(new ObjectMapper().readTree("""
                {"vulnerabilities": {"SQL Injection": [], "Cross Site Scripting":
                   [{"method": "GET", "path": "/control/", "parameter": "name", "info": "found"}]},
                 "anomalies": {"Internal Server Error": [{"method": "GET", "path": "/x", "parameter": "", "info": "500"}]}}
                """)))
                .containsExactly(CROSS_SITE, new Finding("Internal Server Error", "GET /x", "500"));
    }

    @Test
    void tellsWhatWapitiHadNoTimeFor() {
        assertThat(Wapiti.stopped(
                        "[*] Launching module blindsql\nMax attack time was reached for module blindsql, stopping.\n"))
                .containsExactly("blindsql");
        assertThat(Wapiti.stopped("[*] Launching module xss\n")).isEmpty();
    }

    @Test
    void isCleanOnlyWhereTheControlWasFoundAndNothingElse() {
        assertThat(results(List.of("name"), List.of(), List.of()).isClean()).isTrue();
        assertThat(results(List.of(), List.of(), List.of()).isClean()).isFalse();
        assertThat(results(List.of("name"), List.of("q"), List.of()).isClean()).isFalse();
        assertThat(results(List.of("name"), List.of(), List.of(CROSS_SITE)).isClean())
                .isFalse();
    }

    @Test
    void aFilterThatIsOffIsNoFindingAndOneThatIsNotNamedIs() {
        List<Finding> found = List.of(new Finding("HTTP Secure Headers", "GET /", "X-XSS-Protection is not set"));
        assertThat(results(List.of("name"), List.of(), found, true).isClean()).isTrue();
        assertThat(results(List.of("name"), List.of(), found, false).isClean()).isFalse();
    }

    @Test
    void writesWhatWasAttackedAndFound() {
        SecurityReport.Conditions conditions = new SecurityReport.Conditions(
                LocalDate.of(2026, 11, 26),
                new Machine("a processor", 2, 24, "Linux", "a JDK"),
                "deploy/bench/security",
                "chaoyang",
                "sqlmap 1",
                "wapiti 3");
        assertThat(SecurityReport.write(
                        conditions, results(List.of("name"), List.of(), List.of()), List.of("sqlmap -r …")))
                .contains(
                        "**Nothing was found.**",
                        "Had not tried everything after 240 seconds: blindsql.",
                        "Of 1 attacks 1 begin from a good answer (2xx).",
                        "| `GET /api/v1/employers` | 1 | 1 | 200 | none |",
                        "    sqlmap -r …");
        assertThat(SecurityReport.write(conditions, results(List.of(), List.of("q"), List.of(CROSS_SITE)), List.of()))
                .contains("Something was found", "| **q** |", "proves nothing", "| Cross Site Scripting |");
    }

    @Test
    void optionsAreReadOrRefused() {
        Path home = Path.of("/bench");
        assertThat(SecurityOptions.read(List.of("--account", "city"), home).account())
                .isEqualTo("city");
        assertThat(SecurityOptions.read(List.of(), home).result()).isEqualTo(Path.of("/bench/results/security.md"));
        assertThatThrownBy(() -> SecurityOptions.read(List.of("--level", "9"), home))
                .hasMessageContaining("1 to 5");
        assertThatThrownBy(() -> SecurityOptions.read(List.of("--level", "x"), home))
                .hasMessageContaining("\"x\"");
        assertThatThrownBy(() -> SecurityOptions.read(List.of("--what", "x"), home))
                .hasMessageContaining("--what");
        assertThatThrownBy(() -> SecurityOptions.read(List.of("--level"), home)).hasMessageContaining("no value");
    }
}

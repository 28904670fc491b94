package org.qiyue.deploy.bench.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiyue.deploy.bench.Machine;

/** What was attacked and found, as Markdown. */
final class SecurityReport {

    private final StringBuilder text = new StringBuilder();

    private SecurityReport() {}

    /** Under which conditions. */
    record Conditions(LocalDate day, Machine machine, String command, String account, String sqlmap, String wapiti) {}

    /**
     * What came of it.
     *
     * @param control what sqlmap put statements into where it can
     * @param outcomes of every operation
     * @param controlFindings of wapiti where there is something to find
     * @param found by wapiti in the registry
     * @param oldFilterOff whether the pages switch the filter of old browsers off
     * @param requests how many reached the registry
     * @param answered how many of them with 2xx, 3xx, 4xx and 5xx
     * @param failed those with 5xx
     */
    record Results(
            List<String> control,
            List<Sqlmap.Outcome> outcomes,
            List<Wapiti.Finding> controlFindings,
            Wapiti.Outcome found,
            boolean oldFilterOff,
            long requests,
            List<Long> answered,
            List<String> failed) {

        long injectable() {
            return outcomes.stream()
                    .filter(each -> !each.injectable().isEmpty())
                    .count();
        }

        long unfinished() {
            return outcomes.stream().filter(each -> !each.ended()).count();
        }

        /** What wapiti found that is neither of the plain HTTP on loopback which it was given nor of the old filter. */
        List<Wapiti.Finding> counted() {
            return found.findings().stream()
                    .filter(each -> !each.isOfPlainHttp() && !isAnswered(each))
                    .toList();
        }

        private boolean isAnswered(Wapiti.Finding finding) {
            return finding.isOfOldFilter() && oldFilterOff;
        }

        /** Whether the scanners can find, came to their ends and found nothing, and the registry failed at nothing. */
        boolean isClean() {
            return !control.isEmpty()
                    && injectable() == 0
                    && unfinished() == 0
                    && controlFindings.stream().anyMatch(each -> each.kind().contains("Cross Site Scripting"))
                    && counted().isEmpty()
                    && failed.isEmpty();
        }
    }

    static String write(Conditions conditions, Results results, List<String> commands) {
        SecurityReport report = new SecurityReport();
        report.head(conditions, results);
        report.line("## Commands");
        report.line("");
        report.line("For each operation, and for wapiti (`…` stands for the folder of the run):");
        report.line("");
        commands.forEach(command -> report.line("    " + command));
        report.line("");
        report.sqlmap(results);
        report.wapiti(results);
        report.failures(results);
        return report.text.toString();
    }

    private void head(Conditions conditions, Results results) {
        line("# security");
        line("");
        line("Written by `deploy/bench/security`; what each figure means stands in [README](../README.md).");
        line("");
        line("- Date: " + conditions.day());
        line("- Machine: " + conditions.machine());
        line("- Command: `" + conditions.command() + "`");
        line("- Session: account `" + conditions.account() + "`, signed in with both factors");
        line("- " + conditions.sqlmap() + ", " + conditions.wapiti());
        line(format(
                "- %,d requests reached the registry: %,d answered 2xx, %,d 3xx, %,d 4xx, %,d 5xx",
                results.requests(),
                results.answered().get(0),
                results.answered().get(1),
                results.answered().get(2),
                results.answered().get(3)));
        line("- **" + (results.isClean() ? "Nothing was found." : "Something was found, or proved nothing; see below.")
                + "**");
        line("");
    }

    private void sqlmap(Results results) {
        line("## sqlmap");
        line("");
        line("Where a statement can be put in (the control): "
                + (results.control().isEmpty()
                        ? "**nothing found, so that this run proves nothing**"
                        : String.join(", ", results.control())));
        line("");
        begun(results);
        line("| operation | values attacked | concluded | answered at first | injectable |");
        line("|---|---:|---:|---|---|");
        for (Sqlmap.Outcome outcome : results.outcomes()) {
            line(format(
                    "| `%s` | %d | %d | %s | %s |",
                    outcome.target().name(),
                    outcome.target().places(),
                    outcome.tested(),
                    (outcome.begun().status()
                                    + (outcome.changing() ? ", changes something each time " : " ")
                                    + outcome.begun().why())
                            .strip(),
                    !outcome.ended()
                            ? "**did not end**"
                            : outcome.injectable().isEmpty()
                                    ? "none"
                                    : "**" + String.join(", ", outcome.injectable()) + "**"));
        }
        line("");
    }

    /** How many operations are attacked from a good answer, and why the others are not. */
    private void begun(Results results) {
        Map<String, Long> refused = new TreeMap<>();
        results.outcomes().stream()
                .map(Sqlmap.Outcome::begun)
                .filter(begun -> !begun.isGood())
                .forEach(begun ->
                        refused.merge(begun.status() + " " + begun.why().replaceFirst(" .*", ""), 1L, Long::sum));
        long good = results.outcomes().stream()
                .filter(outcome -> outcome.begun().isGood())
                .count();
        line(format(
                        "Of %d attacks %d begin from a good answer (2xx).",
                        results.outcomes().size(), good)
                + (refused.isEmpty()
                        ? ""
                        : " The others, as often as it says: "
                                + refused.entrySet().stream()
                                        .map(each -> each.getKey().strip() + " (" + each.getValue() + ")")
                                        .collect(Collectors.joining(", "))
                                + "."));
        if (results.outcomes().stream().anyMatch(Sqlmap.Outcome::changing)) {
            line(
                    "What changes something each time gives no two answers that could be set side by side; it is attacked with `"
                            + Sqlmap.WITHOUT_COMPARING + "`.");
        }
        line("");
    }

    private void wapiti(Results results) {
        line("## wapiti");
        line("");
        line("At the control it found: "
                + (results.controlFindings().isEmpty() ? "**nothing**" : kinds(results.controlFindings())));
        line("");
        if (results.found().findings().stream().anyMatch(Wapiti.Finding::isOfPlainHttp)) {
            line(
                    "Not counted: it misses Strict-Transport-Security, which the registry sends when it is asked over TLS (RFC 6797"
                            + " section 7.2); the city speaks plain HTTP on loopback.");
            line("");
        }
        if (results.found().findings().stream().anyMatch(results::isAnswered)) {
            line(
                    "Not counted: it takes X-XSS-Protection for not set unless it is 1. The registry sends 0, which was asked for again"
                            + " in this run: the filter that 1 switches on could itself be misused to read pages, browsers have taken it out,"
                            + " and OWASP's cheat sheet on headers advises 0. What protects is the Content-Security-Policy.");
            line("");
        }
        if (!results.found().stopped().isEmpty()) {
            line(format(
                    "Had not tried everything after %d seconds: %s.",
                    Wapiti.ATTACK_SECONDS, String.join(", ", results.found().stopped())));
            line("");
        }
        if (results.counted().isEmpty()) {
            line("At the registry it found nothing.");
        } else {
            line("| kind | where | what |");
            line("|---|---|---|");
            results.counted()
                    .forEach(each ->
                            line("| " + each.kind() + " | `" + each.where().replace("|", "\\|") + "` | "
                                    + each.what().replace("|", "\\|").replace("\n", " ") + " |"));
        }
        line("");
    }

    private static String kinds(List<Wapiti.Finding> findings) {
        return String.join(
                ", ",
                findings.stream().map(Wapiti.Finding::kind).distinct().sorted().toList());
    }

    private void failures(Results results) {
        if (!results.failed().isEmpty()) {
            line("## Requests at which the registry failed");
            line("");
            results.failed().forEach(each -> line("- `" + each.replace("`", "'") + "`"));
            line("");
        }
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

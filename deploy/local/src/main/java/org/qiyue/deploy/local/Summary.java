package org.qiyue.deploy.local;

import java.util.Locale;
import java.util.stream.Stream;

/** What whoever started the city is told when it stands. */
final class Summary {

    private static final String NEW_LINE = System.lineSeparator();

    private final LocalCity city;

    Summary(LocalCity city) {
        this.city = city;
    }

    /** The address and who can sign in. */
    String welcome() {
        StringBuilder text = new StringBuilder();
        text.append(NEW_LINE)
                .append("  契约 Qiyue    ")
                .append(city.address())
                .append(NEW_LINE)
                .append(NEW_LINE);
        text.append("  演示账号 Demo accounts").append(NEW_LINE);
        for (Account account : Account.ALL) {
            text.append("    %-22s %s   %s (%s)%n"
                    .formatted(
                            account.username(),
                            city.password(account.username()),
                            account.zh(),
                            account.role().spelling()));
        }
        text.append("  除用人单位外，登录还需动态口令 All but the employer are asked for a code too: deploy/run otp <account>")
                .append(NEW_LINE);
        return text.toString();
    }

    /** The parts, their ports and logs, and what can be done next. */
    String whatIsWhere() {
        StringBuilder text = new StringBuilder(welcome());
        text.append(NEW_LINE).append("  端口 Ports (127.0.0.1)").append(NEW_LINE);
        city.ports().uses().forEach((port, part) -> text.append("    %d  %s%n".formatted(port, part)));
        text.append(NEW_LINE).append("  数据、密钥、日志 Data, keys, logs").append(NEW_LINE);
        text.append("    ").append(city.folder()).append(NEW_LINE);
        text.append("    ").append(city.cityFolder().logs()).append(NEW_LINE);
        text.append("    Keycloak  http://localhost:%d  admin  %s%n"
                .formatted(city.ports().keycloak(), city.secrets().ofPerson("keycloak-admin")));
        text.append(NEW_LINE).append("  接下来 Next").append(NEW_LINE);
        text.append("    对接方凭据 credentials of an integrator   eval \"$(deploy/run credentials kaifang)\"")
                .append(NEW_LINE);
        text.append("    动态口令 a one-time code to sign in        deploy/run otp chaoyang")
                .append(NEW_LINE);
        text.append("    再算一次统计 statistics once more         deploy/run statistics")
                .append(NEW_LINE);
        text.append("    停止 stop                                 Ctrl-C, deploy/run stop")
                .append(NEW_LINE);
        return text.toString();
    }

    /** What was sent beside what was found, line by line. */
    static String reconciliation(SimulationReport report) {
        StringBuilder text = new StringBuilder(NEW_LINE);
        text.append("  对账 Reconciliation: ")
                .append(report.exact() ? "一致 exact" : "不一致 NOT exact")
                .append(NEW_LINE);
        int kinds = widest(report.lines().stream().map(SimulationReport.Line::kind));
        int results = widest(report.lines().stream().map(SimulationReport.Line::result));
        text.append(row(kinds, "", results, "", "sent", "registered")).append(NEW_LINE);
        for (SimulationReport.Line line : report.lines()) {
            String expected = String.format(Locale.ROOT, "%,d", line.expected());
            String found = String.format(Locale.ROOT, "%,d", line.found());
            text.append(row(kinds, line.kind(), results, line.result(), expected, found))
                    .append(line.exact() ? "" : "  <-")
                    .append(NEW_LINE);
        }
        return text.toString();
    }

    private static String row(int kinds, String kind, int results, String result, String expected, String found) {
        return "    %s  %s %12s %12s".formatted(padded(kind, kinds), padded(result, results), expected, found);
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(Summary::columns).max().orElse(0);
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(columns - columns(text));
    }

    /** How many columns of a terminal the text takes: a Chinese character takes two. */
    private static int columns(String text) {
        return text.codePoints()
                .map(point -> Character.isIdeographic(point) || point >= 0xFF00 || isChinesePunctuation(point) ? 2 : 1)
                .sum();
    }

    private static boolean isChinesePunctuation(int point) {
        return Character.UnicodeBlock.of(point) == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION;
    }
}

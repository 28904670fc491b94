package org.qiyue.deploy.local;

import java.util.Locale;

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
            text.append("    %-18s %s   %s (%s)%n"
                    .formatted(account.username(), city.password(account.username()), account.zh(), account.role()));
        }
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
        text.append(String.format(Locale.ROOT, "    %-24s %-24s %12s %12s%n", "", "", "sent", "registered"));
        for (SimulationReport.Line line : report.lines()) {
            text.append(String.format(
                    Locale.ROOT,
                    "    %-24s %-24s %,12d %,12d%s%n",
                    line.kind(),
                    line.result(),
                    line.expected(),
                    line.found(),
                    line.exact() ? "" : "  <-"));
        }
        return text.toString();
    }
}

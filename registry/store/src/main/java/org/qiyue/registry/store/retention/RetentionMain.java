package org.qiyue.registry.store.retention;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.store.CommandDatabase;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.UnreadableCipherException;

/**
 * Erases from the command line what has been kept as long as it may be: {@code report [yyyy-MM-dd]} says what is due and
 * changes nothing; {@code run [--by who]} erases what is due today, goes on where it was stopped, and issues a certificate;
 * {@code verify} checks all certificates against the register; {@code print <number>} gives one as a page in HTML. The database
 * is named by {@code QIYUE_DB_URL}, {@code QIYUE_DB_USER} (the one who migrates) and {@code QIYUE_DB_PASSWORD}.
 * {@code QIYUE_KEYS}, the key ring, is needed while an employer is held; with {@code QIYUE_BUREAU_KEY} and
 * {@code QIYUE_BUREAU_CERTIFICATE} the certificate is signed and signatures are verified.
 *
 * <p>Exit codes: 0 done, all fits; 1 not done, or something does not fit, which is printed; 2 not understood.
 */
public final class RetentionMain {

    private static final int NOT_DONE = 1;
    private static final int USAGE = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Clock clock;

    RetentionMain(Map<String, String> environment, PrintStream out, Clock clock) {
        this.environment = environment;
        this.out = out;
        this.clock = clock;
    }

    /** Does what the arguments say, and exits. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new RetentionMain(System.getenv(), out, Clock.systemUTC()).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        String command = rest.isEmpty() ? "" : rest.remove(0);
        try {
            return switch (command + " " + rest.size()) {
                case "report 0" -> report(LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
                case "report 1" -> report(LocalDate.parse(rest.get(0)));
                case "run 0" -> erase(System.getProperty("user.name"));
                case "run 2" -> rest.get(0).equals("--by") && !rest.get(1).isBlank() ? erase(rest.get(1)) : usage();
                case "verify 0" -> verify();
                case "print 1" -> print(Long.parseLong(rest.get(0)));
                default -> usage();
            };
        } catch (DateTimeException | NumberFormatException notUnderstood) {
            return usage();
        } catch (SQLException failed) {
            return notDone(CommandDatabase.describe(failed));
        } catch (IOException | IllegalArgumentException | IllegalStateException | UnreadableCipherException failed) {
            return notDone(failed.getMessage());
        }
    }

    private int report(LocalDate day) throws IOException, SQLException {
        Retention.Report report = retention().report(day);
        out.printf("%s 到期 · due on %s%n", day, day);
        report.keeping()
                .values()
                .forEach(each -> out.printf(
                        "  %s: 保存 kept %d 个月 months，早于 before %s · %s%n",
                        each.kept(), each.months(), each.keptFrom(day), each.basis()));
        tell(report.due());
        out.printf("  暂缓或有未决报文 held, or filings not decided: %,d%n", report.heldCases());
        return 0;
    }

    private int erase(String by) throws IOException, SQLException {
        Optional<RetentionCertificate> certificate =
                retention().run(by, progress -> out.printf("  %s: %s%n", progress.stage(), line(progress.erased())));
        if (certificate.isEmpty()) {
            out.println("没有到期的内容 · nothing is due");
            return 0;
        }
        out.printf(
                "已出具证明 %d（%s）· certificate %d was issued (%s)%n",
                certificate.get().number(),
                certificate.get().hash(),
                certificate.get().number(),
                certificate.get().signature() == null ? "未签名 not signed" : "已签名 signed");
        return 0;
    }

    private int verify() throws IOException, SQLException {
        try (Connection connection = CommandDatabase.named(environment).getConnection()) {
            List<String> misfits = CertificateChain.verify(connection, seal());
            int count = CertificateChain.all(connection).size();
            if (misfits.isEmpty()) {
                out.printf("%d 份证明全部相符 · %d certificates, all fit%n", count, count);
                return 0;
            }
            misfits.forEach(misfit -> out.println("  " + misfit));
            return notDone("证明与登记库不符 · certificates and register do not fit");
        }
    }

    private int print(long number) throws IOException, SQLException {
        try (Connection connection = CommandDatabase.named(environment).getConnection()) {
            Optional<String> page = CertificatePage.of(connection, number);
            page.ifPresent(out::print);
            return page.isPresent() ? 0 : notDone("没有证明 " + number + " · there is no certificate " + number);
        }
    }

    private void tell(Erased due) {
        out.printf(
                "  劳动者 workers %,d，合同 contracts %,d，报文 filings %,d%n", due.persons(), due.contracts(), due.filings());
        out.printf("  被拒报文 refused filings %,d%n", due.refused());
        out.printf("  访问日志 log entries %,d%n", due.entries());
        out.printf("  导出文件片段 pieces of export files %,d%n", due.exportFiles());
    }

    private static String line(Erased erased) {
        return String.format(
                "劳动者 workers %,d · 报文 filings %,d · 被拒 refused %,d · 日志 entries %,d",
                erased.persons(), erased.filings(), erased.refused(), erased.entries());
    }

    private Retention retention() throws IOException {
        String keys = environment.getOrDefault("QIYUE_KEYS", "");
        return new Retention(
                CommandDatabase.named(environment),
                keys.isBlank() ? Optional.empty() : Optional.of(KeyRing.open(Path.of(keys))),
                seal(),
                clock);
    }

    private Optional<CertificateSeal> seal() throws IOException {
        String key = environment.getOrDefault("QIYUE_BUREAU_KEY", "");
        String certificate = environment.getOrDefault("QIYUE_BUREAU_CERTIFICATE", "");
        if (key.isBlank() && certificate.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                key.isBlank()
                        ? CertificateSeal.of(Path.of(certificate))
                        : CertificateSeal.open(Path.of(key), Path.of(certificate)));
    }

    private int notDone(String reason) {
        out.println("未完成 · not done: " + reason);
        return NOT_DONE;
    }

    private int usage() {
        out.println("用法 usage: report [日期 yyyy-MM-dd] | run [--by 姓名 who] | verify | print <编号 number>");
        return USAGE;
    }
}

package org.qiyue.ingest.service.rebuild;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.service.CommandSettings;
import org.qiyue.ingest.service.book.RegisteredRules;
import org.qiyue.ingest.service.trust.PlatformDirectory;
import org.qiyue.registry.store.CommandDatabase;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.RegistryMigrations;
import org.qiyue.registry.store.state.StateDigest;

/**
 * {@code registry rebuild --verify}: builds the register again in an empty database, from the log of its filings and
 * decisions, and says whether both hold the same.
 *
 * <p>Environment: {@code QIYUE_DB_URL}, {@code QIYUE_DB_USER} (qiyue_ingest), {@code QIYUE_DB_PASSWORD}, {@code QIYUE_KEYS},
 * {@code QIYUE_TRUST_CA} as for the service; {@code QIYUE_REBUILD_DB_URL}, an empty database of the same server;
 * {@code QIYUE_REBUILD_ADMIN_USER} and {@code QIYUE_REBUILD_ADMIN_PASSWORD}, who may migrate it. The register goes on being
 * written meanwhile: what is compared is its state when this began. Exit codes: 0 the same; 1 not the same; 2 a setting is
 * missing or wrong; 3 the database is away or refuses; 4 a filing of the log cannot be decided.
 */
public final class RebuildMain {
    private static final int DIFFERENT = 1;
    private static final int MISCONFIGURED = 2;
    private static final int UNAVAILABLE = 3;
    private static final int UNREADABLE = 4;
    private static final long REPORTED = 10_000;

    private RebuildMain() {}

    /** Argument: {@code --verify}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), out));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        if (!arguments.equals(List.of("--verify"))) {
            out.println("用法 usage: registry rebuild --verify");
            return MISCONFIGURED;
        }
        try {
            return rebuild(new CommandSettings(environment), out);
        } catch (CommandSettings.MissingException missing) {
            out.println(missing.getMessage());
            return MISCONFIGURED;
        } catch (IOException unreadable) {
            out.println("无法读取文件 · a file cannot be read: " + unreadable.getMessage());
            return MISCONFIGURED;
        } catch (SQLException failed) {
            out.println("数据库不可用或拒绝 · the database is away or refuses: " + CommandDatabase.describe(failed));
            return UNAVAILABLE;
        } catch (IllegalStateException failed) {
            out.println("重建中止 · the rebuild cannot go on: " + failed.getMessage());
            return UNREADABLE;
        }
    }

    private static int rebuild(CommandSettings settings, PrintStream out) throws IOException, SQLException {
        DataSource source = settings.register();
        DataSource target = settings.database("QIYUE_REBUILD_DB_URL", "QIYUE_DB_USER", "QIYUE_DB_PASSWORD");
        KeyRing keys = KeyRing.open(Path.of(settings.get("QIYUE_KEYS")));
        X509Certificate authority = Certificates.readCertificate(Path.of(settings.get("QIYUE_TRUST_CA")));
        DataSource administrator =
                settings.database("QIYUE_REBUILD_DB_URL", "QIYUE_REBUILD_ADMIN_USER", "QIYUE_REBUILD_ADMIN_PASSWORD");
        RegistryMigrations.migrate(administrator);
        PlatformDirectory platforms = new PlatformDirectory(source, authority, Duration.ofHours(1));
        RegisteredRules rules = new RegisteredRules(source, RuleBook.standard(), Duration.ofHours(1));
        Reports reports = new Reports(out);
        RegistryRebuild.Outcome outcome =
                new RegistryRebuild(source, target, administrator, keys, platforms, rules, reports::done).run();
        return print(outcome, out);
    }

    private static int print(RegistryRebuild.Outcome outcome, PrintStream out) {
        out.printf("重新处理 %,d 件备案 · %,d filings decided once more%n", outcome.filings(), outcome.filings());
        outcome.otherRules()
                .forEach((version, filings) -> out.printf(
                        "  其中 %,d 件由规则 %s 评价，结果取自日志，未重新评价 · %,d of them were judged by rules %s and not again%n",
                        filings, version, filings, version));
        if (outcome.carried().filings() > 0) {
            out.printf(
                    "  其中 %,d 件已到期销毁，未重新处理；沿用 %,d 份劳动合同、%,d 家用人单位的记录 · %,d of them were erased when their"
                            + " keeping time was over: %,d contracts and %,d employers were carried over%n",
                    outcome.carried().filings(),
                    outcome.carried().contracts(),
                    outcome.carried().employers(),
                    outcome.carried().filings(),
                    outcome.carried().contracts(),
                    outcome.carried().employers());
        }
        if (outcome.beforeErasure() > 0) {
            out.printf(
                    "  其中 %,d 件在最近一次到期处置之前评价，结果取自日志 · %,d of them were judged before the last erasure, and not"
                            + " again%n",
                    outcome.beforeErasure(), outcome.beforeErasure());
        }
        for (int i = 0; i < outcome.before().tables().size(); i++) {
            StateDigest.Part before = outcome.before().tables().get(i);
            StateDigest.Part after = outcome.after().tables().get(i);
            out.printf(
                    "  %-28s %,12d %s %s%n",
                    before.table(), before.rows(), before.hex().substring(0, 16), before.equals(after) ? "=" : "≠");
        }
        if (outcome.isSame()) {
            out.println(
                    "状态摘要一致 · the state digest is the same: " + outcome.before().hex());
            return 0;
        }
        out.printf(
                "状态摘要不一致，共 %,d 行 · the state digests differ, %,d rows:%n",
                outcome.comparison().differences(), outcome.comparison().differences());
        outcome.comparison().first().forEach(row -> out.println("  " + row));
        return DIFFERENT;
    }

    /** Says how far it is, now and then. */
    private static final class Reports {
        private final PrintStream out;
        private long next = REPORTED;

        Reports(PrintStream out) {
            this.out = out;
        }

        void done(long filings) {
            if (filings >= next) {
                out.printf("  … %,d%n", filings);
                next = filings - filings % REPORTED + REPORTED;
            }
        }
    }
}

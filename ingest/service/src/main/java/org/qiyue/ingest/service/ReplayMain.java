package org.qiyue.ingest.service;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.service.book.RegisteredRules;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.ingest.service.record.BureauSeal;
import org.qiyue.ingest.service.record.FilingRecorder;
import org.qiyue.ingest.service.record.RegisterUnavailableException;
import org.qiyue.ingest.service.trust.PlatformDirectory;
import org.qiyue.registry.store.KeyRing;

/**
 * Decides once more what stands in quarantine, from the bytes kept there, after a defect that kept it out was mended; the
 * service publishes the receipts, which name those of the quarantine in {@code replaces}. What is junk stays; a second call
 * changes nothing.
 *
 * <p>Environment as for the service: {@code QIYUE_DB_URL}, {@code QIYUE_DB_USER}, {@code QIYUE_DB_PASSWORD},
 * {@code QIYUE_KEYS}, {@code QIYUE_TRUST_CA}, {@code QIYUE_BUREAU_KEY}, {@code QIYUE_BUREAU_CERTIFICATE}. Exit codes: 0 done;
 * 2 a setting is missing or wrong; 3 the database is away.
 */
public final class ReplayMain {
    private static final int MISCONFIGURED = 2;
    private static final int UNAVAILABLE = 3;
    private static final int PORTION = 500;

    private ReplayMain() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(Map<String, String> environment, PrintStream out) {
        try {
            CommandSettings settings = new CommandSettings(environment);
            replay(settings, out);
            return 0;
        } catch (CommandSettings.MissingException | IOException wrong) {
            out.println(wrong.getMessage());
            return MISCONFIGURED;
        } catch (RegisterUnavailableException away) {
            out.println("数据库不可用 · the database is away: " + away.getMessage());
            return UNAVAILABLE;
        }
    }

    private static void replay(CommandSettings settings, PrintStream out) throws IOException {
        DataSource register = settings.register();
        KeyRing keys = KeyRing.open(Path.of(settings.get("QIYUE_KEYS")));
        X509Certificate authority = Certificates.readCertificate(Path.of(settings.get("QIYUE_TRUST_CA")));
        BureauSeal bureau = new BureauSeal(
                Certificates.readPrivateKey(Path.of(settings.get("QIYUE_BUREAU_KEY"))),
                Certificates.readCertificate(Path.of(settings.get("QIYUE_BUREAU_CERTIFICATE"))));
        RegisteredRules rules = new RegisteredRules(register, RuleBook.standard(), Duration.ofMinutes(1));
        AtomicInteger receipts = new AtomicInteger();
        try (FilingChecks checks =
                new FilingChecks(keys, new PlatformDirectory(register, authority, Duration.ofMinutes(1)), rules, 1)) {
            FilingRecorder recorder = new FilingRecorder(
                    register,
                    checks,
                    new WorkerSeal(keys),
                    bureau,
                    Clock.systemUTC(),
                    (decided, took) -> receipts.addAndGet(decided.receipts().size()),
                    rules);
            OptionalLong last = recorder.replay(0, PORTION);
            while (last.isPresent()) {
                last = recorder.replay(last.getAsLong(), PORTION);
            }
        }
        out.printf(
                "隔离区重放完毕，新回执 %d 份 · the quarantine was decided once more, %d new receipts%n",
                receipts.get(), receipts.get());
    }
}

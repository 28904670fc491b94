package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.service.rebuild.RegistryRebuild;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.SealedFiling;
import org.qiyue.registry.store.UnreadableCipherException;
import org.qiyue.registry.store.retention.Retention;
import org.qiyue.registry.store.retention.RetentionCertificate;

/** What was filed about somebody is erased when its keeping time is over; the register is built again without it all the same. */
class ErasedRebuildIT {
    private static final Instant YEARS_LATER = Instant.parse("2041-03-01T02:00:00Z");
    private static final Filings OLD = Filings.of("yiqian", "YQ-1");
    private static final Filings OLD_TOO = Filings.of("jingqian", "JQ-1");
    private static final Filings YOUNG = Filings.of("jingqian", "JQ-9").withWorker("1985-01-01", 3);

    private RecorderFixture intake;
    private RebuildFixture rebuild;

    @BeforeEach
    void file(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
        rebuild = new RebuildFixture(intake);
        Filing conclusion = OLD.concluded();
        Filing amendment = OLD.amended(10000, 12000);
        intake.record(conclusion, OLD_TOO.concluded(), amendment);
        intake.record(
                OLD.corrected(conclusion, "/worker/mobile", OLD.mobile(), "13911112222"),
                YOUNG.concluded("2026-03-01", "2040-12-31"));
        // Refused, for the numbers are taken.
        intake.record(OLD.concluded());
        intake.record(OLD_TOO.concluded());
        intake.record(OLD.rescinded("2026-05-31"), YOUNG.amended(10000, 11000));
        assertThat(intake.results()).contains("REJECTED", "ACCEPTED");
        for (Filings each : List.of(OLD, OLD_TOO, YOUNG)) {
            assertThat(found(each.worker())).as(each.contractNo()).isPositive();
        }
        rebuild.same();
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void nothingOfTheErasedIsLeftAndARebuildPassesThemOver() throws Exception {
        long before = intake.register.count("filing");
        long young = found(YOUNG.worker());
        RetentionCertificate certificate = erase();

        for (Filings gone : List.of(OLD, OLD_TOO)) {
            for (String needle : List.of(gone.worker(), gone.mobile(), "13911112222")) {
                assertThat(found(needle)).as(needle).isZero();
            }
        }
        assertThat(found(YOUNG.worker())).isEqualTo(young);
        assertThat(intake.register.count("filing")).isEqualTo(before);
        assertThat(certificate.document())
                .contains("\"persons\":2", "\"refusedFilings\":3", "\"readableFilingsAfter\":2");

        RegistryRebuild.Outcome outcome = rebuild.rebuilt();
        assertThat(outcome.comparison().first()).isEmpty();
        assertThat(outcome.isSame()).isTrue();
        assertThat(outcome.filings()).isEqualTo(before);
        assertThat(outcome.carried().filings()).isEqualTo(intake.register.count("erased_filing"));
        assertThat(outcome.carried().contracts()).isEqualTo(2);
        assertThat(outcome.carried().employers()).isEqualTo(1);
        assertThat(outcome.beforeErasure()).isEqualTo(2);
    }

    @Test
    void whatIsFiledAfterwardsIsDecidedAndBuiltAgainAsEver() throws Exception {
        erase();
        intake.at(RecorderFixture.RECEIVED.plus(Duration.ofDays(30)));
        Filings again = Filings.of("yiqian", "YQ-2").withWorkerOf(OLD);
        intake.record(again.concluded(), YOUNG.rescinded("2026-05-31"));
        intake.record(again.amended(10000, 12000));
        Filing late = OLD.amended(12000, 13000);
        intake.record(late);
        assertThat(intake.result(late)).as("there is no such contract any more").isEqualTo("HELD");
        assertThat(intake.register.query("SELECT count(*) FROM registry.worker"))
                .isEqualTo("4");
        RegistryRebuild.Outcome outcome = rebuild.rebuilt();
        assertThat(outcome.comparison().first()).isEmpty();
        assertThat(outcome.isSame()).isTrue();
    }

    @Test
    void aRowOfTheOthersThatWasChangedIsStillNamed() throws Exception {
        erase();
        intake.register.execute("UPDATE registry.contract SET wage_amount = 11500 WHERE contract_no = 'JQ-9'");
        assertThat(rebuild.rebuilt().comparison().first())
                .singleElement()
                .asString()
                .startsWith("registry.contract " + intake.contractId(YOUNG));
    }

    @Test
    void aKeyThatNoCertificateTellsOfStopsTheRebuild() throws Exception {
        intake.register.execute("UPDATE registry.filing SET data_key_wrapped = NULL WHERE filing_no = 1");
        assertThatThrownBy(() -> rebuild.rebuilt()).hasMessageContaining("The data key of filing 1 was destroyed");
    }

    private RetentionCertificate erase() throws SQLException {
        return new Retention(
                        intake.register.administrator(),
                        Optional.of(intake.keys),
                        Optional.empty(),
                        Clock.fixed(YEARS_LATER, ZoneOffset.UTC))
                .run("测试员", told -> {})
                .orElseThrow();
    }

    /** How often something stands in any table, as text or as bytes, or in a filing that can still be decrypted. */
    private long found(String needle) throws SQLException {
        String hex = HexFormat.of().formatHex(needle.getBytes(StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>();
        for (String table : intake.register.column("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                + " WHERE schemaname IN ('registry', 'supervision', 'audit', 'statistics')")) {
            all.addAll(intake.register.column("SELECT t::text FROM " + table + " t"));
        }
        FilingCipher cipher = new FilingCipher(intake.keys);
        try (Connection admin = intake.register.administrator().getConnection();
                Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT raw_cipher, data_key_wrapped, content_digest FROM registry.filing")) {
            while (row.next()) {
                all.add(clear(cipher, row));
            }
        }
        return all.stream()
                .filter(row -> row.contains(needle) || row.contains(hex))
                .count();
    }

    private static String clear(FilingCipher cipher, ResultSet row) throws SQLException {
        try {
            return new String(
                    cipher.open(new SealedFiling(row.getBytes(1), row.getBytes(2)), row.getBytes(3)),
                    StandardCharsets.UTF_8);
        } catch (UnreadableCipherException erased) {
            return "";
        }
    }
}

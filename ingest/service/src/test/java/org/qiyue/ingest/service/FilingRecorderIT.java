package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.ReceiptSeal;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.Sm2Verifier;
import org.qiyue.ingest.protocol.Wire;
import org.qiyue.ingest.rules.Foreseen;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.ingest.service.record.FenceLostException;
import org.qiyue.ingest.service.record.OffsetAdvance;
import org.qiyue.ingest.service.record.RegisterUnavailableException;
import org.qiyue.registry.store.intake.ReceiptRow;

class FilingRecorderIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-2026-0001");

    private RecorderFixture intake;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aConclusionIsRegisteredWithOneReceiptAndASecondDeliveryChangesNothing() throws Exception {
        FilingRecord conclusion = intake.arrived(CONTRACT.concluded());
        intake.record(List.of(conclusion));
        assertThat(intake.results()).isEqualTo("ACCEPTED");
        assertThat(intake.register.count("contract")).isEqualTo(1);
        intake.record(List.of(again(conclusion)));
        assertThat(intake.register.count("receipt_outbox")).isEqualTo(1);
        assertThat(intake.register.count("filing")).isEqualTo(1);
    }

    @Test
    void whoAsksForABatchChecksWhatNobodyHasBegunWith() throws Exception {
        FilingChecks checks = intake.checks(1);
        FilingChecks.Batch batch = checks.begin(Collections.nCopies(5_000, intake.arrived(CONTRACT.concluded())));
        // What waits for the pool's only thread is dropped by it.
        checks.close();
        assertThat(CompletableFuture.supplyAsync(batch::filings).get(60, TimeUnit.SECONDS))
                .hasSize(5_000)
                .allMatch(CheckedFiling.Readable.class::isInstance);
    }

    @Test
    void eventsOfOneContractInOneBatchSeeEachOther() throws Exception {
        intake.record(CONTRACT.renewed(), CONTRACT.concluded());
        assertThat(intake.register.count("contract_version")).isEqualTo(2);
        assertThat(intake.register.count("receipt_outbox")).isEqualTo(3);
    }

    @Test
    void receiptsSignedTogetherAreEachProvedByTheirHeadersAlone() throws Exception {
        FilingRecord conclusion = intake.arrived(CONTRACT.concluded());
        List<FilingRecord> changed = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            changed.add(again(conclusion, ("{\"poison\":" + at).getBytes(StandardCharsets.UTF_8)));
        }
        intake.record(changed);

        Sm2Verifier bureau = intake.bureau();
        List<ReceiptRow> receipts = intake.receipts();
        assertThat(receipts).hasSize(20).allMatch(receipt -> seal(receipt).isGenuine(bureau, receipt.value()));
        assertThat(receipts.stream().map(receipt -> seal(receipt).signature()).distinct())
                .hasSize(2);
        assertThat(seal(receipts.get(0)).isGenuine(bureau, receipts.get(1).value()))
                .isFalse();
    }

    private static ReceiptSeal seal(ReceiptRow receipt) {
        return new ReceiptSeal(text(receipt, Wire.SIGNATURE_HEADER), text(receipt, Wire.SIGNATURE_PATH_HEADER));
    }

    private static String text(ReceiptRow receipt, String header) {
        byte[] value = receipt.headers().get(header);
        return value == null ? null : new String(value, StandardCharsets.US_ASCII);
    }

    @Test
    void aWithdrawnConclusionLeavesAVoidContract() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion, CONTRACT.withdrawn(conclusion));
        assertThat(intake.results()).doesNotContain("REJECTED");
        assertThat(intake.register.query("SELECT voided::text FROM registry.contract"))
                .isEqualTo("true");
    }

    @Test
    void oneChangedByteIsRefusedAndPoisonIsQuarantined() throws Exception {
        FilingRecord conclusion = intake.arrived(CONTRACT.concluded());
        byte[] changed = new String(conclusion.event(), StandardCharsets.UTF_8)
                .replace("工程师", "程序员")
                .getBytes(StandardCharsets.UTF_8);
        intake.record(List.of(again(conclusion, changed), again(conclusion, new byte[] {1, 2, 3})));
        assertThat(intake.results()).isEqualTo("REJECTED,QUARANTINED");
        assertThat(intake.register.query("SELECT findings->0->>'rule' FROM registry.filing ORDER BY filing_no LIMIT 1"))
                .isEqualTo("A04");
        assertThat(intake.register.query("SELECT count(credit_code) FROM registry.filing"))
                .isEqualTo("0");
    }

    @Test
    void aMemberNamedByHalfACharacterIsAnsweredLikeAnyOtherThatIsUnknown() throws Exception {
        String event = new String(intake.arrived(CONTRACT.concluded()).event(), StandardCharsets.UTF_8);
        byte[] stray = event.replace("\"data\":{", "\"data\":{\"\\ud800\":1,").getBytes(StandardCharsets.UTF_8);
        intake.record(List.of(intake.arrived("yiqian", stray, intake.signature("yiqian", stray))));
        assertThat(intake.register.query(
                        "SELECT findings->0->>'rule' || (findings->0->>'pointer') FROM registry.filing"))
                .isEqualTo("A01/data/?");
    }

    @Test
    void whatWasQuarantinedByADefectIsDecidedOnceItIsMended() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        FilingRecord record = intake.arrived(conclusion);
        FilingRecord junk = intake.arrived("yiqian", "{".getBytes(StandardCharsets.UTF_8), "AA==");
        intake.recorder.record(
                List.of(intake.checks.unprocessable(record), intake.checks.unprocessable(junk)),
                List.of(new OffsetAdvance(record.source(), 0L, 2)));
        assertThat(intake.register.query("SELECT string_agg(result, ',') FROM registry.filing"))
                .isEqualTo("QUARANTINED,QUARANTINED");

        assertThat(intake.recorder.replay(0, 10)).hasValue(2);
        assertThat(intake.recorder.replay(2, 10)).isEmpty();
        assertThat(intake.recorder.replay(0, 10)).hasValue(2);

        assertThat(intake.result(conclusion)).startsWith("ACCEPTED");
        assertThat(intake.register.query(
                        "SELECT count(*) || ' ' || (SELECT count(*) FROM registry.contract) FROM registry.filing"))
                .isEqualTo("3 1");
        assertThat(intake.register.column("SELECT convert_from(value, 'UTF8')::jsonb #>> '{data,replaces}'"
                        + " FROM registry.receipt_outbox ORDER BY outbox_no"))
                .containsExactly(
                        null,
                        null,
                        intake.register.query("SELECT min(receipt_no) FROM registry.filing" + " WHERE filing_no = 1"));
    }

    /** A rule that fails is a defect of the program: it costs the one filing, which can be replayed once it is mended. */
    @Test
    void aFilingThatARuleFailsOnIsQuarantinedAndTheRestOfItsBatchIsDecided() throws Exception {
        FilingRecord sound = intake.arrived(CONTRACT.concluded());
        FilingRecord broken = intake.arrived(CONTRACT.renewed());
        List<CheckedFiling> checked =
                intake.checks.begin(List.of(sound, broken)).filings();
        intake.recorder.record(
                List.of(checked.get(0), brokenInAWayNoRuleExpects((CheckedFiling.Readable) checked.get(1))),
                List.of(new OffsetAdvance(sound.source(), 0, 2)));
        assertThat(intake.results()).isEqualTo("ACCEPTED,QUARANTINED");
        assertThat(intake.register.column("SELECT convert_from(value, 'UTF8')::jsonb #>> '{data,findings,0,rule}'"
                        + " FROM registry.receipt_outbox ORDER BY outbox_no"))
                .containsExactly(null, "A01");
        assertThat(intake.recorder.replay(0, 10)).hasValue(2);
        assertThat(intake.results()).startsWith("ACCEPTED,QUARANTINED,ACCEPTED");
    }

    private static CheckedFiling brokenInAWayNoRuleExpects(CheckedFiling.Readable checked) {
        Renewed renewed = (Renewed) checked.filing();
        Renewed broken = new Renewed(
                renewed.envelope(),
                renewed.filing(),
                renewed.employer(),
                renewed.worker(),
                renewed.contract().toBuilder()
                        .startDate(LocalDate.MAX)
                        .endDate(LocalDate.MAX)
                        .build(),
                renewed.renewal(),
                renewed.dispatch(),
                renewed.evidence());
        FilingReading.Attributed reading = checked.reading();
        return new CheckedFiling.Readable(
                checked.origin(),
                checked.digest(),
                checked.sealed(),
                new FilingReading.Attributed(
                        reading.id(), reading.platformCode(), reading.tree(), broken, reading.findings()),
                checked.platform(),
                checked.signature(),
                checked.worker(),
                Foreseen.NOTHING);
    }

    @Test
    void aRegisterOfAnotherReleaseIsWaitedForAndNothingIsQuarantined() throws Exception {
        intake.register.execute("UPDATE registry.flyway_schema_history SET version = '999' WHERE version = '1'");
        FilingRecord conclusion = intake.arrived(CONTRACT.concluded());
        assertThatThrownBy(() -> intake.record(List.of(conclusion)))
                .isInstanceOf(RegisterUnavailableException.class)
                .hasMessageContaining("999");
        assertThat(intake.register.count("filing")).isZero();
        intake.register.execute("UPDATE registry.flyway_schema_history SET version = '1' WHERE version = '999'");
        intake.record(List.of(conclusion));
        assertThat(intake.results()).isEqualTo("ACCEPTED");
    }

    @Test
    void aZombieWritesNothing() throws Exception {
        intake.record(CONTRACT.concluded());
        FilingRecord late = intake.arrived(CONTRACT.renewed());
        assertThatThrownBy(() -> intake.recorder.record(
                        intake.checks.begin(List.of(late)).filings(), List.of(new OffsetAdvance(late.source(), 0, 1))))
                .isInstanceOf(FenceLostException.class);
        assertThat(intake.register.count("filing")).isEqualTo(1);
    }

    private FilingRecord again(FilingRecord filing) {
        return again(filing, filing.event());
    }

    private FilingRecord again(FilingRecord filing, byte[] event) {
        return intake.arrived("yiqian", event, filing.signature());
    }
}

package org.qiyue.ingest.service.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.store.SealedFiling;
import org.qiyue.registry.store.intake.Decision;
import org.qiyue.registry.store.intake.FilingResult;
import org.qiyue.registry.store.intake.FilingRow;
import org.qiyue.registry.store.intake.KafkaPosition;

class RecordedVerdictsTest {
    private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");
    private static final String WARNING = "{\"rule\":\"B04\",\"level\":\"WARN\",\"pointer\":\"/data\","
            + "\"messageZh\":\"甲\",\"messageEn\":\"a\",\"basis\":\"丙\",\"remedyZh\":\"丁\",\"remedyEn\":\"d\"}";
    private static final Verdict TODAY = new Verdict(List.of(), null, false, true, "2026.11");

    @Test
    void aRefusalOfWhichTheReceiptHadNoPlaceForTheReasonIsARefusal() {
        RecordedVerdicts recorded = new RecordedVerdicts();
        recorded.keep(
                filing(FilingResult.REJECTED, "[" + String.join(",", Collections.nCopies(100, WARNING)) + "]"),
                List.of(),
                false);
        Verdict verdict = recorded.verdict(1, THEN, () -> TODAY);
        assertThat(verdict.result()).isEqualTo(ReceiptResult.REJECTED);
        assertThat(verdict.findings()).hasSize(100);
        assertThat(verdict.ruleSetVersion()).isEqualTo("2026.10");
    }

    @Test
    void aFilingThatTheRulesOfThisReleaseCannotJudgeStandsAsItWasJudged() {
        RecordedVerdicts recorded = new RecordedVerdicts();
        recorded.keep(filing(FilingResult.ACCEPTED, "[]"), List.of(), false);
        assertThat(recorded.verdict(1, THEN, RecordedVerdictsTest::fail).result())
                .isEqualTo(ReceiptResult.ACCEPTED);
        assertThatThrownBy(() -> recorded.verdict(2, THEN, RecordedVerdictsTest::fail))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Verdict fail() {
        throw new UnsupportedOperationException("not understood");
    }

    private static FilingRow filing(FilingResult result, String findings) {
        return new FilingRow(
                1,
                "yiqian",
                UUID.randomUUID(),
                FilingKind.CONCLUDED,
                "YQ-1",
                new KafkaPosition(UUID.randomUUID(), "contract.filing.yiqian", 0, 0),
                THEN,
                new byte[32],
                new SealedFiling(new byte[1], new byte[1]),
                null,
                null,
                null,
                false,
                null,
                new Decision(result, THEN, "R-1", "2026.10", null, null, null, null, null, findings));
    }
}

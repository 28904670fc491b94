package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.Latencies.Answer;

class LatenciesTest {

    @Test
    void aFilingWaitsFromItsAppendToThatOfItsReceipt() throws Exception {
        Answer answer = Latencies.answer(receipt("\"result\":\"ACCEPTED\""), 1_767_225_601_500L);

        assertThat(answer).isEqualTo(new Answer(1_767_225_600_250L, 1_767_225_601_500L));
        assertThat(answer.millis()).isEqualTo(1_250);
    }

    @Test
    void aFinalReceiptAfterAProvisionalOneIsNoWait() throws Exception {
        assertThat(Latencies.answer(receipt("\"result\":\"ACCEPTED\",\"replaces\":\"R1\""), 0))
                .isNull();
        assertThat(Latencies.answer(receipt("\"result\":\"ACCEPTED\",\"replaces\":null"), 0))
                .isNotNull();
        assertThat(Latencies.answer(receipt("\"result\":\"HELD\""), 0)).isNotNull();
    }

    @Test
    void percentilesAreByTheNearestRank() {
        Latencies latencies = new Latencies(waits(100, 10), 0);

        assertThat(latencies.percentile(50)).isEqualTo(50);
        assertThat(latencies.percentile(99)).isEqualTo(99);
        assertThat(latencies.percentile(99.9)).isEqualTo(100);
        assertThat(latencies.percentile(100)).isEqualTo(100);
        assertThat(latencies.within(25)).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void filingsOfTheWarmUpDoNotCount() {
        List<Answer> answers = new ArrayList<>(waits(100, 10));
        answers.add(new Answer(0, 60_000));
        Latencies latencies = new Latencies(answers, 505);

        // Filings 51 to 99 came at 510 ms and after.
        assertThat(latencies.count()).isEqualTo(49);
        assertThat(latencies.percentile(100)).isEqualTo(100);
        assertThatThrownBy(() -> new Latencies(answers, 1_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBacklogIsTheMostThatWaitedAtOneMoment() {
        assertThat(new Latencies(List.of(new Answer(0, 30), new Answer(10, 30), new Answer(20, 40)), 0).backlog())
                .isEqualTo(3);
        assertThat(new Latencies(List.of(new Answer(0, 5), new Answer(10, 15), new Answer(20, 25)), 0).backlog())
                .isEqualTo(1);
    }

    @Test
    void aShortStandstillIsSeenInTheWorstTenSeconds() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            long filed = i * 10L;
            answers.add(new Answer(filed, filed + (filed >= 500_000 && filed < 502_000 ? 3_000 : 20)));
        }
        Latencies latencies = new Latencies(answers, 0);

        assertThat(latencies.percentile(99)).isEqualTo(20);
        assertThat(latencies.worstTenSeconds()).isEqualTo(3_000);
        assertThat(latencies.rate()).isCloseTo(100, within(0.01));
    }

    /** Filings at a steady distance that wait 1, 2, 3 ... ms. */
    private static List<Answer> waits(int count, long distance) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(new Answer(i * distance, i * distance + i + 1));
        }
        return answers;
    }

    private static byte[] receipt(String members) {
        return ("{\"data\":{\"receivedAt\":\"2026-01-01T08:00:00.25+08:00\"," + members + "}}")
                .getBytes(StandardCharsets.UTF_8);
    }
}

package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.faults.Neighbours.Span;
import org.qiyue.deploy.local.simulation.SignedFiling.Answer;

class NeighboursTest {

    private static final Neighbours WATCHED = new Neighbours(
            "harmful", List.of(new Span(0, 1_000), new Span(2_000, 3_000)), List.of(new Span(1_000, 2_000)));

    private final List<Sent> sent = new ArrayList<>();
    private final List<Received> received = new ArrayList<>();

    @Test
    void waitsAreComparedByWhenAFilingCame() {
        filings("quiet", 10, 200, 100);
        filings("quiet", 2_010, 200, 100);
        filings("quiet", 1_010, 400, 119);
        Neighbours.Comparison comparison = WATCHED.in(history());
        assertThat(comparison.calm()).isEqualTo(new Latency(100, 100, 400));
        assertThat(comparison.harmed()).isEqualTo(new Latency(119, 119, 400));
        assertThat(comparison.isBearable()).isTrue();
        assertThat(comparison)
                .hasToString("neighbours' p99 100 ms before and between (400 filings), 119 ms during (400"
                        + " filings): +19 %");
    }

    @Test
    void aFifthMoreIsTheMost() {
        filings("quiet", 10, 400, 100);
        filings("quiet", 1_010, 400, 121);
        assertThat(WATCHED.in(history()).isBearable()).isFalse();
    }

    @Test
    void whatTheHarmfulPlatformWaitsIsItsOwnMatter() {
        filings("quiet", 10, 400, 100);
        filings("quiet", 1_010, 400, 100);
        filings("harmful", 1_010, 400, 9_000);
        assertThat(WATCHED.in(history()).isBearable()).isTrue();
    }

    @Test
    void aHandfulOfFilingsProvesNothing() {
        filings("quiet", 10, 400, 100);
        filings("quiet", 1_010, 20, 100);
        History history = history();
        assertThatThrownBy(() -> WATCHED.in(history)).isInstanceOf(NotStruckException.class);
    }

    @Test
    void filingsThatNobodyAnsweredWereSentAllTheSame() {
        filings("quiet", 10, 400, 100);
        filings("quiet", 1_010, 400, 100);
        received.subList(500, 800).clear();
        assertThat(WATCHED.in(history()).harmed().filings()).isEqualTo(100);
    }

    private void filings(String platform, long at, int count, long wait) {
        for (int number = 0; number < count; number++) {
            String digest = platform + at + "-" + number;
            sent.add(new Sent(digest, platform, Answer.ACCEPTED, true, at));
            received.add(new Received(
                    "receipts." + platform, 0, number, at + wait, digest, digest, "ACCEPTED", true, new byte[0]));
        }
    }

    private History history() {
        return new History(sent, List.of(), List.of(), received, List.of(), 0, 0);
    }
}

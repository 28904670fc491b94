package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    @Test
    void partsDoneOneAfterTheOtherAddTheirTimes() {
        Repetition repetition = repetition();

        // 100 us and 300 us a record: 2,500 records a second; with 100 us for a signature, 2,000.
        assertThat(repetition.limitRate()).isCloseTo(2_500, within(0.01));
        assertThat(repetition.signedLimitRate()).isCloseTo(2_000, within(0.01));
        assertThat(repetition.decidedOverLimit()).isCloseTo(0.4, within(0.001));
    }

    @Test
    void theLimitHoldsForTheMeanOfTheHostsSpeedBeforeAndAfter() {
        assertThat(repetition().before().rate()).isCloseTo(5_000, within(0.01));
        assertThat(repetition().after().rate()).isCloseTo(2_500 / 1.5, within(0.01));
        assertThat(repetition().drift()).isCloseTo(1 / 3.0, within(0.001));
    }

    @Test
    void differentWorkIsNotAddedUp() {
        Limit limit = limit(1);
        Measured other = new Measured("other", 1, 1, 1);
        assertThatThrownBy(() -> limit.receiptSignature().and(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limit.and(new Limit(List.of(other), limit.receiptSignature())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitMeasuredByAnotherProcessIsReadFromWhatItSays() {
        Limit limit = limit(1);
        List<String> said = new ArrayList<>(limit.lines());
        said.add(0, "[main] INFO a library's log");
        assertThat(Limit.of(said)).isEqualTo(limit);
        for (int end = 0; end < said.size(); end++) {
            List<String> cutOff = said.subList(0, end);
            assertThatThrownBy(() -> Limit.of(cutOff)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Measured.of("1\t2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptedFilingsAloneAreSetBesideTheBareCopy() {
        // 1,000 decided a second, nine of ten accepted, beside 9,000 records copied.
        assertThat(repetition().acceptedOverBareCopy()).isCloseTo(0.1, within(0.001));
    }

    @Test
    void processorTimeIsComparedForOneFiling() {
        // 600 us for the parts, 1,200 for ingest, its register and its broker.
        assertThat(repetition().limitOverIngestCpu()).isCloseTo(0.5, within(0.001));
        assertThat(repetition().bareCopyOverIngestCpu()).isCloseTo(50 / 1_200.0, within(0.0001));
        assertThat(repetition().ingest().rateByCpu(2)).isCloseTo(2e6 / 1_200, within(0.01));
    }

    @Test
    void timesWithoutWorkAreNoMeasurement() {
        assertThatThrownBy(() -> new Measured("nothing", 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Measured("no time", 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratesOfIngestAndThePeerAreComparedFromTheirFirstRowsOn() {
        // 1,000 decided a second beside 4,000 rows; 300 us of processor time beside 1,200.
        assertThat(repetition().decidedOverPeer()).isCloseTo(0.25, within(0.001));
        assertThat(repetition().peerOverIngestCpu()).isCloseTo(0.25, within(0.001));
    }

    @Test
    void aPeerThatWroteMoreThanThereWasOrNothingIsNoMeasurement() {
        IngestFigures.Cpu none = new IngestFigures.Cpu(0, 0, 0);
        assertThatThrownBy(() -> new PeerFigures(0, 2, 10, 0, none, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PeerFigures(5, 0, 10, 5, none, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PeerFigures(5, 2, 10, 11, none, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLoadThatStoodWithTheFirstRowsIsNoMeasurement() {
        IngestFigures.Cpu none = new IngestFigures.Cpu(0, 0, 0);
        assertThatThrownBy(() -> new IngestFigures(0, 2, 1, 1, none, Map.of(), 1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static PeerFigures peer() {
        return new PeerFigures(8_000, 2, 10_000, 9_900, new IngestFigures.Cpu(2_000_000, 300_000, 100_000), 512_000);
    }

    /** @param times how long everything takes: the mean of 0.5 and 1.5 is 1 */
    private static Limit limit(double times) {
        return new Limit(
                List.of(
                        new Measured("read", 1_000, 0.1 * times, (long) (200_000 * times)),
                        new Measured("verify", 100, 0.03 * times, (long) (40_000 * times))),
                new Measured("sign", 1_000, 0.1 * times, (long) (150_000 * times)));
    }

    static Repetition repetition() {
        IngestFigures ingest = new IngestFigures(
                10_000,
                10,
                0.9,
                1_500,
                new IngestFigures.Cpu(9_000_000, 2_000_000, 1_000_000),
                Map.of("filing-checks", 6_000_000L, "filing-consumer", 2_000_000L),
                409_600,
                Map.of("ACCEPTED", 9_000L, "REJECTED", 1_000L));
        return new Repetition(
                "1.00 2.00 3.00",
                new Measured("bare copy", 10_000, 10_000.0 / 9_000, 500_000),
                peer(),
                ingest,
                limit(0.5),
                limit(1.5));
    }
}

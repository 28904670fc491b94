package org.qiyue.ingest.service.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.FormFinding;
import org.qiyue.ingest.rules.Foreseen;
import org.qiyue.ingest.rules.SignatureResult;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.ingest.service.check.SignatureCheck;
import org.qiyue.ingest.service.check.TopicPartitionId;
import org.qiyue.ingest.service.record.OffsetAdvance;
import org.qiyue.ingest.service.record.RegisterUnavailableException;
import org.qiyue.registry.store.SealedFiling;

/** What becomes of a batch that the register takes, refuses, or cannot be asked about. */
@Timeout(60)
class BatchRecordingTest {
    private static final TopicPartition PARTITION = new TopicPartition("filings.kaifang", 0);
    private static final TopicPartitionId SOURCE =
            new TopicPartitionId(UUID.fromString("00000000-0000-4000-8000-000000000001"), PARTITION.topic(), 0);
    private static final FormFinding WHY = new FormFinding("A01", "", "报文无法处理", "The event cannot be processed");

    /** Offsets that the register took, those of one transaction together. */
    private final List<List<Long>> taken = Collections.synchronizedList(new ArrayList<>());

    private final List<Long> quarantined = Collections.synchronizedList(new ArrayList<>());
    private BatchRecording.Recorder register = (filings, advances) -> {};
    private final BatchRecording recording = new BatchRecording((filings, advances) -> {
        register.record(filings, advances);
        taken.add(offsets(filings));
        quarantined.addAll(offsets(filings.stream()
                .filter(filing -> filing instanceof CheckedFiling.Unreadable bytes && bytes.finding() != WHY)
                .toList()));
    });

    @AfterEach
    void end() {
        recording.close();
    }

    @Test
    void isRecordedOnceWhileItsMakerGoesOn() {
        CountDownLatch goOn = new CountDownLatch(1);
        register = (filings, advances) -> await(goOn);
        recording.begin(filings(0, 4), at(0));
        assertThat(recording.isUnderWay()).isTrue();
        assertThatThrownBy(() -> recording.begin(filings(4, 8), at(4))).isInstanceOf(IllegalStateException.class);
        goOn.countDown();
        assertThat(recording.await()).containsExactly(new OffsetAdvance(SOURCE, 0, 4));
        assertThat(recording.isUnderWay()).isFalse();
        assertThat(recording.await()).isEmpty();
        assertThat(taken).containsExactly(List.of(0L, 1L, 2L, 3L));
    }

    @Test
    void whatTheRegisterRefusesTogetherIsRecordedInHalvesOneAfterTheOther() {
        register = (filings, advances) -> {
            if (offsets(filings).contains(2L) && filings.size() > 1) {
                throw new IllegalStateException("refused");
            }
        };
        recording.begin(filings(0, 4), at(0));
        assertThat(recording.await())
                .containsExactly(
                        new OffsetAdvance(SOURCE, 0, 2),
                        new OffsetAdvance(SOURCE, 2, 3),
                        new OffsetAdvance(SOURCE, 3, 4));
        assertThat(taken).containsExactly(List.of(0L, 1L), List.of(2L), List.of(3L));
        assertThat(quarantined).isEmpty();
    }

    @Test
    void aRecordThatEvenQuarantineDoesNotTakeStopsThePartition() {
        register = (filings, advances) -> {
            throw new IllegalStateException("refused");
        };
        recording.begin(filings(0, 1), at(0));
        assertThatThrownBy(recording::await).isInstanceOf(RegisterUnavailableException.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void whatOneHalfDidIsNotToldWhenTheRegisterGoesAwayInTheOther() {
        register = (filings, advances) -> {
            if (filings.size() > 2) {
                throw new IllegalStateException("refused");
            }
            if (offsets(filings).contains(2L)) {
                throw new RegisterUnavailableException("gone", null);
            }
        };
        Positions own = at(0);
        recording.begin(filings(0, 4), own.copy());
        assertThatThrownBy(recording::await).isInstanceOf(RegisterUnavailableException.class);
        assertThat(taken).containsExactly(List.of(0L, 1L));
        assertThat(own.next(PARTITION)).isZero();
    }

    @Test
    void anAbandonedBatchIsWaitedForAndTheNextOneCanBegin() {
        register = (filings, advances) -> {
            throw new RegisterUnavailableException("gone", null);
        };
        recording.begin(filings(0, 2), at(0));
        assertThat(recording.abandon()).isFalse();
        assertThat(recording.isUnderWay()).isFalse();
        register = (filings, advances) -> {};
        recording.begin(filings(0, 2), at(0));
        assertThat(recording.await()).containsExactly(new OffsetAdvance(SOURCE, 0, 2));
    }

    @Test
    void whoeverAbandonsABatchWaitsForItsEnd() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        register = (filings, advances) -> await(goOn);
        recording.begin(filings(0, 2), at(0));
        CompletableFuture<Boolean> abandoning = CompletableFuture.supplyAsync(recording::abandon);
        assertThatThrownBy(() -> abandoning.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        goOn.countDown();
        assertThat(abandoning.get(10, TimeUnit.SECONDS)).isFalse();
        assertThat(taken).containsExactly(List.of(0L, 1L));
    }

    @Test
    void aFilingThatIsRefusedAloneGoesIntoQuarantine() {
        register = (filings, advances) -> {
            if (filings.stream().anyMatch(CheckedFiling.Readable.class::isInstance)) {
                throw new IllegalStateException("refused");
            }
        };
        recording.begin(List.of(readable(0), filings(1, 2).get(0)), at(0));
        assertThat(recording.await()).containsExactly(new OffsetAdvance(SOURCE, 0, 1), new OffsetAdvance(SOURCE, 1, 2));
        assertThat(quarantined).containsExactly(0L);
        assertThat(taken).containsExactly(List.of(0L), List.of(1L));
    }

    @Test
    void anErrorIsNobodysFilingAndEndsAsAnError() {
        register = (filings, advances) -> {
            throw new NoClassDefFoundError("a class that is wanting");
        };
        recording.begin(filings(0, 2), at(0));
        assertThatThrownBy(recording::await).isInstanceOf(NoClassDefFoundError.class);
        assertThat(quarantined).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Positions at(long next) {
        Positions positions = new Positions();
        positions.place(PARTITION, SOURCE, next);
        return positions;
    }

    private static CheckedFiling readable(long offset) {
        return new CheckedFiling.Readable(
                new FilingRecord(SOURCE, offset, Instant.EPOCH, new byte[] {'{'}, null, null),
                new byte[32],
                new SealedFiling(new byte[] {1}, new byte[] {2}),
                new FilingReading.Attributed("1", "kaifang", JsonNodeFactory.instance.objectNode(), null, List.of()),
                null,
                new SignatureCheck(SignatureResult.MISSING, null),
                null,
                Foreseen.NOTHING);
    }

    private static List<CheckedFiling> filings(long from, long to) {
        return LongStream.range(from, to)
                .<CheckedFiling>mapToObj(offset -> new CheckedFiling.Unreadable(
                        new FilingRecord(SOURCE, offset, Instant.EPOCH, new byte[] {'{'}, null, null),
                        new byte[32],
                        new SealedFiling(new byte[] {1}, new byte[] {2}),
                        WHY))
                .toList();
    }

    private static List<Long> offsets(List<CheckedFiling> filings) {
        return filings.stream().map(filing -> filing.origin().offset()).toList();
    }
}

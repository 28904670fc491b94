package org.qiyue.ingest.service.consume;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.common.errors.InterruptException;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.Defects;
import org.qiyue.ingest.service.record.FenceLostException;
import org.qiyue.ingest.service.record.FilingRecorder;
import org.qiyue.ingest.service.record.OffsetAdvance;
import org.qiyue.ingest.service.record.RegisterUnavailableException;
import org.qiyue.registry.store.intake.Awaited;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records batches on a thread of its own, one at a time, so that the next one is read and checked meanwhile. All methods are
 * called by one thread.
 */
final class BatchRecording implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRecording.class);

    private final Recorder recorder;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread recording = new Thread(task, "filing-recorder");
        recording.setDaemon(true);
        return recording;
    });
    private CompletableFuture<List<OffsetAdvance>> underWay;

    /** What writes filings into the register, all or none, and moves the offsets with them. */
    interface Recorder {
        /** @see FilingRecorder#record */
        void record(List<CheckedFiling> filings, List<OffsetAdvance> advances);
    }

    BatchRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Whether a batch has been begun and not awaited. */
    boolean isUnderWay() {
        return underWay != null;
    }

    /**
     * Begins to record filings; returns at once.
     *
     * @param places where the partitions stand before them; a copy that nobody else uses
     * @throws IllegalStateException while another batch is under way
     */
    void begin(List<CheckedFiling> filings, Positions places) {
        if (underWay != null) {
            throw new IllegalStateException("Another batch is being recorded");
        }
        underWay = CompletableFuture.supplyAsync(
                () -> {
                    List<OffsetAdvance> done = new ArrayList<>();
                    record(filings, places, done);
                    return done;
                },
                thread);
    }

    /**
     * Waits until the batch under way stands in the register.
     *
     * @return by what the partitions moved; nothing when no batch was under way
     * @throws FenceLostException when an offset is not where this instance believes it to be
     * @throws RegisterUnavailableException when the register cannot be reached
     */
    List<OffsetAdvance> await() {
        if (underWay == null) {
            return List.of();
        }
        CompletableFuture<List<OffsetAdvance>> awaited = underWay;
        underWay = null;
        return Awaited.result(awaited);
    }

    /**
     * Waits for the batch under way, whatever becomes of it: where the partitions stand will be read from the register.
     *
     * @return whether another instance had moved an offset, so that not all of it was written
     */
    boolean abandon() {
        try {
            await();
        } catch (FenceLostException e) {
            LOG.warn("Another instance has moved an offset: {}", e.getMessage());
            return true;
        } catch (RegisterUnavailableException | InterruptException e) {
            LOG.warn("Whether the batch under way is recorded is not known; the offsets tell: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The batch under way failed; it is read again: {}", Defects.told(e));
        }
        return false;
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    /**
     * Records the filings, in halves when the register refuses them together, so that one filing it can never
     * take does not stop a partition.
     */
    private void record(List<CheckedFiling> filings, Positions places, List<OffsetAdvance> done) {
        List<OffsetAdvance> advances =
                places.advances(filings.stream().map(CheckedFiling::origin).toList());
        try {
            recorder.record(filings, advances);
            places.advance(advances);
            done.addAll(advances);
        } catch (FenceLostException | RegisterUnavailableException | InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            CheckedFiling first = filings.get(0);
            if (filings.size() > 1) {
                LOG.warn("Batch of {} refused; trying it in halves: {}", filings.size(), Defects.told(e));
                int middle = filings.size() / 2;
                record(filings.subList(0, middle), places, done);
                record(filings.subList(middle, filings.size()), places, done);
            } else if (first instanceof CheckedFiling.Readable readable) {
                Defects.quarantined(LOG, first.origin(), e);
                record(List.of(readable.unprocessable()), places, done);
            } else {
                throw new RegisterUnavailableException("A quarantined record is refused", e);
            }
        }
    }
}

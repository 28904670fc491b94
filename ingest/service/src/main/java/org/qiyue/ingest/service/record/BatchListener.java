package org.qiyue.ingest.service.record;

import java.time.Duration;
import org.qiyue.ingest.service.decide.Decided;

/** Hears of every batch after its commit. */
public interface BatchListener {
    /**
     * A batch was committed.
     *
     * @param decided what was decided
     * @param took from before the transaction began until after its commit
     */
    void recorded(Decided decided, Duration took);
}

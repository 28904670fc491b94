package org.qiyue.ingest.service.publish;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the publisher that receipts were committed, so that it need not look often. */
public final class OutboxSignal {
    private final Semaphore news = new Semaphore(0);

    /** Receipts were committed. */
    public void raise() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** Waits until raised or the time is up, and lowers the signal. */
    void await(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}

package org.qiyue.registry.store.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The rows of the large tables, made while PostgreSQL is still at work on the small ones, where a core is free for it. What
 * nobody has begun when it is wanted is made by the thread that wants it.
 */
final class RowsAhead {

    private final Making contracts;
    private final Making versions;
    private final Making filings;

    private RowsAhead(IntakeBatch batch) {
        contracts = new Making(() -> ContractTable.newRows(batch));
        versions = new Making(() -> VersionTable.newRows(batch));
        filings = new Making(() -> FilingTable.newRows(batch));
    }

    /** Begins to make rows; returns at once. The batch must stay as it is from now on. */
    static RowsAhead begin(IntakeBatch batch) {
        RowsAhead rows = new RowsAhead(batch);
        ForkJoinPool.commonPool().execute(rows.contracts);
        ForkJoinPool.commonPool().execute(rows.versions);
        ForkJoinPool.commonPool().execute(rows.filings);
        return rows;
    }

    /** What {@link ContractTable#newRows} makes; throws what making it threw. */
    BinaryCopy contracts() {
        return contracts.await();
    }

    /** What {@link VersionTable#newRows} makes; throws what making it threw. */
    BinaryCopy versions() {
        return versions.await();
    }

    /** What {@link FilingTable#newRows} makes; throws what making it threw. */
    BinaryCopy filings() {
        return filings.await();
    }

    private static final class Making implements Runnable {

        private final Supplier<BinaryCopy> maker;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final CompletableFuture<BinaryCopy> made = new CompletableFuture<>();

        Making(Supplier<BinaryCopy> maker) {
            this.maker = maker;
        }

        /** Does nothing where another thread has begun. */
        @Override
        public void run() {
            if (!begun.compareAndSet(false, true)) {
                return;
            }
            try {
                made.complete(maker.get());
            } catch (RuntimeException | Error failed) {
                made.completeExceptionally(failed);
            }
        }

        BinaryCopy await() {
            run();
            return Awaited.result(made);
        }
    }
}

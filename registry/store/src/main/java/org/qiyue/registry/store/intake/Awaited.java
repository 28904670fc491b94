package org.qiyue.registry.store.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The end of work that was begun on another thread. */
public final class Awaited {

    private Awaited() {}

    /**
     * Waits, whatever interrupts it, for what the work makes.
     *
     * @throws RuntimeException what the work threw, as it threw it: memory or a class that is wanting, an {@link Error}, is not
     *     the fault of what is worked on, and must not look like it
     */
    public static <T> T result(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}

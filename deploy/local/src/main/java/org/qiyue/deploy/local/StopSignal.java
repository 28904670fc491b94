package org.qiyue.deploy.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a process is asked to end. */
enum StopSignal {
    /** What most programs understand. */
    TERM,
    /** PostgreSQL's fast shutdown: sessions are cut, data is written; TERM would wait for every session to leave. */
    INT;

    private static final Duration AFTER_KILL = Duration.ofSeconds(5);

    /**
     * Asks, waits, and kills what has not ended by then.
     *
     * @return whether it ended by itself
     */
    boolean stop(ProcessHandle process, Duration patience) {
        send(process);
        if (ended(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        ended(process, AFTER_KILL);
        return false;
    }

    private void send(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException noSuchTool) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return !process.isAlive();
            }
        }
        return true;
    }
}

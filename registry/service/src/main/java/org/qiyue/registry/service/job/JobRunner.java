package org.qiyue.registry.service.job;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.qiyue.registry.service.access.OnBehalf;

/**
 * Does the jobs that wait, so many at once. A job is leased: when this instance dies, another takes it up after the lease
 * has run out; when this one stops, at once.
 */
@ApplicationScoped
class JobRunner {
    private static final long CLEARED_EVERY_SECONDS = 300;
    private static final long STOPPING_SECONDS = 3;

    private final JobQueue queue;
    private final JobConfig config;
    private final OnBehalf onBehalf;
    private final Clock clock;
    private final Map<String, JobWork> works = new HashMap<>();
    private final Instance<Leftovers> leftovers;
    private final Instance<Upkeep> upkeep;
    private final String instance = UUID.randomUUID().toString();
    private final ScheduledExecutorService threads;
    private volatile boolean stopping;

    JobRunner(
            JobQueue queue,
            JobConfig config,
            OnBehalf onBehalf,
            Clock clock,
            @Any Instance<JobWork> works,
            @Any Instance<Leftovers> leftovers,
            @Any Instance<Upkeep> upkeep) {
        this.queue = queue;
        this.config = config;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.leftovers = leftovers;
        this.upkeep = upkeep;
        works.forEach(work -> this.works.put(work.kind(), work));
        this.threads = Executors.newScheduledThreadPool(config.atOnce() + 1, work -> {
            Thread thread = new Thread(work, "job");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start(@Observes StartupEvent started) {
        long idle = config.idle().toMillis();
        for (int i = 0; i < config.atOnce(); i++) {
            threads.scheduleWithFixedDelay(this::doWhatWaits, idle, idle, TimeUnit.MILLISECONDS);
        }
        threads.scheduleWithFixedDelay(this::clear, CLEARED_EVERY_SECONDS, CLEARED_EVERY_SECONDS, TimeUnit.SECONDS);
        threads.scheduleWithFixedDelay(
                this::look, config.upkeepAfter().toSeconds(), CLEARED_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        threads.shutdown();
        threads.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS);
        // This thread has the request context of the shutdown.
        Thread last = new Thread(() -> guarded(() -> onBehalf.ofTheService(() -> queue.giveBack(instance))), "job");
        last.start();
        last.join(TimeUnit.SECONDS.toMillis(STOPPING_SECONDS));
    }

    private void clear() {
        guarded(() -> onBehalf.ofTheService(() -> queue.clear(config.waits(), config.remembered())));
        leftovers.forEach(each -> guarded(() -> onBehalf.ofTheService(each::clear)));
    }

    private void look() {
        upkeep.forEach(each -> guarded(() -> onBehalf.ofTheService(each::look)));
    }

    private void doWhatWaits() {
        guarded(() -> {
            Optional<JobQueue.Taken> job = take();
            while (job.isPresent() && !stopping) {
                run(job.get());
                job = take();
            }
        });
    }

    private Optional<JobQueue.Taken> take() {
        AtomicReference<Optional<JobQueue.Taken>> taken = new AtomicReference<>(Optional.empty());
        try {
            if (!stopping) {
                onBehalf.ofTheService(() -> taken.set(queue.take(instance, config.lease(), config.attempts())));
            }
        } catch (PessimisticLockException beaten) {
            // Another took it since this one's snapshot; what else waits is seen the next time.
            return Optional.empty();
        }
        return taken.get();
    }

    private void run(JobQueue.Taken job) {
        onBehalf.of(job.caller(), () -> {
            JobRun run = new JobRun(job, queue, config.lease(), clock, () -> stopping);
            try {
                JobWork.Result result = works.get(job.kind()).run(run);
                run.file().close();
                queue.done(
                        job,
                        run.done(),
                        result,
                        run.fileBytes(),
                        clock.instant().plus(config.kept()));
            } catch (JobRun.Interruption interrupted) {
                if (interrupted.isCancelled()) {
                    queue.ended(job, "CANCELLED", null);
                }
            } catch (JobFailedException failed) {
                queue.ended(job, "FAILED", failed.code());
            } catch (IOException | RuntimeException failed) {
                Log.errorf(failed, "job failed jobId=%s kind=%s attempt=%d", job.jobId(), job.kind(), job.attempt());
                queue.ended(job, "FAILED", "INTERNAL_ERROR");
            }
        });
    }

    /** What a thread cannot do now it does later; a scheduled task that throws would never run again. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            Log.warnf(failed, "jobs are not looked at now");
        }
    }
}

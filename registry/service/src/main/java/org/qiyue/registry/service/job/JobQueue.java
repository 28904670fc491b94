package org.qiyue.registry.service.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.access.Scope;

/** Takes jobs for an instance and writes how far they are, each in a transaction of its own. */
@ApplicationScoped
class JobQueue {
    private final EntityManager entities;
    private final OnBehalf onBehalf;

    JobQueue(EntityManager entities, OnBehalf onBehalf) {
        this.entities = entities;
        this.onBehalf = onBehalf;
    }

    /**
     * A job that an instance has the lease of.
     *
     * @param caller who asked for it
     * @param asked what was asked for, as JSON
     */
    record Taken(UUID jobId, int attempt, String kind, Caller caller, String asked, boolean needsApproval) {}

    /** The oldest job that may be done. */
    Optional<Taken> take(String instance, Duration lease, int mostAttempts) {
        return onBehalf.writing(() -> {
            @SuppressWarnings("unchecked")
            List<Object[]> rows = entities.createNativeQuery(
                            "select job_id, attempt, kind, account, account_name, account_role, unit, cast(asked as text),"
                                    + " needs_approval from registry.take_job(:instance,"
                                    + " make_interval(secs => :seconds), :attempts)",
                            Object[].class)
                    .setParameter("instance", instance)
                    .setParameter("seconds", (double) lease.toSeconds())
                    .setParameter("attempts", mostAttempts)
                    .getResultList();
            return rows.stream()
                    .map(row -> new Taken(
                            (UUID) row[0],
                            ((Number) row[1]).intValue(),
                            (String) row[2],
                            new Caller(
                                    (String) row[3],
                                    (String) row[4],
                                    Set.of((String) row[5]),
                                    Scope.of((String) row[5], (String) row[6])),
                            (String) row[7],
                            (Boolean) row[8]))
                    .findFirst();
        });
    }

    /** Writes how many rows are done, and puts the lease forward; false where the lease is another's by now. */
    boolean carriedOn(Taken job, long expected, long done, Duration lease) {
        return onBehalf.writing(() -> entities.createNativeQuery("update registry.job set rows_expected = :expected,"
                                + " rows_done = :done, lease_until = now() + make_interval(secs => :seconds)"
                                + " where job_id = :id and attempt = :attempt and state = 'RUNNING'")
                        .setParameter("id", job.jobId())
                        .setParameter("attempt", job.attempt())
                        .setParameter("expected", expected)
                        .setParameter("done", done)
                        .setParameter("seconds", (double) lease.toSeconds())
                        .executeUpdate()
                == 1);
    }

    /** Whether it was asked to be cancelled. */
    boolean isCancelled(Taken job) {
        return onBehalf.reading(
                Duration.ofSeconds(30),
                () -> entities.createQuery(
                                        "select count(*) from JobDecision d where d.jobId = :id and d.decision = 'CANCELLED'",
                                        Long.class)
                                .setParameter("id", job.jobId())
                                .getSingleResult()
                        > 0);
    }

    /** Keeps a piece of its file. */
    void keep(Taken job, int number, byte[] piece) {
        onBehalf.writing(
                () -> entities.createNativeQuery("insert into registry.job_chunk (job_id, attempt, chunk_no, bytes)"
                                + " values (:id, :attempt, :no, :bytes)")
                        .setParameter("id", job.jobId())
                        .setParameter("attempt", job.attempt())
                        .setParameter("no", number)
                        .setParameter("bytes", piece)
                        .executeUpdate());
    }

    /** Ends it with its file. */
    void done(Taken job, long rows, JobWork.Result result, long bytes, Instant keptUntil) {
        onBehalf.writing(() -> entities.createNativeQuery("update registry.job set state = 'DONE', rows_done = :rows,"
                        + " finished_at = now(), file_name = :name, file_type = :type, file_bytes = :bytes,"
                        + " kept_until = :until where job_id = :id and attempt = :attempt and state = 'RUNNING'")
                .setParameter("id", job.jobId())
                .setParameter("attempt", job.attempt())
                .setParameter("rows", rows)
                .setParameter("name", result.fileName())
                .setParameter("type", result.fileType())
                .setParameter("bytes", bytes)
                .setParameter("until", keptUntil)
                .executeUpdate());
    }

    /**
     * Ends it without a file.
     *
     * @param state FAILED or CANCELLED
     * @param failure code of why, null where it was cancelled
     */
    void ended(Taken job, String state, String failure) {
        onBehalf.writing(() -> entities.createNativeQuery(
                        "update registry.job set state = :state, failure = cast(:failure"
                                + " as text), finished_at = now() where job_id = :id and attempt = :attempt and state = 'RUNNING'")
                .setParameter("id", job.jobId())
                .setParameter("attempt", job.attempt())
                .setParameter("state", state)
                .setParameter("failure", failure)
                .executeUpdate());
    }

    /** Lets others take up at once what this instance has not finished. */
    void giveBack(String instance) {
        onBehalf.writing(() -> entities.createNativeQuery("select registry.give_back_jobs(:instance)", Long.class)
                .setParameter("instance", instance)
                .getSingleResult());
    }

    /** Removes files whose time is up, and jobs of long ago. */
    void clear(Duration waiting, Duration remembered) {
        onBehalf.writing(() -> entities.createNativeQuery(
                        "select registry.clear_jobs(make_interval(secs => :waiting), make_interval(secs => :remembered))",
                        Long.class)
                .setParameter("waiting", (double) waiting.toSeconds())
                .setParameter("remembered", (double) remembered.toSeconds())
                .getSingleResult());
    }
}

package org.qiyue.registry.service.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Truth;

/** Leases and attempts, in a service that does no jobs itself. */
@QuarkusTest
@TestProfile(JobQueueTest.Idle.class)
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class JobQueueTest {
    private static final Duration LEASE = Duration.ofMinutes(1);

    /** Nobody else takes the test's jobs. */
    public static final class Idle implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("qiyue.job.at-once", "0");
        }
    }

    @Inject
    JobQueue queue;

    @Inject
    OnBehalf onBehalf;

    private final UUID job = UUID.randomUUID();

    @BeforeEach
    void aJobThatADeadInstanceHas() {
        write(
                "insert into registry.job (job_id, kind, account, account_name, account_role, unit, asked, needs_approval,"
                        + " state, rows_expected, attempt, lease_by, lease_until, started_at, created_at) values ('"
                        + job
                        + "', 'EXPORT', 'queue', '测试', 'city-officer', '110000', '{}', false, 'RUNNING', 3, 1, 'dead',"
                        + " now() + interval '1 hour', now(), now() - interval '1 day')");
    }

    @AfterEach
    void forget() {
        write("delete from registry.job_chunk where job_id = '" + job + "'");
        write("delete from registry.job_decision where job_id = '" + job + "'");
        write("delete from registry.job where job_id = '" + job + "'");
    }

    @Test
    void a_job_is_taken_up_again_when_the_lease_of_a_dead_instance_has_run_out_and_its_pieces_are_gone() {
        write("insert into registry.job_chunk values ('" + job + "', 1, 0, 'half')");
        assertThat(taken("living", 3)).isEmpty();

        expire();
        JobQueue.Taken again = taken("living", 3).orElseThrow();

        assertThat(again.jobId()).isEqualTo(job);
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.caller().username()).isEqualTo("queue");
        assertThat(Truth.column("select 1 from registry.job_chunk where job_id = ?", job))
                .isEmpty();
    }

    @Test
    void one_that_was_begun_too_often_is_given_up_with_a_reason() {
        expire();

        assertThat(taken("living", 1)).isEmpty();

        assertThat(Truth.column("select state || ' ' || failure from registry.job where job_id = ?", job))
                .containsExactly("FAILED ABANDONED");
    }

    @Test
    void an_instance_that_lost_its_lease_can_write_nothing_more() {
        expire();
        JobQueue.Taken late = taken("first", 9).orElseThrow();
        expire();
        JobQueue.Taken now = taken("second", 9).orElseThrow();

        away(() -> onBehalf.of(late.caller(), () -> {
            assertThat(queue.carriedOn(late, 3, 1, LEASE)).isFalse();
            assertThat(queue.carriedOn(now, 3, 2, LEASE)).isTrue();
            assertThat(refused(() -> queue.keep(late, 0, new byte[] {1}))).isTrue();
            queue.keep(now, 0, new byte[] {2});
            queue.done(
                    late,
                    3,
                    new JobWork.Result("late", "text/csv"),
                    1,
                    Clock.systemUTC().instant());
        }));

        assertThat(Truth.column("select state || rows_done from registry.job where job_id = ?", job))
                .containsExactly("RUNNING2");
        assertThat(Truth.column("select attempt || encode(bytes, 'hex') from registry.job_chunk where job_id = ?", job))
                .containsExactly("302");
    }

    @Test
    void of_instances_that_ask_at_once_one_takes_it() {
        expire();
        List<CompletableFuture<Boolean>> asking = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String instance = "instance" + i;
            asking.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return taken(instance, 9).isPresent();
                } catch (RuntimeException busy) {
                    return false;
                }
            }));
        }

        assertThat(asking.stream().map(CompletableFuture::join).filter(taken -> taken))
                .hasSize(1);
    }

    @Test
    void what_an_instance_that_stops_has_not_finished_is_free_at_once() {
        expire();
        taken("stops", 9).orElseThrow();
        assertThat(taken("other", 9)).isEmpty();

        away(() -> onBehalf.ofTheService(() -> queue.giveBack("stops")));

        assertThat(taken("other", 9)).isPresent();
    }

    @Test
    void a_running_job_hears_that_it_is_cancelled() {
        expire();
        JobQueue.Taken mine = taken("mine", 9).orElseThrow();
        write("insert into registry.job_decision (job_id, decision, decided_by) values ('" + job
                + "', 'CANCELLED', 'queue')");
        JobRun run = new JobRun(mine, queue, LEASE, Clock.systemUTC(), () -> false);
        AtomicReference<Boolean> cancelled = new AtomicReference<>();

        away(() -> onBehalf.of(mine.caller(), () -> {
            try {
                run.progress(1);
            } catch (JobRun.Interruption interrupted) {
                cancelled.set(interrupted.isCancelled());
            }
        }));

        assertThat(cancelled).hasValue(true);
    }

    @Test
    void a_file_is_cut_into_pieces_none_of_which_is_large() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        byte[] all = new byte[600_001];
        JobFile file = new JobFile(piece -> sizes.add(piece.bytes().length));
        try (OutputStream out = file) {
            out.write(all, 0, 600_000);
            out.write(1);
        }

        assertThat(sizes).containsExactly(262_144, 262_144, 75_713);
        assertThat(file.length()).isEqualTo(all.length);
    }

    private Optional<JobQueue.Taken> taken(String instance, int attempts) {
        AtomicReference<Optional<JobQueue.Taken>> taken = new AtomicReference<>();
        away(() -> onBehalf.ofTheService(() -> taken.set(queue.take(instance, LEASE, attempts))));
        return taken.get();
    }

    /** On a thread of its own, as jobs are done: the test's has a request. */
    private static void away(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private void expire() {
        write("update registry.job set lease_until = now() - interval '1 minute' where job_id = '" + job + "'");
    }

    private static boolean refused(Runnable work) {
        try {
            work.run();
            return false;
        } catch (RuntimeException refusal) {
            return true;
        }
    }

    private static void write(String sql) {
        try (Connection owner = RegistryDatabase.owner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

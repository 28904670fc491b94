package org.qiyue.deploy.bench.faults;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.qiyue.deploy.bench.faults.Intake.Route;

/** Faults of ingest itself: killed, frozen, multiplied, starved. */
final class IngestFaults {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** Three repetitions are the fifty kills of the matrix, and one. */
    private static final int KILLS = 17;

    /** From its start, again after a kill, to the first filing recorded. */
    private static final double RESTART_SECONDS = 10;

    /** A client that has sent so much since its last commit has written a batch, not a mark. */
    private static final long BATCH_BYTES = 8_000;

    static final List<Fault> ALL = List.of(
            Fault.of(
                            1,
                            "ingest killed at a random instant",
                            "kill -9, " + KILLS + " times a run, started again at once",
                            IngestFaults::killed)
                    .within(RESTART_SECONDS),
            Fault.of(
                            2,
                            "ingest killed between insert and commit, commit and answer, send and mark",
                            "kill -9 while the transaction waits for a lock on the outbox; while the answer to COMMIT is"
                                    + " held back by a proxy; while the mark of publication waits for a lock",
                            IngestFaults::killedInBetween)
                    .within(RESTART_SECONDS)
                    .through(Route.PROXIED),
            Fault.of(
                            6,
                            "ingest paused past its session timeout, resumes as a zombie",
                            "two instances; SIGSTOP of one with a batch in hand that it has not begun to record, SIGCONT"
                                    + " after the pause: its batch must be fenced off; SIGSTOP of one in the midst of COPY,"
                                    + " SIGCONT when the other has had its session ended",
                            ZombieFault::run)
                    .among(2),
            Fault.of(
                            9,
                            "rebalance storm",
                            "2, 5 and 1 instances, twice; each change five seconds after the one before has settled, by TERM and by kill -9",
                            IngestFaults::storm)
                    .among(2),
            Fault.of(
                            25,
                            "out of memory",
                            "a backlog read with a heap far too small, -XX:+ExitOnOutOfMemoryError; then a usual heap",
                            IngestFaults::outOfMemory)
                    .within(RESTART_SECONDS));

    private IngestFaults() {}

    private static String killed(Scene scene) throws Exception {
        Random random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            Scene.sleep(0.3 + random.nextDouble() * 2);
            Intake instance = scene.stand().instances().get(0);
            scene.stand().kill(instance);
            scene.heal(() -> scene.stand().start(instance.number()));
        }
        return KILLS + " kills";
    }

    private static String killedInBetween(Scene scene) throws Exception {
        RegisterServer register = scene.stand().register();
        long before = scene.progress().recorded();
        killAtLock(scene, "registry.receipt_outbox");
        long uncommitted = scene.progress().recorded();
        scene.heal(() -> scene.stand().start(0));

        FaultProxy.Cut cut = scene.stand().registerProxy().cutAtCommit(BATCH_BYTES);
        require(cut.isReached(SOON.toSeconds()), "a commit of a batch");
        scene.stand().kill(scene.stand().instances().get(0));
        scene.heal(() -> scene.stand().start(0));

        killAtLock(scene, "registry.receipt_publication");
        long unmarked = register.number("SELECT count(*) FROM registry.receipt_outbox o, registry.receipt_publication p"
                + " WHERE o.outbox_no > p.published_to");
        require(unmarked > 0, "receipts sent and not marked");
        scene.heal(() -> scene.stand().start(0));
        return "filing numbers %d to %d before the first; the second's commit was answered to nobody; %d receipts sent and not marked at the third"
                .formatted(before, uncommitted, unmarked);
    }

    /** A lock that lets readers in and keeps writers out; whoever waits for it is killed. */
    private static void killAtLock(Scene scene, String table) throws Exception {
        try (Connection connection = scene.stand().register().open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE " + table + " IN SHARE MODE");
            Scene.await(
                    "ingest writes to " + table,
                    SOON,
                    () -> scene.stand().register().hasWaiterOn(table));
            // What was sent before it waits is in Kafka by then.
            Scene.sleep(0.3);
            scene.stand().kill(scene.stand().instances().get(0));
            connection.rollback();
        }
    }

    private static String storm(Scene scene) throws Exception {
        Stand stand = scene.stand();
        int most = 0;
        for (int round = 0; round < 2; round++) {
            for (int number = 2; number < 5; number++) {
                stand.start(number);
            }
            // An instance that is ended before it has joined is no rebalance.
            stand.awaitReady();
            Scene.sleep(5);
            most = Math.max(most, readers(stand));
            for (int number = 4; number > 0; number--) {
                Intake gone = instance(stand, number);
                if (number % 2 == 0) {
                    stand.kill(gone);
                } else {
                    stand.stop(gone);
                }
            }
            Scene.sleep(5);
            stand.start(1);
            stand.awaitReady();
        }
        scene.heal(() -> {});
        require(most > 2, "more than two instances that read");
        return "2, 5, 1 instances, twice; up to " + most + " of them read at once";
    }

    private static int readers(Stand stand) throws Exception {
        int readers = 0;
        for (Intake instance : stand.instances()) {
            readers += instance.metric("qiyue_ingest_partitions") > 0 ? 1 : 0;
        }
        return readers;
    }

    private static Intake instance(Stand stand, int number) {
        return stand.instances().stream()
                .filter(instance -> instance.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String outOfMemory(Scene scene) throws Exception {
        Stand stand = scene.stand();
        stand.kill(stand.instances().get(0));
        Scene.sleep(10);
        StringBuilder deaths = new StringBuilder();
        int deathCount = 0;
        for (int heap = 44; heap >= 24 && deathCount < 2; heap -= 4) {
            Intake starved = stand.start(0, heap);
            if (starved.process().ends(Duration.ofSeconds(20))) {
                require(starved.process().exitCode() == 3, "an end by lack of memory");
                deaths.append(" ").append(heap).append(" MB");
                deathCount++;
            }
            stand.kill(starved);
        }
        require(deathCount > 0, "a heap so small that ingest ends");
        scene.heal(() -> stand.start(0));
        return "ended with exit code 3 at" + deaths;
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new NotStruckException(what);
        }
    }
}

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
    private static final int KILLS = 5;

    /** A client that has sent so much since its last commit has written a batch, not a mark. */
    private static final long BATCH_BYTES = 8_000;

    /** The lock that lets one intake transaction in at a time, see the register's WriterLock. */
    private static final long WRITER_LOCK = 0x7169797565L;

    static final List<Fault> ALL = List.of(
            Fault.of(
                    1,
                    "ingest killed at a random instant",
                    "kill -9, " + KILLS + " times a run, started again at once",
                    IngestFaults::killed),
            Fault.of(
                            2,
                            "ingest killed between insert and commit, commit and answer, send and mark",
                            "kill -9 while the transaction waits for a lock on the outbox; while the answer to COMMIT is"
                                    + " held back by a proxy; while the mark of publication waits for a lock",
                            IngestFaults::killedInBetween)
                    .through(Route.PROXIED),
            Fault.of(
                            6,
                            "ingest paused past its session timeout, resumes as a zombie",
                            "two instances; SIGSTOP of one with a transaction open and of the other, SIGCONT after the pause",
                            IngestFaults::zombie)
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
                    IngestFaults::outOfMemory));

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

    private static String zombie(Scene scene) throws Exception {
        List<Intake> instances = scene.stand().instances();
        Intake first = freezeInTransaction(scene, instances);
        scene.holdOut();
        scene.heal(first.process()::thaw);
        Intake second = instances.get(instances.get(0) == first ? 1 : 0);
        second.process().freeze();
        scene.holdOut();
        scene.heal(second.process()::thaw);
        Scene.sleep(3);
        double fenced = first.metric("qiyue_ingest_fenced_total") + second.metric("qiyue_ingest_fenced_total");
        double partitions = first.metric("qiyue_ingest_partitions") + second.metric("qiyue_ingest_partitions");
        require(partitions > 0, "a partition that is read");
        return "both instances frozen in turn; batches fenced off: %.0f".formatted(fenced);
    }

    /** Freezes the instance that waits to begin its transaction, and lets it have it. */
    private static Intake freezeInTransaction(Scene scene, List<Intake> instances) throws Exception {
        RegisterServer register = scene.stand().register();
        try (Connection connection = register.open();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + WRITER_LOCK + ")");
            Scene.await("an instance waits to write", SOON, () -> waiters(register) > 0);
            // Which of them it is cannot be seen from outside; the one that waits is the one with partitions to read.
            Intake frozen =
                    instances.get(0).metric("qiyue_ingest_partitions") > 0 ? instances.get(0) : instances.get(1);
            frozen.process().freeze();
            statement.execute("SELECT pg_advisory_unlock(" + WRITER_LOCK + ")");
            return frozen;
        }
    }

    private static long waiters(RegisterServer register) throws Exception {
        return register.number("SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'advisory'");
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
            throw new IllegalStateException("The fault did not take place: no " + what);
        }
    }
}

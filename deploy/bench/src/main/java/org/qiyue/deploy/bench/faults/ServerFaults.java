package org.qiyue.deploy.bench.faults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.Uuid;
import org.qiyue.deploy.bench.faults.Stand.Layout;
import org.qiyue.deploy.local.simulation.SignedFiling;

/** Faults of broker and database: killed, frozen, out of disk, emptied. */
final class ServerFaults {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** What an instance that has just started may need on a busy machine to have read most of what stands there. */
    private static final Duration CATCHING_UP = Duration.ofMinutes(3);

    /** Nobody who asks for health may hang on a register that stands still. */
    private static final double LONGEST_ANSWER_SECONDS = 10;

    /** By then a register that stands still must show, as the README of ingest says. */
    private static final Duration NOT_READY = Duration.ofSeconds(20);

    /** From the failure to the first filing recorded. */
    private static final double BROKER_SECONDS = 30;

    private static final double REGISTER_SECONDS = 15;

    static final List<Fault> ALL = List.of(
            Fault.of(
                            3,
                            "broker killed",
                            "kill -9 of the KRaft broker, started again after 3 s",
                            ServerFaults::brokerKilled)
                    .within(BROKER_SECONDS),
            Fault.of(
                            4,
                            "PostgreSQL, all processes killed",
                            "kill -9 of all of them at once, started again at once",
                            ServerFaults::registerKilled)
                    .within(REGISTER_SECONDS),
            Fault.of(
                            5,
                            "PostgreSQL stopped at once while it writes a checkpoint",
                            "SIGQUIT (pg_ctl -m immediate) during CHECKPOINT",
                            ServerFaults::registerStopped)
                    .within(REGISTER_SECONDS),
            Fault.of(7, "broker paused", "SIGSTOP, SIGCONT after the pause", ServerFaults::brokerPaused),
            Fault.of(
                    8,
                    "PostgreSQL paused",
                    "SIGSTOP of all of its processes, SIGCONT after the pause",
                    ServerFaults::registerPaused),
            Fault.of(
                            14,
                            "database disk full",
                            "the write-ahead log on a small tmpfs that is filled up, room after some seconds",
                            ServerFaults::registerDiskFull)
                    .within(REGISTER_SECONDS)
                    .on(Layout.SMALL_REGISTER_DISK),
            Fault.of(
                            15,
                            "broker disk full",
                            "its logs on a small tmpfs that is filled up, room after some seconds",
                            ServerFaults::brokerDiskFull)
                    .within(BROKER_SECONDS)
                    .on(Layout.SMALL_BROKER_DISK),
            Fault.of(
                    20,
                    "topics deleted and made anew, full replay",
                    "the filings topics deleted under load, made again, and everything sent a second time",
                    ServerFaults::topicsMadeAnew));

    private ServerFaults() {}

    private static String brokerKilled(Scene scene) throws Exception {
        long struck = System.nanoTime();
        scene.stand().broker().process().kill();
        Scene.sleep(3);
        scene.heal(struck, scene.stand().broker()::start);
        return "killed";
    }

    private static String registerKilled(Scene scene) throws Exception {
        long struck = System.nanoTime();
        scene.stand().register().kill();
        scene.heal(struck, scene.stand().register()::start);
        return "killed";
    }

    private static String registerStopped(Scene scene) throws Exception {
        RegisterServer register = scene.stand().register();
        CompletableFuture<Boolean> checkpoint = CompletableFuture.supplyAsync(() -> {
            try {
                register.execute("CHECKPOINT");
                return true;
            } catch (SQLException cut) {
                return false;
            }
        });
        Scene.sleep(0.02);
        long struck = System.nanoTime();
        register.stopImmediately();
        boolean whole = checkpoint.join();
        scene.heal(struck, register::start);
        return whole ? "stopped just after the checkpoint" : "stopped during the checkpoint";
    }

    private static String brokerPaused(Scene scene) throws Exception {
        scene.stand().broker().process().freeze();
        scene.holdOut();
        scene.heal(scene.stand().broker().process()::thaw);
        return "paused";
    }

    private static String registerPaused(Scene scene) throws Exception {
        Child process = scene.stand().register().process();
        process.freeze();
        Readiness first = Readiness.ask(scene);
        scene.holdOut();
        Readiness last = Readiness.ask(scene);
        if (last.ready() && scene.pause().compareTo(NOT_READY) >= 0) {
            scene.late("still ready after " + scene.pause().toSeconds() + " s without a register");
        }
        scene.heal(process::thaw);
        return "while paused health answered " + first + " at once, " + last + " after the pause";
    }

    /** What health answers, and after how long. */
    private record Readiness(boolean ready, double seconds) {

        static Readiness ask(Scene scene) throws InterruptedException {
            long asked = System.nanoTime();
            boolean ready = scene.stand().instances().get(0).isReady();
            double seconds = (System.nanoTime() - asked) / 1e9;
            if (seconds > LONGEST_ANSWER_SECONDS) {
                scene.late(String.format(Locale.ROOT, "%.1f s until health answered", seconds));
            }
            return new Readiness(ready, seconds);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s in %.1f s", ready ? "ready" : "not ready", seconds);
        }
    }

    private static String registerDiskFull(Scene scene) throws Exception {
        Stand stand = scene.stand();
        stand.fillSmallDisk();
        // Ingest alone would take a while to use up the segments that are there.
        Scene.await("the log has no room", SOON, () -> {
            try {
                stand.register().execute("CREATE TABLE IF NOT EXISTS ballast (n text)");
                stand.register()
                        .execute("INSERT INTO ballast SELECT repeat(md5(n::text), 40) FROM generate_series(1, 5000) n");
                stand.register().execute("SELECT pg_switch_wal()");
                stand.fillSmallDisk();
                return false;
            } catch (SQLException full) {
                return true;
            }
        });
        Scene.sleep(5);
        boolean stood = stand.register().isAlive();
        scene.heal(() -> {
            stand.freeSmallDisk();
            if (!stand.register().isAlive()) {
                stand.register().start();
            }
        });
        stand.register().execute("DROP TABLE IF EXISTS ballast");
        require(says(stand.log("postgresql"), "No space left on device"), "want of room in the log");
        return stood ? "PostgreSQL stayed up" : "PostgreSQL ended and was started again";
    }

    private static String brokerDiskFull(Scene scene) throws Exception {
        Stand stand = scene.stand();
        stand.fillSmallDisk();
        boolean ended = stand.broker().process().ends(Duration.ofSeconds(30));
        Scene.sleep(5);
        scene.heal(() -> {
            stand.freeSmallDisk();
            if (ended) {
                stand.broker().start();
            }
        });
        require(ended || says(stand.log("kafka"), "No space left on device"), "want of room for the broker");
        return ended ? "the broker ended and was started again" : "the broker stayed up";
    }

    private static String topicsMadeAnew(Scene scene) throws Exception {
        Stand stand = scene.stand();
        // Most of it recorded already, so that the replay repeats it, and some of it not.
        Scene.await(
                "most is read",
                CATCHING_UP,
                () -> scene.progress()
                                        .unread(
                                                scene.progress().ends(),
                                                scene.progress().ids())
                                * 4
                        < scene.load().journal().size());
        scene.load().pause();
        long unread = scene.progress()
                .unread(scene.progress().ends(), scene.progress().ids());
        List<SignedFiling> journal = scene.load().journal();
        Map<String, Uuid> before = scene.progress().ids();
        stand.broker().deleteTopics(stand.filingsTopics());
        stand.broker().createTopics(stand.filingsTopics());
        // A client that writes while the broker is still making the topics may number its records from the beginning
        // again
        // and is then refused for ever: platforms begin once every partition answers.
        Scene.await("every partition answers", SOON, () -> isMadeAnew(scene.progress(), before));
        Scene.sleep(3);
        scene.platforms().reconnect();
        scene.heal(() -> {
            for (SignedFiling filing : journal) {
                scene.platforms().send(filing);
            }
            scene.platforms().flush();
            scene.load().resume();
        });
        long standing = scene.progress().ends().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return "%d filings sent again, %d not read before; %d records on the new topics"
                .formatted(journal.size(), unread, standing);
    }

    /** Whether the broker names other topics than before and all of their partitions tell their ends. */
    private static boolean isMadeAnew(Progress progress, Map<String, Uuid> before) throws Exception {
        try {
            boolean others =
                    Collections.disjoint(before.values(), progress.ids().values());
            progress.ends();
            return others;
        } catch (ExecutionException notYet) {
            return false;
        }
    }

    private static boolean says(Path log, String text) throws Exception {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(text));
        }
    }

    private static void require(boolean holds, String what) {
        IngestFaults.require(holds, what);
    }
}

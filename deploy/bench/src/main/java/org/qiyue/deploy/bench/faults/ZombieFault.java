package org.qiyue.deploy.bench.faults;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Row 6: an instance that stands still for so long that another has taken its place, and then goes on as if nothing had
 * been. Frozen with a batch in hand and no transaction, it must be fenced off; frozen in the midst of COPY, which is holding
 * the register against all others, it must be put out.
 */
final class ZombieFault {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** Another waits a minute for the lock, then looks who has it; both twice over. */
    private static final Duration PUT_OUT = Duration.ofSeconds(150);

    /** An instance that learns of its loss before it comes to record gives the batch up by itself. */
    private static final int ATTEMPTS = 3;

    private final Scene scene;
    private final RegisterServer register;
    private final List<Intake> instances;
    private final int partitions;

    private ZombieFault(Scene scene) throws Exception {
        this.scene = scene;
        this.register = scene.stand().register();
        this.instances = scene.stand().instances();
        this.partitions = scene.progress().ends().size();
    }

    static String run(Scene scene) throws Exception {
        ZombieFault fault = new ZombieFault(scene);
        return fault.withABatchInHand() + "; " + fault.inTheMidstOfCopy();
    }

    private String withABatchInHand() throws Exception {
        double fenced = 0;
        int attempt = 0;
        while (fenced < 1 && attempt++ < ATTEMPTS) {
            awaitBothRead();
            double before = fenced();
            // What is asked between reading records and recording them.
            Waiting zombie = freezeWaiting("registry.platform_history", "ACCESS EXCLUSIVE", "%");
            long recorded = scene.progress().recorded();
            scene.holdOut();
            awaitTakenOver(zombie.instance(), recorded);
            scene.heal(zombie.instance().process()::thaw);
            fenced = fencedSoon(before);
        }
        IngestFaults.require(fenced >= 1, "batch fenced off");
        return String.format(
                Locale.ROOT,
                "frozen with a batch in hand, the other read all %d partitions meanwhile; batches fenced off: %.0f (attempt %d)",
                partitions,
                fenced,
                attempt);
    }

    private String inTheMidstOfCopy() throws Exception {
        awaitBothRead();
        // It asks to copy and is let in only when it cannot send any more.
        Waiting zombie = freezeWaiting("registry.filing", "SHARE", "COPY registry.filing%");
        long frozen = System.nanoTime();
        long recorded = scene.progress().recorded();
        Scene.await("PostgreSQL waits for rows to copy", SOON, () -> register.number(COPYING + zombie.pid()) == 1);
        Scene.await("who is frozen within COPY is put out", PUT_OUT, () -> register.number(ALIVE + zombie.pid()) == 0);
        double seconds = (System.nanoTime() - frozen) / 1e9;
        awaitTakenOver(zombie.instance(), recorded);
        scene.heal(zombie.instance().process()::thaw);
        return String.format(Locale.ROOT, "frozen in the midst of COPY, put out by the other after %.0f s", seconds);
    }

    private static final String COPYING = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active'"
            + " AND wait_event = 'ClientRead' AND query LIKE 'COPY registry.filing%' AND pid = ";
    private static final String ALIVE = "SELECT count(*) FROM pg_stat_activity WHERE pid = ";

    /** A session that waits for a lock, and the instance it belongs to. */
    private record Waiting(Intake instance, long pid) {}

    /** Locks a table, freezes the instance that waits for it with such a statement, and lets the statement go on. */
    private Waiting freezeWaiting(String table, String mode, String statementLike) throws Exception {
        try (Connection connection = register.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE " + table + " IN " + mode + " MODE");
            String waiting =
                    "SELECT a.pid || ' ' || a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
                            + " WHERE NOT l.granted AND l.relation = '" + table + "'::regclass AND a.query LIKE '"
                            + statementLike
                            + "' AND a.application_name LIKE '" + Intake.NAME + "%' LIMIT 1";
            Scene.await(
                    "ingest waits for " + table,
                    SOON,
                    () -> !register.text(waiting).isEmpty());
            String[] found = register.text(waiting).split(" ");
            Intake instance = instances.stream()
                    .filter(each -> each.name().equals(found[1]))
                    .findFirst()
                    .orElseThrow();
            instance.process().freeze();
            connection.rollback();
            return new Waiting(instance, Long.parseLong(found[0]));
        }
    }

    private void awaitBothRead() throws Exception {
        Scene.await("both instances read", SOON, () -> {
            double read = 0;
            for (Intake instance : instances) {
                double share = instance.metric("qiyue_ingest_partitions");
                read += share > 0 ? share : partitions + 1;
            }
            return read == partitions;
        });
    }

    private void awaitTakenOver(Intake zombie, long recorded) throws Exception {
        Intake other = instances.get(instances.get(0) == zombie ? 1 : 0);
        Scene.await(
                "the other instance reads every partition",
                SOON,
                () -> other.metric("qiyue_ingest_partitions") == partitions);
        Scene.await("and records", SOON, () -> scene.progress().recorded() > recorded);
    }

    private double fenced() throws InterruptedException {
        double fenced = 0;
        for (Intake instance : instances) {
            fenced += instance.metric("qiyue_ingest_fenced_total");
        }
        return fenced;
    }

    /** How many more batches were fenced off, as soon as there are any, or after a while. */
    private double fencedSoon(double before) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (fenced() <= before && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        return fenced() - before;
    }
}

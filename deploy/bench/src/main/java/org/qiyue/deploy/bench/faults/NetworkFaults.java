package org.qiyue.deploy.bench.faults;

import java.util.List;
import org.qiyue.deploy.bench.faults.Intake.Route;

/**
 * Faults of the network between ingest and its servers. Packets are dropped by nft, which needs a network of the program's
 * own ({@code deploy/bench/faults} makes one); what one peer does to another is done by proxies.
 */
final class NetworkFaults {

    /** 1 byte in 200 microseconds: 5 kB/s. */
    private static final long SLOW_MICROSECONDS = 200;

    /** Five minutes, when a pause is one. */
    private static final int LOSSY_PAUSES = 5;

    /** Ingest waits 90 seconds for a register that is silent, and not for ever. */
    private static final double BOUNDED_SECONDS = 120;

    static final List<Fault> ALL = List.of(
            Fault.of(
                    10,
                    "ingest and broker cut off from each other",
                    "nft drops every packet between them, both ways",
                    NetworkFaults::brokerCutOff),
            Fault.of(
                    11,
                    "the database's answers lost",
                    "nft drops every packet from PostgreSQL to ingest; what ingest sends arrives",
                    NetworkFaults::answersLost),
            Fault.of(
                    12,
                    "30 % of all packets lost",
                    "nft drops three of ten packets between ingest and both servers, at random, for " + LOSSY_PAUSES
                            + " times the pause",
                    NetworkFaults::packetsLost),
            Fault.of(
                            13,
                            "half-open connections, then a peer byte by byte",
                            "database and broker hang up unheard by ingest and new connections are not answered; then both"
                                    + " at 5 kB/s",
                            NetworkFaults::halfOpenThenSlow)
                    .within(BOUNDED_SECONDS)
                    .through(Route.PROXIED));

    private NetworkFaults() {}

    private static String brokerCutOff(Scene scene) throws Exception {
        int port = scene.stand().ports().kafkaOfIngest();
        drop(toIngestServer(port), fromIngestServer(port));
        scene.holdOut();
        scene.heal(NetworkFaults::let);
        return "cut off";
    }

    private static String answersLost(Scene scene) throws Exception {
        drop(fromIngestServer(scene.stand().ports().city().postgres()));
        scene.holdOut();
        scene.heal(NetworkFaults::let);
        return "answers lost";
    }

    private static String packetsLost(Scene scene) throws Exception {
        int kafka = scene.stand().ports().kafkaOfIngest();
        int register = scene.stand().ports().city().postgres();
        String some = "numgen random mod 10 < 3 ";
        drop(
                toIngestServer(kafka) + some,
                fromIngestServer(kafka) + some,
                toIngestServer(register) + some,
                fromIngestServer(register) + some);
        scene.holdOut(LOSSY_PAUSES);
        scene.heal(NetworkFaults::let);
        return "lossy";
    }

    private static String toIngestServer(int port) {
        return "ip daddr " + BrokerServer.ADDRESS_OF_INGEST + " tcp dport " + port + " ";
    }

    private static String fromIngestServer(int port) {
        return "ip saddr " + BrokerServer.ADDRESS_OF_INGEST + " tcp sport " + port + " ";
    }

    private static void drop(String... what) throws InterruptedException {
        Shell.run("nft", "add", "table", "ip", "faults");
        Shell.run(
                "nft",
                "add",
                "chain",
                "ip",
                "faults",
                "input",
                "{",
                "type",
                "filter",
                "hook",
                "input",
                "priority",
                "0",
                ";",
                "}");
        for (String packets : what) {
            Shell.run("nft", "add rule ip faults input " + packets + "drop");
        }
    }

    private static void let() throws InterruptedException {
        Shell.run("nft", "delete", "table", "ip", "faults");
    }

    private static String halfOpenThenSlow(Scene scene) throws Exception {
        FaultProxy register = scene.stand().registerProxy();
        FaultProxy broker = scene.stand().brokerProxy();
        register.halfOpen();
        broker.halfOpen();
        Scene.sleep(15);
        scene.heal(() -> {
            register.heal();
            broker.heal();
        });
        double halfOpen = scene.recovery();
        register.slow(SLOW_MICROSECONDS);
        broker.slow(SLOW_MICROSECONDS);
        scene.holdOut();
        scene.heal(() -> {
            register.heal();
            broker.heal();
        });
        return "caught up %.1f s after connections were answered again".formatted(halfOpen);
    }
}

package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiyue.deploy.bench.faults.Intake.Route;
import org.qiyue.deploy.local.CityFoundation;
import org.qiyue.deploy.local.CityOptions;

/** The product set up to be broken: PostgreSQL, a broker, instances of ingest, and proxies between them. */
final class Stand implements AutoCloseable {

    private static final int CONTRACTS = 600_000;
    private static final Duration READY = Duration.ofSeconds(240);
    private static final int SMALL_MEGABYTES = 192;

    private final FaultPorts ports;
    private final Path folder;
    private final Layout layout;
    private final CityFoundation foundation;
    private final RegisterServer register;
    private final BrokerServer broker;
    private final FaultProxy registerProxy;
    private final FaultProxy brokerProxy;
    private final List<Intake> instances = new ArrayList<>();
    private Route route = Route.STRAIGHT;
    private FilingSource filings;

    /** Whose data lies on a disk of {@value #SMALL_MEGABYTES} MB. */
    enum Layout {
        SMALL_REGISTER_DISK,
        SMALL_BROKER_DISK,
        PLAIN
    }

    private Stand(Path folder, FaultPorts ports, Layout layout) throws Exception {
        this.ports = ports;
        this.folder = folder;
        this.layout = layout;
        foundation = CityFoundation.lay(CityOptions.in(folder).at(ports.city()).withContracts(CONTRACTS));
        if (layout != Layout.PLAIN) {
            mountSmallDisk();
        }
        boolean smallBroker = layout == Layout.SMALL_BROKER_DISK;
        register = new RegisterServer(
                foundation,
                Map.of(
                        "listen_addresses", "127.0.0.1," + BrokerServer.ADDRESS_OF_INGEST,
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "max_wal_size", layout == Layout.SMALL_REGISTER_DISK ? "64MB" : "1GB",
                        "min_wal_size", "32MB"),
                log("postgresql"));
        broker = new BrokerServer(
                foundation.kafkaClassPath(),
                ports,
                folder.resolve("kafka"),
                (smallBroker ? smallDisk() : folder).resolve("kafka-data"),
                log("kafka"));
        registerProxy = new FaultProxy(ports.registerProxy(), ports.city().postgres());
        brokerProxy = new FaultProxy(ports.kafkaProxy(), ports.kafkaProxied());
    }

    /** Sets it up and starts all but ingest. */
    static Stand open(Path folder, FaultPorts ports, Layout layout) throws Exception {
        Stand stand = new Stand(folder, ports, layout);
        try {
            stand.register.start();
            // The platforms' keys are made with the register.
            stand.filings = new FilingSource(stand.foundation.signedFilings());
            stand.broker.prepare();
            stand.broker.start();
            stand.broker.createTopics(Stream.concat(stand.filingsTopics().stream(), stand.receiptsTopics().stream())
                    .toList());
            return stand;
        } catch (Exception failed) {
            stand.close();
            throw failed;
        }
    }

    /** That many instances, ready, all on this route; those that fit are kept. */
    void have(int count, Route wanted) throws Exception {
        for (Intake instance : List.copyOf(instances)) {
            if (route != wanted
                    || instance.number() >= count
                    || !instance.process().isAlive()) {
                stop(instance);
            }
        }
        route = wanted;
        for (int number = 0; number < count; number++) {
            if (find(number).isEmpty()) {
                start(number);
            }
        }
        awaitReady();
    }

    /** That many instances, all of them new, on ways that nothing stands in: after a fault that was given up halfway. */
    void anew(int count, Route wanted) throws Exception {
        for (Intake instance : List.copyOf(instances)) {
            kill(instance);
        }
        registerProxy.heal();
        brokerProxy.heal();
        have(count, wanted);
    }

    /** Starts an instance and does not wait for it. */
    Intake start(int number) throws IOException {
        return start(number, Intake.USUAL_HEAP);
    }

    Intake start(int number, int heapMegabytes) throws IOException {
        Intake instance = Intake.start(foundation, ports, number, route, heapMegabytes, log("ingest-" + number));
        instances.add(instance);
        return instance;
    }

    void awaitReady() throws InterruptedException {
        long until = System.nanoTime() + READY.toNanos();
        while (true) {
            boolean ready = true;
            for (Intake instance : instances) {
                if (!instance.process().isAlive()) {
                    throw new IllegalStateException("Ingest has ended, see " + log("ingest-" + instance.number()));
                }
                ready &= instance.isReady();
            }
            if (ready) {
                return;
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Ingest is not ready within " + READY + ", see " + folder);
            }
            Thread.sleep(100);
        }
    }

    /** Ends an instance without notice. */
    void kill(Intake instance) throws InterruptedException {
        instances.remove(instance);
        instance.process().kill();
    }

    /** Lets an instance end by itself. */
    void stop(Intake instance) throws IOException, InterruptedException {
        instances.remove(instance);
        instance.process().stop("TERM", Duration.ofSeconds(20));
    }

    private Optional<Intake> find(int number) {
        return instances.stream()
                .filter(instance -> instance.number() == number)
                .findFirst();
    }

    List<Intake> instances() {
        return List.copyOf(instances);
    }

    FaultPorts ports() {
        return ports;
    }

    CityFoundation foundation() {
        return foundation;
    }

    RegisterServer register() {
        return register;
    }

    BrokerServer broker() {
        return broker;
    }

    FaultProxy registerProxy() {
        return registerProxy;
    }

    FaultProxy brokerProxy() {
        return brokerProxy;
    }

    FilingSource filings() {
        return filings;
    }

    List<String> filingsTopics() {
        return foundation.platforms().stream().map(code -> "filings." + code).toList();
    }

    List<String> receiptsTopics() {
        return foundation.platforms().stream().map(code -> "receipts." + code).toList();
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Where the programs under test write their logs. */
    Path logs() {
        return folder.resolve("logs");
    }

    private Path smallDisk() {
        return folder.resolve("small");
    }

    private void mountSmallDisk() throws Exception {
        Files.createDirectories(smallDisk());
        Shell.run(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + SMALL_MEGABYTES + "m",
                "tmpfs",
                smallDisk().toString());
        if (layout == Layout.SMALL_REGISTER_DISK) {
            Path log = foundation.cluster().resolve("pg_wal");
            copy(log, smallDisk().resolve("pg_wal"));
            CityFoundation.delete(log);
            Files.createSymbolicLink(log, smallDisk().resolve("pg_wal"));
        }
    }

    /** Leaves no room on the small disk. */
    void fillSmallDisk() throws IOException {
        byte[] block = new byte[1 << 12];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(block);
            }
        } catch (IOException full) {
            if (Files.size(ballast()) == 0) {
                throw full;
            }
        }
    }

    /** Makes room again. */
    void freeSmallDisk() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return smallDisk().resolve("ballast");
    }

    @Override
    public void close() throws IOException {
        try {
            end();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping", interrupted);
        }
    }

    private void end() throws IOException, InterruptedException {
        if (filings != null) {
            filings.close();
        }
        for (Intake instance : List.copyOf(instances)) {
            instance.process().thaw();
            stop(instance);
        }
        if (broker.process() != null) {
            broker.process().stop("TERM", Duration.ofSeconds(30));
        }
        if (register.process() != null) {
            register.stop();
        }
        registerProxy.close();
        brokerProxy.close();
        if (layout != Layout.PLAIN) {
            Shell.run("umount", smallDisk().toString());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}

package org.qiyue.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.qiyue.deploy.local.CityFoundation;
import org.qiyue.deploy.local.CityOptions;
import org.qiyue.deploy.local.LocalCity;
import org.qiyue.deploy.local.simulation.SignedFiling;

/**
 * A local city without ingest, registry and statistics, with an empty register that can be gone back to, and the signed
 * filings it is to be loaded with.
 */
final class LoadedCity implements AutoCloseable {

    private static final Set<String> PARTS_LEFT_OUT = Set.of("ingest", "registry", "statistics");

    private final long start = System.nanoTime();
    /** A server's memory instead of a laptop's, for ingest and peer alike: those of the comparison the goals come from. */
    private static final Map<String, String> SERVER = Map.of("shared_buffers", "2GB", "max_wal_size", "8GB");

    private final LocalCity city;
    private final Broker broker;
    private final Register register;
    private final Stopwatch stopwatch;
    private final List<FilingArchive> archives;

    private LoadedCity(LoadOptions options) throws Exception {
        Files.createDirectories(options.folder());
        int filings = Math.multiplyExact(options.filings(), options.portions());
        Path folder = options.folder().resolve("city-%d-%d".formatted(filings, options.seed()));
        // Keys are kept, so that what was signed with them stays good; what was written is not.
        delete(folder.resolve("data/postgresql"));
        delete(folder.resolve("data/kafka"));
        say("starting PostgreSQL, Keycloak and Kafka");
        this.city = LocalCity.start(CityOptions.in(folder)
                .at(options.ports())
                .withContracts(filings)
                .withSeed(options.seed())
                .withoutSimulation()
                .withDatabase(SERVER)
                .without(PARTS_LEFT_OUT));
        this.broker = new Broker("127.0.0.1:" + options.ports().kafkaInternal());
        try {
            this.archives = archives(options);
            this.register = new Register(city);
            this.register.remember();
            this.stopwatch = new Stopwatch(city.pid("postgresql"), city.pid("kafka"));
        } catch (Exception failed) {
            close();
            throw failed;
        }
    }

    static LoadedCity start(LoadOptions options) throws Exception {
        return new LoadedCity(options);
    }

    LocalCity city() {
        return city;
    }

    Broker broker() {
        return broker;
    }

    Register register() {
        return register;
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    /** The filings of a portion, from 0. */
    FilingArchive archive(int portion) {
        return archives.get(portion);
    }

    private Path keys() {
        return city.folder().resolve("keys");
    }

    /** On what the limit is measured of a portion of so many filings. */
    LimitQuestion limitOf(int portion, long filings) {
        return new LimitQuestion(
                broker.bootstrap(),
                register.server(),
                register.name(),
                register.password(),
                city.pid("postgresql"),
                city.pid("kafka"),
                keys(),
                archive(portion).file(),
                filings,
                city.folder());
    }

    /** The signed filings, made when they are not there or were made from anything else. */
    private List<FilingArchive> archives(LoadOptions options) throws IOException {
        byte[] charter = Files.readAllBytes(keys().resolve("ca.pem"));
        String origin = "%d portions of %d filings, seed %d, authority %d"
                .formatted(options.portions(), options.filings(), options.seed(), Arrays.hashCode(charter));
        List<FilingArchive> portions = new ArrayList<>();
        boolean whole = true;
        for (int portion = 0; portion < options.portions(); portion++) {
            FilingArchive filings = new FilingArchive(city.folder().resolve("filings-" + portion + ".bin"));
            whole &= filings.holds(origin);
            portions.add(filings);
        }
        if (!whole) {
            say("signing the filings");
            Iterator<List<SignedFiling>> contracts = city.signedFilings().iterator();
            long written = 0;
            for (FilingArchive filings : portions) {
                written += filings.write(origin, contracts, options.filings());
            }
            say("%,d filings signed".formatted(written));
        }
        return portions;
    }

    /** Sends filings one by one. */
    interface Pace {
        /** Waits until the next one is due. */
        void await() throws InterruptedException;

        /** As fast as can be. */
        Pace NONE = () -> {};
    }

    /**
     * Writes the filings of a portion to their topics.
     *
     * @return how many final receipts are to come
     */
    long file(int portion, Pace pace) throws IOException {
        AtomicLong answered = new AtomicLong();
        AtomicReference<Exception> failure = new AtomicReference<>();
        try (KafkaProducer<byte[], byte[]> producer = broker.producer()) {
            archive(portion).read(filing -> {
                try {
                    pace.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IOException("Interrupted", interrupted);
                }
                answered.addAndGet(filing.answered() ? 1 : 0);
                producer.send(filing.toRecord(), (metadata, failed) -> {
                    if (failed != null) {
                        failure.compareAndSet(null, failed);
                    }
                });
            });
        }
        if (failure.get() != null) {
            throw new IOException("The topics cannot be filled", failure.get());
        }
        return answered.get();
    }

    void say(String line) {
        System.out.printf(Locale.ROOT, "[%6.1fs] %s%n", (System.nanoTime() - start) / 1e9, line);
    }

    @Override
    public void close() {
        broker.close();
        city.close();
    }

    private static void delete(Path folder) {
        try {
            CityFoundation.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.qiyue.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.qiyue.deploy.local.CityOptions;
import org.qiyue.deploy.local.LocalCity;
import org.qiyue.deploy.local.Refusal;
import org.qiyue.deploy.local.simulation.SignedFiling;
import org.qiyue.ingest.protocol.Wire;

/**
 * Fills the filings topics of a city without ingest, starts ingest and measures how fast it decides them; beside it, on
 * the same records, the bare copy and the parts of the composed limit.
 *
 * <p>Exit codes: 0 measured and written down; 1 failed; 2 not understood, or not possible as asked.
 */
public final class FilingLoad {

    private static final Set<String> PARTS_LEFT_OUT = Set.of("ingest", "registry", "statistics");

    private final LoadOptions options;
    private final String command;
    private final long start = System.nanoTime();

    private FilingLoad(LoadOptions options, String command) {
        this.options = options;
        this.command = command;
    }

    /** Runs once and exits. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        LoadOptions options;
        try {
            Path home = Path.of(System.getProperty("qiyue.root", ".")).resolve("deploy/bench");
            options = LoadOptions.read(arguments, home);
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            return 2;
        }
        try {
            new FilingLoad(options, ("deploy/bench/filing-load " + String.join(" ", arguments)).strip()).measure();
            return 0;
        } catch (Refusal refused) {
            System.err.println(refused.getMessage());
            return 2;
        } catch (Exception failed) {
            failed.printStackTrace();
            return 1;
        }
    }

    private void measure() throws Exception {
        Files.createDirectories(options.folder());
        Path cityFolder = options.folder().resolve("city-%d-%d".formatted(options.filings(), options.seed()));
        // Keys are kept, so that what was signed with them stays good; what was written is not.
        delete(cityFolder.resolve("data/postgresql"));
        delete(cityFolder.resolve("data/kafka"));
        say("starting PostgreSQL, Keycloak and Kafka");
        try (LocalCity city = LocalCity.start(CityOptions.in(cityFolder)
                        .at(options.ports())
                        .withContracts(options.filings())
                        .withSeed(options.seed())
                        .withoutSimulation()
                        .without(PARTS_LEFT_OUT));
                Broker broker = new Broker("127.0.0.1:" + options.ports().kafkaInternal())) {
            measure(city, broker);
        }
    }

    private void measure(LocalCity city, Broker broker) throws Exception {
        FilingArchive archive = archive(city);
        Register register = new Register(city);
        register.remember();
        long finals = preload(broker, archive);
        Map<TopicPartition, Long> ends = broker.ends(broker.topics("filings."));
        Stopwatch stopwatch = new Stopwatch(city.pid("postgresql"), city.pid("kafka"));
        LimitParts parts =
                new LimitParts(broker, register, stopwatch, city.folder().resolve("keys"), archive);
        IngestLoad ingest = new IngestLoad(city, broker, register, stopwatch);
        BareCopy bareCopy = new BareCopy(broker, register);
        List<Repetition> repetitions = new ArrayList<>();
        for (int i = 1; i <= options.repetitions(); i++) {
            String load = Machine.load();
            say("repetition " + i + ", load averages " + load);
            bareCopy.prepare();
            Measured copied = stopwatch.measure("bare copy", () -> bareCopy.copy(ends));
            IngestFigures figures = ingest.run(finals, IngestLoad.Observer.NONE);
            List<Measured> limit = new ArrayList<>();
            limit.add(stopwatch.measure("read from Kafka", () -> bareCopy.readAlone(ends)));
            limit.add(parts.parse());
            limit.add(parts.verify());
            limit.add(parts.seal());
            limit.add(parts.copyRows(options.folder()));
            List<Measured> answer = parts.answer();
            limit.add(answer.get(0));
            Repetition repetition = new Repetition(load, copied, figures, limit, answer.get(1));
            repetitions.add(repetition);
            say(String.format(
                    Locale.ROOT,
                    "%,.0f accepted/s, bare copy %,.0f/s, composed limit %,.0f/s",
                    figures.acceptedRate(),
                    copied.rate(),
                    repetition.limitRate()));
        }
        Profile profile = null;
        if (options.profile()) {
            say("one more repetition under the profiler");
            profile = new Profile(register, options.folder());
            ingest.run(finals, profile);
        }
        Report.Conditions conditions = new Report.Conditions(
                LocalDate.now(),
                Machine.here(),
                command,
                parts.all(),
                parts.meanBytes(),
                parts.kinds(),
                register.settings());
        Files.createDirectories(options.result().getParent());
        Files.writeString(options.result(), Report.write(conditions, repetitions, profile), StandardCharsets.UTF_8);
        say("written to " + options.result());
    }

    /** The signed filings, made when they are not there or were made from anything else. */
    private FilingArchive archive(LocalCity city) throws IOException {
        FilingArchive archive = new FilingArchive(city.folder().resolve("filings.bin"));
        byte[] charter = Files.readAllBytes(city.folder().resolve("keys/ca.pem"));
        String origin = "%d filings, seed %d, authority %d"
                .formatted(options.filings(), options.seed(), Arrays.hashCode(charter));
        if (!archive.holds(origin)) {
            say("signing the filings");
            long written = archive.write(origin, city.signedFilings().iterator(), options.filings());
            say("%,d filings signed".formatted(written));
        }
        return archive;
    }

    /** Returns how many final receipts are to come. */
    private long preload(Broker broker, FilingArchive archive) throws IOException {
        say("filling the topics");
        AtomicLong answered = new AtomicLong();
        AtomicReference<Exception> failure = new AtomicReference<>();
        try (KafkaProducer<byte[], byte[]> producer = broker.producer()) {
            archive.read(filing -> {
                answered.addAndGet(filing.answered() ? 1 : 0);
                producer.send(kafkaRecord(filing), (metadata, failed) -> {
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

    private static ProducerRecord<byte[], byte[]> kafkaRecord(SignedFiling filing) {
        var record =
                new ProducerRecord<>(filing.topic(), filing.key().getBytes(StandardCharsets.UTF_8), filing.event());
        if (filing.signature() != null) {
            record.headers().add(Wire.SIGNATURE_HEADER, filing.signature().getBytes(StandardCharsets.UTF_8));
        }
        record.headers().add(Wire.CERTIFICATE_HEADER, filing.certificate().getBytes(StandardCharsets.US_ASCII));
        return record;
    }

    private void say(String line) {
        System.out.printf(Locale.ROOT, "[%6.1fs] %s%n", (System.nanoTime() - start) / 1e9, line);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                    if (failed != null) {
                        throw failed;
                    }
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

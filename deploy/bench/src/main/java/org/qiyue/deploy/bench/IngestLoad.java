package org.qiyue.deploy.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.qiyue.deploy.bench.IngestFigures.Cpu;
import org.qiyue.deploy.local.LocalCity;
import org.qiyue.ingest.protocol.ReceiptResult;

/** Starts ingest before filled topics and an empty register, and watches it decide everything. */
final class IngestLoad {

    static final String INGEST = "ingest";

    /** The clock runs when one in so many filings stands, as it does for the peer: compilers and caches are warm then. */
    static final int WARM_UP_SHARE = 5;
    /** Who looks more often takes from the cores that are measured. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Duration FIRST_ROW = Duration.ofMinutes(3);
    private static final Duration STANDSTILL = Duration.ofMinutes(2);

    private final LocalCity city;
    private final Broker broker;
    private final Register register;
    private final Stopwatch stopwatch;

    IngestLoad(LocalCity city, Broker broker, Register register, Stopwatch stopwatch) {
        this.city = city;
        this.broker = broker;
        this.register = register;
        this.stopwatch = stopwatch;
    }

    /** Looks on while ingest works. */
    interface Observer {
        /** The filings of the warm-up stand; ingest has this process id. */
        void began(long pid) throws Exception;

        /** The last receipt stands; ingest still runs. */
        void ended(long pid) throws Exception;

        /** Looks away. */
        Observer NONE = new Observer() {
            @Override
            public void began(long pid) {}

            @Override
            public void ended(long pid) {}
        };
    }

    /**
     * Begins with an empty register and empty topics of receipts.
     *
     * @param finals how many final receipts are to come
     */
    IngestFigures run(long finals, Observer observer) throws Exception {
        Set<String> topics = broker.topics("receipts.");
        broker.empty(topics);
        register.reset();
        return decide(finals, 0, broker.begins(topics), observer);
    }

    /**
     * Begins with the register as it is.
     *
     * @param finals how many final receipts are to come
     */
    IngestFigures goOn(long finals) throws Exception {
        register.checkpoint();
        return decide(finals, register.lastFiling(), broker.ends(broker.topics("receipts.")), Observer.NONE);
    }

    private IngestFigures decide(long finals, long lastFiling, Map<TopicPartition, Long> begins, Observer observer)
            throws Exception {
        CompletableFuture<Long> started = CompletableFuture.supplyAsync(() -> city.startPart(INGEST));
        try {
            long rowsAtFirst;
            long from;
            try (Connection connection = register.open()) {
                rowsAtFirst = awaitWarm(connection, lastFiling, finals / WARM_UP_SHARE, started);
                from = System.currentTimeMillis();
            }
            long pid = city.pid(INGEST);
            Cpu cpuAtFirst = cpu(pid);
            Map<String, Long> threadsAtFirst = ProcessFigures.microsByThread(pid);
            observer.began(pid);
            Cpu cpu = awaitReceipts(begins, finals, pid).since(cpuAtFirst);
            Map<String, Long> threads = new HashMap<>(ProcessFigures.microsByThread(pid));
            threadsAtFirst.forEach((name, micros) -> threads.computeIfPresent(name, (n, now) -> now - micros));
            long memory = ProcessFigures.peakMemoryKilobytes(pid);
            observer.ended(pid);
            Receipts receipts = Receipts.read(broker, begins);
            if (receipts.finals() != finals) {
                throw new IllegalStateException(
                        "%,d final receipts came, not %,d".formatted(receipts.finals(), finals));
            }
            Map<String, Long> results = new HashMap<>();
            for (ReceiptResult result : ReceiptResult.values()) {
                results.put(result.name(), receipts.count(result));
            }
            return new IngestFigures(
                    finals - rowsAtFirst,
                    (receipts.lastMillis() - from) / 1000.0,
                    (double) receipts.accepted() / finals,
                    receipts.laterHalfRate(),
                    cpu,
                    threads,
                    memory,
                    results);
        } finally {
            started.handle((pid, failed) -> pid).join();
            city.stopPart(INGEST);
        }
    }

    private static long awaitWarm(Connection connection, long lastFiling, long atLeast, CompletableFuture<Long> started)
            throws Exception {
        long end = System.nanoTime() + FIRST_ROW.toNanos();
        while (true) {
            long rows = Register.filings(connection, lastFiling);
            if (rows > atLeast) {
                return rows;
            }
            if (started.isCompletedExceptionally()) {
                started.join();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Ingest has recorded %,d filings in %s".formatted(rows, FIRST_ROW));
            }
            Thread.sleep(20);
        }
    }

    /** Waits for final receipts; returns the processor time when the last of them stood. */
    Cpu awaitReceipts(Map<TopicPartition, Long> begins, long finals, long pid) throws Exception {
        Set<String> topics = begins.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        long begin = begins.values().stream().mapToLong(Long::longValue).sum();
        long before = 0;
        long news = System.nanoTime();
        while (true) {
            long receipts = broker.ends(topics).values().stream()
                            .mapToLong(Long::longValue)
                            .sum()
                    - begin;
            Cpu cpu = cpu(pid);
            if (receipts > before) {
                before = receipts;
                news = System.nanoTime();
                if (receipts >= finals && Receipts.read(broker, begins).finals() >= finals) {
                    return cpu;
                }
            } else if (System.nanoTime() - news > STANDSTILL.toNanos()) {
                throw new IllegalStateException(
                        "No receipt for %s; %,d of %,d came".formatted(STANDSTILL, receipts, finals));
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    Cpu cpu(long pid) throws Exception {
        return new Cpu(ProcessFigures.micros(pid), stopwatch.postgresMicros(), stopwatch.kafkaMicros());
    }
}

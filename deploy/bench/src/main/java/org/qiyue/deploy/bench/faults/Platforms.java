package org.qiyue.deploy.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.qiyue.deploy.local.simulation.SignedFiling;
import org.qiyue.deploy.local.simulation.SignedFiling.Answer;
import org.qiyue.ingest.protocol.Sm3;

/** The platforms: they write filings to their topics, never give one up, and remember what they sent. */
final class Platforms implements AutoCloseable {

    private static final String TOPICS = "filings.";

    private final String bootstrap;
    private final Map<String, Sent> memory = new ConcurrentHashMap<>();
    private final List<KafkaProducer<byte[], byte[]>> producers = new ArrayList<>();
    private final AtomicInteger records = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /** @param clients how many write side by side */
    Platforms(String bootstrap, int clients) {
        this.bootstrap = bootstrap;
        for (int number = 0; number < clients; number++) {
            producers.add(producer());
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 600_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 300_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 << 20);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends a filing; the future ends with the broker's word. */
    CompletableFuture<RecordMetadata> send(SignedFiling filing) {
        return send(filing, 0);
    }

    /** @param client which of the clients writes it */
    CompletableFuture<RecordMetadata> send(SignedFiling filing, int client) {
        String digest = Sm3.hex(filing.event());
        String platform = filing.topic().substring(TOPICS.length());
        memory.merge(digest, new Sent(digest, platform, filing.answer(), false, 0), Platforms::sameFiling);
        records.incrementAndGet();
        CompletableFuture<RecordMetadata> word = new CompletableFuture<>();
        producers.get(client).send(filing.toRecord(), (metadata, failed) -> {
            if (failed == null) {
                memory.computeIfPresent(digest, (key, known) -> acknowledged(known, metadata.timestamp()));
                word.complete(metadata);
            } else {
                refused.incrementAndGet();
                word.completeExceptionally(failed);
            }
        });
        return word;
    }

    /** A repeat is answered with what its first sending was made for. */
    private static Sent sameFiling(Sent known, Sent again) {
        return known.expected() == Answer.NONE
                ? new Sent(
                        known.digest(),
                        known.platform(),
                        again.expected(),
                        known.acknowledged(),
                        known.appendedMillis())
                : known;
    }

    private static Sent acknowledged(Sent known, long appendedMillis) {
        return known.acknowledged()
                ? known
                : new Sent(known.digest(), known.platform(), known.expected(), true, appendedMillis);
    }

    /** New clients, as after the topics were made anew. */
    void reconnect() {
        for (int number = 0; number < producers.size(); number++) {
            producers.get(number).close(Duration.ZERO);
            producers.set(number, producer());
        }
    }

    /** Waits for the broker's word on everything sent. */
    void flush() {
        producers.forEach(KafkaProducer::flush);
    }

    /** How many records were handed to the clients, repeats included. */
    int records() {
        return records.get();
    }

    /** How many of them the broker refused. */
    int refused() {
        return refused.get();
    }

    /** What was sent, each filing once. */
    Collection<Sent> memory() {
        return List.copyOf(memory.values());
    }

    @Override
    public void close() {
        producers.forEach(producer -> producer.close(Duration.ofSeconds(5)));
    }
}

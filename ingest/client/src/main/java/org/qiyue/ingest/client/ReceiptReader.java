package org.qiyue.ingest.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.qiyue.ingest.protocol.ReceiptCodec;
import org.qiyue.ingest.protocol.ReceiptSeal;
import org.qiyue.ingest.protocol.Wire;

/**
 * Reads a platform's receipts. {@link #ofGroup} shares the work of a consumer group and goes on where the group
 * stopped; {@link #fromBeginning} and {@link #fromNow} read every receipt for themselves. For one thread at a time.
 */
public final class ReceiptReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<String, byte[]> consumer;
    private final ReceiptVerifier verifier;
    private final ReceiptCodec codec = new ReceiptCodec();

    private ReceiptReader(PlatformAccess access) throws IOException {
        this.verifier = ReceiptVerifier.of(access);
        this.consumer = new KafkaConsumer<>(
                KafkaSettings.consumer(access), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A reader in the platform's consumer group; call {@link #commit} once receipts are dealt with. */
    public static ReceiptReader ofGroup(PlatformAccess access) throws IOException {
        ReceiptReader reader = new ReceiptReader(access);
        reader.consumer.subscribe(List.of(access.receiptsTopic()));
        return reader;
    }

    /** A reader of every receipt that the topic still holds. */
    public static ReceiptReader fromBeginning(PlatformAccess access) throws IOException {
        ReceiptReader reader = new ReceiptReader(access);
        reader.assign(access);
        reader.consumer.seekToBeginning(reader.consumer.assignment());
        return reader;
    }

    /** A reader of the receipts that come from now on: open it before filing. */
    public static ReceiptReader fromNow(PlatformAccess access) throws IOException {
        ReceiptReader reader = new ReceiptReader(access);
        reader.assign(access);
        reader.consumer.seekToEnd(reader.consumer.assignment());
        reader.consumer.assignment().forEach(reader.consumer::position);
        return reader;
    }

    private void assign(PlatformAccess access) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (PartitionInfo partition : consumer.partitionsFor(access.receiptsTopic())) {
            partitions.add(new TopicPartition(partition.topic(), partition.partition()));
        }
        consumer.assign(partitions);
    }

    /** The next receipts, none when the time is over. */
    public List<ReceivedReceipt> poll(Duration time) {
        List<ReceivedReceipt> receipts = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : consumer.poll(time)) {
            String signature = header(record, Wire.SIGNATURE_HEADER);
            String certificate = header(record, Wire.CERTIFICATE_HEADER);
            ReceiptSeal seal =
                    new ReceiptSeal(signature == null ? "" : signature, header(record, Wire.SIGNATURE_PATH_HEADER));
            receipts.add(new ReceivedReceipt(
                    codec.read(record.value()),
                    record.value(),
                    seal,
                    certificate == null ? "" : certificate,
                    verifier.verify(record.value(), seal, certificate)));
        }
        return receipts;
    }

    /** Notes for the consumer group that everything read so far is dealt with. */
    public void commit() {
        consumer.commitSync();
    }

    /**
     * Waits for the final receipt of a filing. Provisional ones are passed over, but the last of them is given when
     * the time is over.
     */
    public Optional<ReceivedReceipt> await(String filingId, Duration time) {
        Instant end = Instant.now().plus(time);
        ReceivedReceipt provisional = null;
        while (Instant.now().isBefore(end)) {
            for (ReceivedReceipt received : poll(POLL)) {
                if (filingId.equals(received.receipt().filingId())) {
                    if (received.receipt().result().isFinal()) {
                        return Optional.of(received);
                    }
                    provisional = received;
                }
            }
        }
        return Optional.ofNullable(provisional);
    }

    /** What is on the topic up to its present end. */
    public List<ReceivedReceipt> readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        List<ReceivedReceipt> receipts = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            receipts.addAll(poll(POLL));
        }
        return receipts;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        consumer.close();
    }
}

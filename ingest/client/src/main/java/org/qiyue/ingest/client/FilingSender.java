package org.qiyue.ingest.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.RecordPosition;
import org.qiyue.ingest.protocol.Wire;

/**
 * Files on a platform's topic. A filing is safe once its future has completed: it then lies on every in-sync broker
 * and its receipt will follow. A future that fails leaves the outcome unknown; sending the same bytes again is
 * always right, since the registry takes a filing id once. Safe for use by many threads.
 */
public final class FilingSender implements AutoCloseable {
    private final PlatformAccess access;
    private final PlatformKey key;
    private final Producer<String, byte[]> producer;
    private final FilingCodec codec = new FilingCodec();

    private FilingSender(PlatformAccess access, PlatformKey key) {
        this.access = access;
        this.key = key;
        this.producer =
                new KafkaProducer<>(KafkaSettings.producer(access), new StringSerializer(), new ByteArraySerializer());
    }

    /** Reads the key and signs in; the connection is made with the first filing. */
    public static FilingSender open(PlatformAccess access) throws IOException {
        return new FilingSender(access, PlatformKey.open(access));
    }

    /** Writes, signs and sends a filing. */
    public CompletableFuture<RecordPosition> send(Filing filing) {
        return send(filing.envelope().contractNo(), key.sign(codec.write(filing)));
    }

    /**
     * Signs and sends the bytes of an event as they are.
     *
     * @param contractNo the event's {@code subject}: filings of one contract keep their order
     */
    public CompletableFuture<RecordPosition> send(String contractNo, byte[] event) {
        return send(contractNo, key.sign(event));
    }

    /** Sends an event that was signed elsewhere. */
    public CompletableFuture<RecordPosition> send(String contractNo, SignedEvent signed) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        headers.put(Wire.SIGNATURE_HEADER, signed.signature().getBytes(StandardCharsets.US_ASCII));
        headers.put(Wire.CERTIFICATE_HEADER, signed.certificate().getBytes(StandardCharsets.US_ASCII));
        return send(contractNo, signed.event(), headers);
    }

    /**
     * Sends bytes under headers, both as they are and unchecked: for rehearsing what the registry answers to an event
     * that is unsigned, wrongly signed or none at all.
     *
     * @param key the record's key; the contract number for an event that has one
     * @param event the exact bytes
     * @param headers all headers of the record, in this order
     */
    public CompletableFuture<RecordPosition> send(String key, byte[] event, Map<String, byte[]> headers) {
        CompletableFuture<RecordPosition> sent = new CompletableFuture<>();
        producer.send(kafkaRecord(access.filingsTopic(), key, event, headers), (metadata, failure) -> {
            if (failure == null) {
                sent.complete(new RecordPosition(metadata.topic(), metadata.partition(), metadata.offset()));
            } else {
                sent.completeExceptionally(failure);
            }
        });
        return sent;
    }

    static ProducerRecord<String, byte[]> kafkaRecord(
            String topic, String key, byte[] event, Map<String, byte[]> headers) {
        ProducerRecord<String, byte[]> kafkaRecord = new ProducerRecord<>(topic, key, event);
        headers.forEach(kafkaRecord.headers()::add);
        return kafkaRecord;
    }

    /** Waits for what was sent, then signs out. */
    @Override
    public void close() {
        producer.close();
    }
}

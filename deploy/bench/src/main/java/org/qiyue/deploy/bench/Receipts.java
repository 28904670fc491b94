package org.qiyue.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.qiyue.ingest.protocol.ReceiptResult;

/**
 * What came back on the receipts topics. Final receipts have the time at which the broker appended them, so reading
 * them afterwards takes nothing from the load.
 */
final class Receipts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<ReceiptResult, Long> byResult = new EnumMap<>(ReceiptResult.class);
    private long[] finalMillis = new long[1 << 16];
    private int finals;

    /** Takes receipts one by one. */
    @FunctionalInterface
    interface Reader {
        /** @param appendedMillis when the broker appended it, milliseconds since 1970 */
        void receipt(byte[] receipt, long appendedMillis) throws IOException;
    }

    /** Reads all there is now, from given places on. */
    static Receipts read(Broker broker, Map<TopicPartition, Long> begins) throws Exception {
        Receipts receipts = new Receipts();
        each(broker, begins, receipts::note);
        receipts.finalMillis = Arrays.copyOf(receipts.finalMillis, receipts.finals);
        Arrays.sort(receipts.finalMillis);
        return receipts;
    }

    /** Reads all there is now, from given places on. */
    static void each(Broker broker, Map<TopicPartition, Long> begins, Reader receipts) throws Exception {
        Map<TopicPartition, Long> ends =
                broker.ends(begins.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet()));
        try (KafkaConsumer<byte[], byte[]> reader = broker.reader()) {
            reader.assign(begins.keySet());
            begins.forEach(reader::seek);
            long left = begins.entrySet().stream()
                    .mapToLong(begin -> ends.get(begin.getKey()) - begin.getValue())
                    .sum();
            long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (left > 0) {
                if (System.nanoTime() > patience) {
                    throw new IllegalStateException("The receipts cannot be read to their end");
                }
                for (ConsumerRecord<byte[], byte[]> found : reader.poll(Duration.ofMillis(100))) {
                    receipts.receipt(found.value(), found.timestamp());
                    left--;
                }
            }
        }
    }

    private void note(byte[] receipt, long appendedMillis) throws IOException {
        JsonNode text = JSON.readTree(receipt).path("data").path("result");
        ReceiptResult result = ReceiptResult.valueOf(text.textValue());
        byResult.merge(result, 1L, Long::sum);
        if (result.isFinal()) {
            if (finals == finalMillis.length) {
                finalMillis = Arrays.copyOf(finalMillis, finals * 2);
            }
            finalMillis[finals++] = appendedMillis;
        }
    }

    long finals() {
        return finals;
    }

    long accepted() {
        return byResult.entrySet().stream()
                .filter(entry -> entry.getKey().isAccepted())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long count(ReceiptResult result) {
        return byResult.getOrDefault(result, 0L);
    }

    /** When the last final receipt stood on its topic, milliseconds since 1970. */
    long lastMillis() {
        return finalMillis[finals - 1];
    }

    /** Final receipts a second in the later half. */
    double laterHalfRate() {
        return Statistics.laterHalfRate(finalMillis);
    }
}

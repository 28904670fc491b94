package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.qiyue.ingest.client.FilingSender;
import org.qiyue.ingest.client.PlatformAccess;
import org.qiyue.ingest.client.PlatformKey;
import org.qiyue.ingest.client.ReceiptReader;
import org.qiyue.ingest.client.ReceivedReceipt;
import org.qiyue.ingest.client.SignedEvent;
import org.qiyue.ingest.protocol.RecordPosition;
import org.qiyue.ingest.protocol.Sm3;

/** Platform kaifang, which the simulation leaves to strangers, filing with the product's own client library. */
final class Kaifang implements AutoCloseable {

    static final String CODE = "kaifang";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlatformKey key;
    private final FilingSender sender;
    private final ReceiptReader receipts;

    private Kaifang(PlatformAccess access) throws IOException {
        this.key = PlatformKey.open(access);
        this.receipts = ReceiptReader.fromNow(access);
        this.sender = FilingSender.open(access);
    }

    /** An event as a platform would write it. */
    record Event(byte[] bytes, String id, String contractNo) {
        /** SM3 of the bytes, as receipts name it. */
        String digest() {
            return Sm3.hex(bytes);
        }
    }

    /** Signs in; from now on its receipts are read. */
    static Kaifang open() throws IOException {
        return new Kaifang(access());
    }

    static PlatformAccess access() {
        return PlatformAccess.of(SharedCity.city().credentials(CODE));
    }

    /** A new conclusion, with another id, contract and worker each time: the one of the walkthrough. */
    static Event newEvent() throws IOException, InterruptedException {
        Path file = Files.createTempFile("qiyue-e2e", ".json");
        try {
            Programs.Ended made = Programs.run(
                    Duration.ofMinutes(1),
                    Map.of("QIYUE_PLATFORM", CODE),
                    List.of("node", "ingest/client/examples/walkthrough/make-event.mjs", file.toString()));
            assertThat(made.code()).as(made.toString()).isZero();
            return event(Files.readAllBytes(file));
        } finally {
            Files.delete(file);
        }
    }

    static Event event(byte[] bytes) throws IOException {
        JsonNode tree = JSON.readTree(bytes);
        return new Event(
                bytes, tree.path("id").textValue(), tree.path("subject").textValue());
    }

    SignedEvent sign(byte[] event) {
        return key.sign(event);
    }

    /** Sends events under one contract number and gives the receipts that came for them, none or many. */
    List<ReceivedReceipt> file(String contractNo, List<SignedEvent> events) throws InterruptedException, SQLException {
        List<CompletableFuture<RecordPosition>> sent =
                events.stream().map(event -> sender.send(contractNo, event)).toList();
        // One number is one partition: once the last record is answered, all are.
        for (CompletableFuture<RecordPosition> each : sent) {
            each.join();
        }
        awaitAnswered(sent.get(sent.size() - 1).join());
        List<ReceivedReceipt> answers = receipts.readToEnd();
        assertThat(answers)
                .extracting(ReceivedReceipt::authenticity)
                .allMatch(ReceivedReceipt.Authenticity.GENUINE::equals);
        return answers;
    }

    List<ReceivedReceipt> file(String contractNo, SignedEvent event) throws InterruptedException, SQLException {
        return file(contractNo, List.of(event));
    }

    /** Waits until intake has taken a record and every receipt it owes is on its topic. */
    private static void awaitAnswered(RecordPosition record) throws InterruptedException, SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Register.count("""
                SELECT count(*)
                  FROM registry.consumer_offset o, registry.receipt_publication p
                 WHERE o.topic = ? AND o.partition = ? AND o.next_offset > ?
                   AND p.published_to >= (SELECT coalesce(max(outbox_no), 0) FROM registry.receipt_outbox)
                """, record.topic(), record.partition(), record.offset()) == 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Intake has not answered " + record + " within " + PATIENCE);
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        receipts.close();
        sender.close();
    }
}

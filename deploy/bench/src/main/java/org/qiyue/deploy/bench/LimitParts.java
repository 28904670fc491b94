package org.qiyue.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.qiyue.deploy.local.simulation.SignedFiling;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.SignedMessage;
import org.qiyue.ingest.protocol.Sm2Signer;
import org.qiyue.ingest.protocol.Sm2Verifier;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.IdentifierField;
import org.qiyue.registry.store.KeyRing;

/**
 * The parts of the work that nobody can leave out who keeps the protocol, each done alone, on all cores, for the very
 * filings, rows and receipts of the run. Their sum is the limit that PERF-2 speaks of.
 */
final class LimitParts {

    private static final String SCRATCH_TOPIC = "bench-receipts";
    /** How many filings, and receipts, the parts are done for that cost the same for each. */
    private static final int SAMPLE = 20_000;

    /** The clock of ingest begins when one of so many filings stands. */
    private static final int HEAD_START = 5;

    /** How many digests and signatures are worked out together: as many as ingest does. */
    private static final int TOGETHER = Sm2Verifier.PORTION;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Broker broker;
    private final Register register;
    private final Stopwatch stopwatch;
    private final KeyRing keys;
    private final Sm2Signer bureau;
    private final List<Kept> filings = new ArrayList<>();
    private final long all;
    private final Map<String, Sm2Verifier> verifiers = new HashMap<>();

    /** A filing with the fields of the worker that are kept encrypted; those are null where it has none. */
    private record Kept(SignedFiling filing, String idType, String idNumber, String name) {

        static Kept of(SignedFiling filing) {
            JsonNode worker = LimitParts.parse(filing.event()).path("data").path("worker");
            return new Kept(
                    filing,
                    worker.path("idType").textValue(),
                    worker.path("idNumber").textValue(),
                    worker.path("name").textValue());
        }
    }

    /**
     * @param all how many filings there are, whose rows are in the register
     * @param archive where they are
     */
    LimitParts(Broker broker, Register register, Stopwatch stopwatch, Path cityKeys, FilingArchive archive, long all)
            throws Exception {
        this.broker = broker;
        this.register = register;
        this.stopwatch = stopwatch;
        this.keys = KeyRing.open(cityKeys.resolve("registry-keys.properties"));
        this.bureau = Sm2Signer.of(Certificates.readPrivateKey(cityKeys.resolve("bureau.key.pem")));
        this.all = all;
        archive.first(SAMPLE).forEach(filing -> filings.add(Kept.of(filing)));
        try (Connection connection = register.open();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT serial, certificate FROM registry.platform_certificate")) {
            while (found.next()) {
                verifiers.put(
                        found.getString(1),
                        Sm2Verifier.of(
                                Certificates.certificate(found.getBytes(2)).getPublicKey()));
            }
        }
        broker.create(SCRATCH_TOPIC, 4);
    }

    /** The tree; nothing for the few filings that are made to be no JSON. */
    private static JsonNode parse(byte[] event) {
        try {
            return JSON.readTree(event);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    Measured parse() throws Exception {
        return warm("parse the JSON (Jackson tree)", () -> Cores.all(filings, kept -> parse(kept.filing.event())));
    }

    /** Measures work on the sample that has been done before as often as ingest has when its clock begins. */
    private Measured warm(String part, Stopwatch.Work work) throws Exception {
        long rounds = Math.max(1, all / HEAD_START / SAMPLE);
        for (long round = 0; round < rounds; round++) {
            work.run();
        }
        return stopwatch.measure(part, work);
    }

    Measured verify() throws Exception {
        return warm(
                "verify the filing's SM2 signature (key decoded once)",
                () -> Cores.portions(
                        filings,
                        TOGETHER,
                        portion -> Sm2Verifier.verifyAll(
                                portion.stream().map(this::signed).toList())));
    }

    private SignedMessage signed(Kept kept) {
        SignedFiling filing = kept.filing;
        return new SignedMessage(verifiers.get(filing.certificate()), filing.event(), filing.signature());
    }

    Measured seal() throws Exception {
        FilingCipher cipher = new FilingCipher(keys);
        BlindIndex blind = new BlindIndex(keys);
        IdentifierCipher identifiers = new IdentifierCipher(keys);
        return warm(
                "SM3, SM4-GCM of the bytes, HMAC and SM4-GCM of identifiers",
                () -> Cores.portions(filings, TOGETHER, portion -> {
                    List<byte[]> digests = Sm3.digestAll(
                            portion.stream().map(kept -> kept.filing.event()).toList());
                    for (int i = 0; i < digests.size(); i++) {
                        Kept kept = portion.get(i);
                        cipher.seal(kept.filing.event(), digests.get(i));
                        if (kept.idType != null && kept.idNumber != null) {
                            seal(kept, blind.of(kept.idType, kept.idNumber), identifiers);
                        }
                    }
                }));
    }

    private static void seal(Kept kept, byte[] index, IdentifierCipher identifiers) {
        if (kept.name != null) {
            identifiers.encrypt(IdentifierField.WORKER_ID, index, kept.idNumber);
            identifiers.encrypt(IdentifierField.WORKER_NAME, index, kept.name);
        }
    }

    /** Copies the rows that ingest has just written into empty tables with the same indexes. */
    Measured copyRows(Path folder) throws Exception {
        RowsWritten rows = new RowsWritten(register, folder);
        try {
            rows.takeOut();
            register.checkpoint();
            return stopwatch.measure("COPY of the rows written, same tables and indexes", () -> {
                rows.putIn();
                return all;
            });
        } finally {
            rows.forget();
        }
    }

    /** The receipts that ingest has just published: signed again, and produced again. */
    List<Measured> answer() throws Exception {
        List<ConsumerRecord<byte[], byte[]>> receipts = receipts();
        Measured sign = warm(
                "sign the receipt with SM2",
                () -> Cores.portions(
                        receipts,
                        TOGETHER,
                        portion -> bureau.signAll(
                                portion.stream().map(ConsumerRecord::value).toList())));
        try (KafkaProducer<byte[], byte[]> producer = broker.producer()) {
            Measured produce = warm("produce the receipts", () -> {
                for (ConsumerRecord<byte[], byte[]> receipt : receipts) {
                    producer.send(new ProducerRecord<>(
                            SCRATCH_TOPIC, null, receipt.key(), receipt.value(), receipt.headers()));
                }
                producer.flush();
                return receipts.size();
            });
            return List.of(produce, sign);
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> receipts() throws Exception {
        List<ConsumerRecord<byte[], byte[]>> receipts = new ArrayList<>();
        var ends = broker.ends(broker.topics("receipts."));
        long wanted = Math.min(
                SAMPLE, ends.values().stream().mapToLong(Long::longValue).sum());
        long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        try (KafkaConsumer<byte[], byte[]> reader = broker.reader()) {
            reader.assign(ends.keySet());
            reader.seekToBeginning(ends.keySet());
            while (receipts.size() < wanted && System.nanoTime() < patience) {
                reader.poll(Duration.ofMillis(100)).forEach(receipts::add);
            }
        }
        return receipts;
    }
}

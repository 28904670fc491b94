package org.qiyue.deploy.local.simulation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.qiyue.deploy.local.PlatformAccess;
import org.qiyue.deploy.local.SimulationTarget;
import org.qiyue.deploy.local.simulation.SimulatedFiling.Headers;
import org.qiyue.ingest.protocol.Sm2Signature;
import org.qiyue.ingest.protocol.Wire;

/** Signs filings and writes them to their platforms' topics, each with that platform's own client. */
final class FilingSender implements AutoCloseable {

    private final Map<String, PlatformAccess> platforms;
    private final Map<String, KafkaProducer<String, byte[]>> producers = new HashMap<>();
    private final SimulationTarget target;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    FilingSender(SimulationTarget target) {
        this.target = target;
        this.platforms = target.platforms();
    }

    /** A filing with the headers it will carry; null where one is to be absent. */
    record Signed(SimulatedFiling filing, String signature, String certificate) {}

    Signed sign(SimulatedFiling filing) {
        String certificate = platforms.get(filing.platform()).certificateSerial();
        String signature = switch (filing.headers()) {
            case NO_SIGNATURE -> null;
            case MALFORMED -> "不是签名";
            case WHOLE, OF_OTHER_BYTES ->
                Sm2Signature.sign(platforms.get(filing.signer()).key(), signedBytes(filing));
        };
        return new Signed(filing, signature, certificate);
    }

    /** Hands a filing to its platform's client; order is kept within a contract. */
    void send(Signed signed) throws Exception {
        Exception failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        SimulatedFiling filing = signed.filing();
        PlatformAccess platform = platforms.get(filing.platform());
        var record = new ProducerRecord<>(platform.filingsTopic(), filing.key(), filing.bytes());
        if (signed.signature() != null) {
            record.headers().add(Wire.SIGNATURE_HEADER, signed.signature().getBytes(StandardCharsets.UTF_8));
        }
        record.headers().add(Wire.CERTIFICATE_HEADER, signed.certificate().getBytes(StandardCharsets.US_ASCII));
        producers
                .computeIfAbsent(filing.platform(), code -> PlatformClients.producer(target, platform))
                .send(record, (metadata, e) -> {
                    if (e != null) {
                        failure.compareAndSet(null, e);
                    }
                });
    }

    /** Waits until the broker has acknowledged everything. */
    void flush() throws Exception {
        producers.values().forEach(KafkaProducer::flush);
        Exception failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public void close() {
        producers.values().forEach(producer -> producer.close(java.time.Duration.ofSeconds(10)));
    }

    /** The bytes before one of them was changed, where the filing is to have been tampered with. */
    private static byte[] signedBytes(SimulatedFiling filing) {
        if (filing.headers() != Headers.OF_OTHER_BYTES) {
            return filing.bytes();
        }
        byte[] original = filing.bytes().clone();
        original[original.length - 1] = ' ';
        return original;
    }
}

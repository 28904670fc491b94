package org.qiyue.deploy.bench.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.qiyue.deploy.local.simulation.SignedFiling;
import org.qiyue.deploy.local.simulation.SignedFiling.Answer;
import org.qiyue.ingest.protocol.Sm2Signature;

/** Faults of the platforms: floods, contradictions, poison. */
final class FilingFaults {

    static final int CLIENTS = 8;

    private static final int COPIES = 10;
    private static final int SHARE_CONTRADICTED = 5;
    private static final long WINDOW_SECONDS = 15;
    private static final ObjectMapper JSON = new ObjectMapper();

    static final List<Fault> ALL = List.of(
            Fault.of(
                    22,
                    "duplicate flood",
                    "each filing sent " + COPIES + " times at once by " + CLIENTS + " clients",
                    FilingFaults::flood),
            Fault.of(
                    23,
                    "same key, other payload",
                    "every fifth accepted filing sent again under its id with other bytes, signed: A07",
                    FilingFaults::contradiction),
            Fault.of(
                    24,
                    "poison",
                    "from one platform, fifteen a second: 1 MiB of zeros, JSON 10,000 levels deep, a gzip"
                            + " bomb, invalid UTF-8, numbers of 20,000 digits and of exponent 999,999,999; twice, with"
                            + " quiet before and between, by which the others' waits are measured",
                    PoisonFault::run));

    private FilingFaults() {}

    private static String flood(Scene scene) throws Exception {
        int before = scene.platforms().records();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            scene.load().manner(filing -> {
                List<CompletableFuture<?>> copies = new ArrayList<>();
                for (int copy = 0; copy < COPIES; copy++) {
                    int client = copy % CLIENTS;
                    copies.add(CompletableFuture.supplyAsync(
                                    () -> scene.platforms().send(filing, client), threads)
                            .thenCompose(word -> word));
                }
                // The next filing of the contract must not overtake this one's first copy.
                CompletableFuture.allOf(copies.toArray(CompletableFuture[]::new))
                        .get(60, TimeUnit.SECONDS);
            });
            TimeUnit.SECONDS.sleep(WINDOW_SECONDS);
            scene.load().pause();
        } finally {
            threads.shutdown();
        }
        scene.load().plainly();
        scene.heal(scene.load()::resume);
        return (scene.platforms().records() - before) + " records in the flood";
    }

    private static String contradiction(Scene scene) throws Exception {
        AtomicInteger accepted = new AtomicInteger();
        AtomicInteger contradicted = new AtomicInteger();
        scene.load().manner(filing -> {
            scene.platforms().send(filing);
            if (filing.answer() == Answer.ACCEPTED && accepted.incrementAndGet() % SHARE_CONTRADICTED == 0) {
                scene.platforms().send(otherBytes(scene, filing));
                contradicted.incrementAndGet();
            }
        });
        TimeUnit.SECONDS.sleep(WINDOW_SECONDS);
        scene.load().plainly();
        scene.heal(() -> {});
        IngestFaults.require(contradicted.get() > 0, "contradiction");
        return contradicted + " filings contradicted";
    }

    private static SignedFiling otherBytes(Scene scene, SignedFiling filing) throws Exception {
        ObjectNode event = (ObjectNode) JSON.readTree(filing.event());
        ((ObjectNode) event.at("/data/filing/software"))
                .put("version", UUID.randomUUID().toString());
        return signed(scene, filing, JSON.writeValueAsBytes(event), Answer.REJECTED);
    }

    static SignedFiling signed(Scene scene, SignedFiling like, byte[] event, Answer answer) {
        PrivateKey key = scene.stand()
                .foundation()
                .access(like.topic().substring("filings.".length()))
                .key();
        return new SignedFiling(
                like.topic(), like.key(), event, Sm2Signature.sign(key, event), like.certificate(), answer);
    }
}

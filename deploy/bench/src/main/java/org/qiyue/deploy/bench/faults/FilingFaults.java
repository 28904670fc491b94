package org.qiyue.deploy.bench.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
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
                    "among the filings: 1 MiB of zeros, JSON 10,000 levels deep, a gzip bomb, invalid UTF-8, numbers of"
                            + " 20,000 digits and of exponent 999,999,999",
                    FilingFaults::poison));

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

    private static SignedFiling signed(Scene scene, SignedFiling like, byte[] event, Answer answer) {
        PrivateKey key = scene.stand()
                .foundation()
                .access(like.topic().substring("filings.".length()))
                .key();
        return new SignedFiling(
                like.topic(), like.key(), event, Sm2Signature.sign(key, event), like.certificate(), answer);
    }

    private static String poison(Scene scene) throws Exception {
        AtomicInteger sent = new AtomicInteger();
        scene.load().manner(filing -> {
            scene.platforms().send(filing);
            int number = sent.incrementAndGet();
            if (number % SHARE_CONTRADICTED == 0) {
                byte[] bytes = poison(number / SHARE_CONTRADICTED, filing);
                scene.platforms().send(signed(scene, filing, bytes, Answer.REJECTED));
            }
        });
        TimeUnit.SECONDS.sleep(WINDOW_SECONDS);
        scene.load().plainly();
        scene.heal(() -> {});
        return sent.get() / SHARE_CONTRADICTED + " records of poison";
    }

    /** Poison of six kinds in turn, no two the same. */
    private static byte[] poison(int number, SignedFiling like) throws Exception {
        String salt = UUID.randomUUID().toString();
        return switch (number % 6) {
            case 0 -> {
                byte[] zeros = new byte[1 << 20];
                System.arraycopy(salt.getBytes(StandardCharsets.US_ASCII), 0, zeros, 0, salt.length());
                yield zeros;
            }
            case 1 ->
                ("{\"id\":\"" + salt + "\",\"source\":\"s\",\"data\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")
                        .getBytes(StandardCharsets.UTF_8);
            case 2 -> bomb(salt);
            case 3 -> invalidText(salt);
            case 4 -> withNumber(like, salt, "9".repeat(20_000));
            default -> withNumber(like, salt, "1e999999999");
        };
    }

    /** 32 MiB of zeros in 32 KiB. */
    private static byte[] bomb(String salt) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(salt.getBytes(StandardCharsets.US_ASCII));
            for (int megabyte = 0; megabyte < 32; megabyte++) {
                out.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] invalidText(String salt) {
        byte[] text = ("{\"id\":\"" + salt + "\",\"source\":\"?\"}").getBytes(StandardCharsets.US_ASCII);
        text[text.length - 3] = (byte) 0xC3;
        return text;
    }

    /** An event of its own id whose version number is no number that anybody can hold. */
    private static byte[] withNumber(SignedFiling like, String salt, String number) throws Exception {
        JsonNode event = JSON.readTree(like.event());
        ((ObjectNode) event).put("id", salt);
        ((ObjectNode) event.at("/data/filing")).put("expectedVersion", salt);
        return JSON.writeValueAsString(event)
                .replace("\"expectedVersion\":\"" + salt + "\"", "\"expectedVersion\":" + number)
                .getBytes(StandardCharsets.UTF_8);
    }
}

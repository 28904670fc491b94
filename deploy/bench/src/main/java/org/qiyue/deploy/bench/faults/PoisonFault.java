package org.qiyue.deploy.bench.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.qiyue.deploy.bench.faults.Neighbours.Span;
import org.qiyue.deploy.local.simulation.SignedFiling;
import org.qiyue.deploy.local.simulation.SignedFiling.Answer;

/** Row 24: one platform writes what nobody can read, while the others file as ever. */
final class PoisonFault {

    /** Records of poison a second. */
    private static final int RATE = 15;

    private static final int ROUNDS = 2;
    private static final int SPAN_SECONDS = 20;

    /** What is under way when one span ends must not count in the next. */
    private static final double BETWEEN_SECONDS = 3;

    private static final ObjectMapper JSON = new ObjectMapper();

    private PoisonFault() {}

    static String run(Scene scene) throws Exception {
        String harmful = scene.stand().filingsTopics().get(0);
        // Made ahead: the work of making it would slow what the others file.
        Iterator<SignedFiling> poison = poison(scene, harmful).iterator();
        List<Span> calm = new ArrayList<>();
        List<Span> harmed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Scene.sleep(BETWEEN_SECONDS);
            long began = System.currentTimeMillis();
            Scene.sleep(SPAN_SECONDS);
            long ended = System.currentTimeMillis();
            calm.add(new Span(began, ended));
            long due = System.nanoTime();
            for (int number = 0; number < RATE * SPAN_SECONDS; number++) {
                scene.platforms().send(poison.next());
                due += 1_000_000_000L / RATE;
                LockSupport.parkNanos(due - System.nanoTime());
            }
            harmed.add(new Span(ended, System.currentTimeMillis()));
        }
        scene.heal(() -> {});
        scene.watch(new Neighbours(harmful.substring("filings.".length()), calm, harmed));
        return ROUNDS * SPAN_SECONDS * RATE + " records of poison";
    }

    private static List<SignedFiling> poison(Scene scene, String harmful) throws Exception {
        SignedFiling like = scene.load().journal().stream()
                .filter(filing -> filing.topic().equals(harmful))
                .findFirst()
                .orElseThrow(() -> new NotStruckException("filing of the platform that is to do harm"));
        List<SignedFiling> poison = new ArrayList<>();
        for (int number = 0; number < ROUNDS * SPAN_SECONDS * RATE; number++) {
            poison.add(FilingFaults.signed(scene, like, poison(number, like), Answer.REJECTED));
        }
        return poison;
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

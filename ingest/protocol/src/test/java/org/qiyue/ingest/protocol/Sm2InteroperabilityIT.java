package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * SM2 and SM3 as OpenSSL and the npm package sm-crypto know them, on 1,000 random messages under random keys: equal
 * digests, and each verifies what the other has signed. The user id is the protocol's, the only one that ours signs
 * with; OpenSSL is given it as {@code distid}. The tests run side by side: each starts a thousand programs or one that is
 * slow.
 */
@Execution(ExecutionMode.CONCURRENT)
class Sm2InteroperabilityIT {
    private static final int CASES = 1_000;
    private static final int KEYS = 16;
    private static final int LONGEST = 4_096;
    private static final String USER_ID = "1234567812345678";
    private static final int MINUTES = 10;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = System.nanoTime();

    @TempDir
    private static Path folder;

    private static final List<Key> KEY_RING = new ArrayList<>();
    private static final List<Case> ALL = new ArrayList<>();

    private record Key(PrivateKey secret, PublicKey open) {}

    private record Case(Key key, String keyName, byte[] message, String ours) {}

    @BeforeAll
    static void signMessages() throws Exception {
        requireInstalled("openssl", "version");
        requireInstalled("node", "--version");
        StringBuilder script = new StringBuilder("set -e\n");
        for (int i = 0; i < KEYS; i++) {
            script.append("openssl genpkey -algorithm SM2 -out key").append(i).append(".pem\n");
            script.append("openssl pkey -in key" + i + ".pem -pubout -out key" + i + ".pub\n");
        }
        run(script.toString());
        for (int i = 0; i < KEYS; i++) {
            KEY_RING.add(new Key(
                    Certificates.readPrivateKey(folder.resolve("key" + i + ".pem")),
                    publicKey(folder.resolve("key" + i + ".pub"))));
        }
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            int key = random.nextInt(KEYS);
            // The first ones end around SM3's blocks of 64 octets.
            byte[] message = new byte[i < 200 ? i : random.nextInt(LONGEST)];
            random.nextBytes(message);
            String ours = Sm2Signature.sign(KEY_RING.get(key).secret(), message);
            ALL.add(new Case(KEY_RING.get(key), "key" + key, message, ours));
            Files.write(folder.resolve("message" + i), message);
            Files.write(folder.resolve("ours" + i), Base64.getDecoder().decode(ours));
        }
    }

    @Test
    void opensslDigestsEveryMessageTheSame() throws Exception {
        StringBuilder names = new StringBuilder("openssl dgst -sm3 -r");
        for (int i = 0; i < CASES; i++) {
            names.append(" message").append(i);
        }
        Map<String, String> digests = new HashMap<>();
        for (String line : run(names.append('\n').toString()).split("\n")) {
            digests.put(line.substring(line.indexOf('*') + 1), line.substring(0, line.indexOf(' ')));
        }
        for (int i = 0; i < CASES; i++) {
            assertThat(Sm3.hex(ALL.get(i).message())).as(about(i)).isEqualTo(digests.get("message" + i));
        }
    }

    @Test
    void opensslVerifiesWhatIsSignedHere() throws Exception {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < CASES; i++) {
            script.append("openssl dgst -sm3 -sigopt distid:" + USER_ID + " -verify "
                    + ALL.get(i).keyName() + ".pub -signature ours" + i + " message" + i + " >/dev/null && echo " + i
                    + "\n");
        }
        // So that "verifies" is not what it says of everything: the signature of one message over another.
        script.append("openssl dgst -sm3 -sigopt distid:" + USER_ID + " -verify "
                + ALL.get(0).keyName() + ".pub -signature ours0 message1 >/dev/null || echo refused\n");
        String[] verified = run(script.toString()).split("\n");
        for (int i = 0; i < CASES; i++) {
            assertThat(verified[i]).as(about(i)).isEqualTo(Integer.toString(i));
        }
        assertThat(verified[CASES]).isEqualTo("refused");
    }

    @Test
    void whatOpensslSignsVerifiesHere() throws Exception {
        StringBuilder script = new StringBuilder("set -e\n");
        for (int i = 0; i < CASES; i++) {
            script.append("openssl dgst -sm3 -sigopt distid:" + USER_ID + " -sign "
                    + ALL.get(i).keyName() + ".pem -out theirs" + i + " message" + i + "\n");
        }
        run(script.toString());
        for (int i = 0; i < CASES; i++) {
            byte[] theirs = Files.readAllBytes(folder.resolve("theirs" + i));
            assertThat(verifies(ALL.get(i), Base64.getEncoder().encodeToString(theirs)))
                    .as(about(i))
                    .isTrue();
        }
    }

    @Test
    void smCryptoAgreesBothWays() throws Exception {
        List<Map<String, String>> cases = new ArrayList<>();
        for (Case one : ALL) {
            cases.add(Map.of(
                    "message", hex(one.message()),
                    "privateKey",
                            String.format("%064x", ((ECPrivateKey) one.key().secret()).getS()),
                    "publicKey", hex(point(one.key().open())),
                    "userId", USER_ID,
                    "signature", hex(Base64.getDecoder().decode(one.ours()))));
        }
        Files.write(folder.resolve("cases.json"), JSON.writeValueAsBytes(cases));
        Path program = Path.of("interop", "sm-crypto.mjs").toAbsolutePath();
        JsonNode results = JSON.readTree(run("node '" + program + "' <cases.json\n"));
        assertThat(results).hasSize(CASES);
        for (int i = 0; i < CASES; i++) {
            JsonNode result = results.get(i);
            byte[] theirs = HexFormat.of().parseHex(result.get("signature").textValue());
            assertThat(result.get("digest").textValue())
                    .as(about(i))
                    .isEqualTo(Sm3.hex(ALL.get(i).message()));
            assertThat(result.get("verifies").booleanValue()).as(about(i)).isTrue();
            assertThat(result.get("verifiesOther").booleanValue()).as(about(i)).isFalse();
            assertThat(verifies(ALL.get(i), Base64.getEncoder().encodeToString(theirs)))
                    .as(about(i))
                    .isTrue();
        }
    }

    private static boolean verifies(Case one, String signature) {
        return Sm2Signature.verify(one.key().open(), one.message(), signature);
    }

    private static String about(int number) {
        return "case " + number + " of seed " + SEED;
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }

    private static byte[] point(PublicKey key) {
        return SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getPublicKeyData()
                .getBytes();
    }

    private static PublicKey publicKey(Path pem) throws IOException {
        try (PEMParser parser = new PEMParser(Files.newBufferedReader(pem, StandardCharsets.US_ASCII))) {
            return new JcaPEMKeyConverter()
                    .setProvider(new BouncyCastleProvider())
                    .getPublicKey((SubjectPublicKeyInfo) parser.readObject());
        }
    }

    private static void requireInstalled(String program, String argument) throws InterruptedException {
        try {
            new ProcessBuilder(program, argument)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("installed").toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            fail("This test needs the program " + program + ", which is not installed", e);
        }
    }

    /** Runs a script of the shell, which starts programs much faster than we do; gives its standard output. */
    private static String run(String script) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "run", ".out");
        Path errors = Files.createTempFile(folder, "run", ".err");
        Process process = new ProcessBuilder(
                        "sh",
                        Files.writeString(Files.createTempFile(folder, "run", ".sh"), script)
                                .toString())
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail("The programs have not ended within " + MINUTES + " minutes");
        }
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readString(output);
    }
}

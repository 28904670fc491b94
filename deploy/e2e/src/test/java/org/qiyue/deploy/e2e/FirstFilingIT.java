package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qiyue.ingest.client.ReceiptVerifier;
import org.qiyue.ingest.client.ReceivedReceipt.Authenticity;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Receipt;
import org.qiyue.ingest.protocol.ReceiptCodec;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.ReceiptSeal;
import org.qiyue.ingest.protocol.Sm3;

/** What the walkthrough's README tells a stranger to type, typed as it stands there. */
@ExtendWith(SharedCity.class)
class FirstFilingIT {

    private static final String FOLDER = "ingest/client/examples/walkthrough";
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void aStrangerFilesWithOpensslAndKafkaJsAndReadsTheReceiptBack() throws Exception {
        Path files = workFolder("walkthrough");
        Programs.Ended ended = type("walkthrough.sh ", files);

        assertThat(ended.code()).as(ended.toString()).isZero();
        Receipt receipt = new ReceiptCodec().read(Files.readAllBytes(files.resolve("receipt.json")));
        assertAccepted(receipt, files);
        assertThat(ended.out()).startsWith(receipt.result() + " " + receipt.receiptNo());
        assertThat(ended.err())
                .as("openssl has verified our signature and the bureau's")
                .contains("4. the bureau's signature on the receipt")
                .containsPattern("(?s)Verified OK.*Verified OK");
        assertThat(ReceiptVerifier.of(
                                Certificates.readCertificate(Kaifang.access().bureauCertificateFile()))
                        .verify(
                                Files.readAllBytes(files.resolve("receipt.json")),
                                seal(files),
                                Certificates.serialHex(Certificates.readCertificate(
                                        Kaifang.access().bureauCertificateFile()))))
                .isEqualTo(Authenticity.GENUINE);
    }

    @Test
    void aStrangerFilesWithTheJavaClientsCommandLine() throws Exception {
        Path files = workFolder("walkthrough-java");
        Programs.Ended ended = type("walkthrough.sh --java", files);

        assertThat(ended.code()).as(ended.toString()).isZero();
        Receipt receipt = new ReceiptCodec().read(ended.out().strip().getBytes(StandardCharsets.UTF_8));
        assertAccepted(receipt, files);
        assertThat(ended.err()).contains("Result: " + receipt.result(), "signature verified");
    }

    private static ReceiptSeal seal(Path files) throws IOException {
        String path = Files.readString(files.resolve("receipt.json.path"));
        return new ReceiptSeal(Files.readString(files.resolve("receipt.json.signature")), path.isEmpty() ? null : path);
    }

    /** Accepted, at most with the note that nobody has filed for this employer before, and registered so. */
    private static void assertAccepted(Receipt receipt, Path files) throws Exception {
        Kaifang.Event event = Kaifang.event(Files.readAllBytes(files.resolve("event.json")));
        assertThat(receipt.result().isAccepted()).isTrue();
        assertThat(receipt.findings()).extracting(ReceiptFinding::rule).isSubsetOf("B08");
        assertThat(receipt.filingId()).isEqualTo(event.id());
        assertThat(receipt.contentDigest()).isEqualTo(Sm3.hex(event.bytes()));
        assertThat(Register.texts(
                        "SELECT contract_id FROM registry.contract WHERE platform_code = ? AND contract_no = ?",
                        Kaifang.CODE,
                        event.contractNo()))
                .containsExactly(receipt.registryContractId());
    }

    /** Types the README's set-up and the one of its commands that begins so, in a shell at the top of the tree. */
    private static Programs.Ended type(String command, Path files) throws Exception {
        Matcher block = SHELL_BLOCK.matcher(
                Files.readString(Programs.TOP.resolve(FOLDER).resolve("README.md")));
        assertThat(block.find()).isTrue();
        List<String> lines = block.group(1).lines().toList();
        String setUp = lines.get(0);
        String typed = lines.stream()
                .filter(line -> line.startsWith(FOLDER + "/" + command))
                .findFirst()
                .orElseThrow();
        return Programs.run(
                PATIENCE,
                Map.of(
                        "QIYUE_CITY", SharedCity.city().folder().toString(),
                        "QIYUE_WALKTHROUGH_DIR", files.toString()),
                List.of("bash", "-e", "-c", setUp + "\n" + typed));
    }

    private static Path workFolder(String name) {
        return Path.of("target", name).toAbsolutePath();
    }
}

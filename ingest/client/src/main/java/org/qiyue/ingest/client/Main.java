package org.qiyue.ingest.client;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qiyue.ingest.client.ReceivedReceipt.Authenticity;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.FormFinding;
import org.qiyue.ingest.protocol.RecordPosition;

/** The command line of the client. */
public final class Main {
    /** Exit code: done, or the filing is accepted. */
    static final int DONE = 0;

    /** Exit code: the event is not well-formed or the filing is refused. */
    static final int REFUSED = 1;

    /** Exit code: no final receipt came in time. */
    static final int UNDECIDED = 2;

    /** Exit code: wrong arguments or settings. */
    static final int USAGE = 64;

    /** Exit code: the broker, the token endpoint or a file could not be reached. */
    static final int UNREACHABLE = 69;

    private static final Duration RECEIPT_TIME = Duration.ofSeconds(60);
    private static final String HELP = """
            用法 Usage: java -jar qiyue-ingest-client.jar COMMAND
              check EVENT.json     离线检查报文格式，不联网 check the event's form, offline
              sign EVENT.json      打印签名与证书两个头 print the two signature headers
              file EVENT.json      签名、报送并等待回执 sign, send and wait for the receipt
              receipt [FILING_ID]  打印已有回执 print the receipts on the topic
            设置取自环境变量 Settings come from the environment: QIYUE_PLATFORM, QIYUE_BOOTSTRAP,
            QIYUE_TOKEN_URL, QIYUE_CLIENT_SECRET, QIYUE_KEY_FILE, QIYUE_CERTIFICATE_FILE ... (README.md)
            退出码 Exit codes: 0 accepted, 1 refused, 2 no final receipt in time, 64 usage, 69 unreachable
            """;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    Main(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        if (System.getProperty("org.slf4j.simpleLogger.defaultLogLevel") == null) {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Main(System.getenv(), out, err).run(arguments));
    }

    int run(String... arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        try {
            return switch (command) {
                case "check" -> arguments.length == 2 ? check(read(arguments[1])) : usage();
                case "sign" -> arguments.length == 2 ? sign(read(arguments[1])) : usage();
                case "file" -> arguments.length == 2 ? file(read(arguments[1])) : usage();
                case "receipt" -> arguments.length <= 2 ? receipts(arguments) : usage();
                default -> usage();
            };
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return USAGE;
        } catch (IOException | ExecutionException | TimeoutException | RuntimeException e) {
            err.println("失败 Failed: " + reason(e));
            return UNREACHABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNREACHABLE;
        }
    }

    private int usage() {
        err.print(HELP);
        return USAGE;
    }

    private static byte[] read(String file) throws IOException {
        return Files.readAllBytes(Path.of(file));
    }

    private int check(byte[] event) {
        FilingReading reading = new FilingCodec().read(event);
        List<FormFinding> findings = reading instanceof FilingReading.Attributed attributed
                ? attributed.findings()
                : List.of(((FilingReading.Unattributable) reading).finding());
        for (FormFinding finding : findings) {
            out.println(
                    finding.rule() + " " + finding.pointer() + "  " + finding.messageZh() + " " + finding.messageEn());
        }
        if (findings.isEmpty()) {
            out.println("格式正确 The event is well-formed");
        }
        return findings.isEmpty() ? DONE : REFUSED;
    }

    private int sign(byte[] event) throws IOException {
        SignedEvent signed = PlatformKey.open(PlatformAccess.of(environment)).sign(event);
        out.println("qiyue-signature: " + signed.signature());
        out.println("qiyue-certificate: " + signed.certificate());
        return DONE;
    }

    /** Sends what the file holds, well-formed or not: the registry's answer is what counts. */
    private int file(byte[] event) throws IOException, InterruptedException, ExecutionException, TimeoutException {
        if (!(new FilingCodec().read(event) instanceof FilingReading.Attributed reading)) {
            return check(event);
        }
        PlatformAccess access = PlatformAccess.of(environment);
        try (ReceiptReader receipts = ReceiptReader.fromNow(access);
                FilingSender sender = FilingSender.open(access)) {
            String contractNo = reading.tree().path("subject").asText("");
            RecordPosition position = sender.send(contractNo, event).get(60, TimeUnit.SECONDS);
            err.println("已送达 Sent: " + position.topic() + "/" + position.partition() + "@" + position.offset());
            Optional<ReceivedReceipt> receipt = receipts.await(reading.id(), RECEIPT_TIME);
            if (receipt.isEmpty()) {
                err.println("未在 " + RECEIPT_TIME.toSeconds() + " 秒内收到回执；若为重复报送，请用 receipt 命令查询。"
                        + " No receipt in time; a repeated filing gets no new one: use the receipt command.");
                return UNDECIDED;
            }
            return print(receipt.get());
        }
    }

    private int receipts(String[] arguments) throws IOException {
        String wanted = arguments.length == 2 ? arguments[1] : null;
        try (ReceiptReader reader = ReceiptReader.fromBeginning(PlatformAccess.of(environment))) {
            int result = wanted == null ? DONE : UNDECIDED;
            for (ReceivedReceipt received : reader.readToEnd()) {
                if (wanted == null || wanted.equals(received.receipt().filingId())) {
                    int code = print(received);
                    result = wanted == null ? DONE : code;
                }
            }
            return result;
        }
    }

    /** The receipt on standard output, its outcome in words on standard error. */
    private int print(ReceivedReceipt received) {
        out.println(new String(received.event(), StandardCharsets.UTF_8));
        if (received.authenticity() == Authenticity.FALSE) {
            err.println("回执签名无效 The receipt's signature is not the bureau's");
            return REFUSED;
        }
        err.println("结果 Result: " + received.receipt().result()
                + (received.authenticity() == Authenticity.GENUINE ? "，签名有效 signature verified" : ""));
        if (!received.receipt().result().isFinal()) {
            return UNDECIDED;
        }
        return received.receipt().result().isAccepted() ? DONE : REFUSED;
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure instanceof ExecutionException ? failure.getCause() : failure;
        StringBuilder reason = new StringBuilder(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
            reason.append("; ").append(cause.getMessage());
        }
        return reason.toString();
    }
}

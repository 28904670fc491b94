package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.qiyue.deploy.local.CityOptions;
import org.qiyue.deploy.local.LocalCity;
import org.qiyue.deploy.local.PlatformKeys;
import org.qiyue.deploy.local.Ports;
import org.qiyue.ingest.client.FilingSender;
import org.qiyue.ingest.client.PlatformAccess;
import org.qiyue.ingest.client.ReceiptReader;
import org.qiyue.ingest.client.ReceivedReceipt;
import org.qiyue.ingest.protocol.Receipt;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.ReceiptResult;

/**
 * A platform that nobody knew: two officials admit it, it files its first contract with what it was given, is suspended, and
 * comes back. In a city of its own, for the others are reconciled to the last filing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OnboardingIT {
    private static final String CODE = "xinqian";
    private static final String API = "/api/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ([A-Z_]+)='([^']*)'$");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static LocalCity city;
    private static SignedIn proposer;
    private static SignedIn approver;

    @BeforeAll
    static void found() throws Exception {
        city = LocalCity.start(
                CityOptions.in(Path.of("target", "onboarding-city").toAbsolutePath())
                        .at(Ports.free())
                        .withoutSimulation()
                        .afterReset());
        proposer = SignedIn.as(city, "city");
        approver = SignedIn.as(city, "city2");
    }

    @AfterAll
    static void stop() {
        if (city != null) {
            city.close();
        }
    }

    @Test
    @Order(1)
    void twoOfficialsAdmitAPlatformAndItFilesItsFirstContract() throws Exception {
        long application = submit();
        assertThat(send(proposer, "POST", decision(application), etag(application), approval())
                        .statusCode())
                .as("not by whoever submitted it")
                .isEqualTo(403);
        pass(application);

        HttpResponse<String> approved = send(approver, "POST", decision(application), etag(application), approval());

        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        JsonNode admission = approver.read(API + "/platforms/" + CODE + "/admission");
        assertThat(admission.path("steps"))
                .as(admission.toString())
                .hasSize(5)
                .allMatch(step -> step.path("state").asText().equals("DONE"));
        Receipt receipt = file(access(), newEvent());
        assertThat(receipt.result().isAccepted()).as(receipt.toString()).isTrue();
        assertThat(receipt.findings()).extracting(ReceiptFinding::rule).isSubsetOf("B08");
    }

    @Test
    @Order(2)
    void suspendedItIsRefusedWithinAMinuteAndGetsNoTokenAnyMore() throws Exception {
        PlatformAccess access = access();
        try (FilingSender sender = FilingSender.open(access);
                ReceiptReader receipts = ReceiptReader.fromNow(access)) {
            setStanding("suspension");

            Receipt refused = fileUntil(receipt -> !receipt.result().isAccepted(), sender, receipts);

            assertThat(refused.result()).isEqualTo(ReceiptResult.REJECTED);
            assertThat(refused.findings()).extracting(ReceiptFinding::rule).containsExactly("A06");
        }
        assertThatThrownBy(() -> FilingSender.open(access).close())
                .as("its client is disabled")
                .isInstanceOf(KafkaException.class);
    }

    @Test
    @Order(3)
    void itFilesAgainOnceItIsResumed() throws Exception {
        setStanding("resumption");
        // What stood at the broker and at the identity provider stands as it was, however often it is said.
        assertThat(send(approver, "POST", "/platforms/" + CODE + "/admission", null, null)
                        .statusCode())
                .isEqualTo(200);

        PlatformAccess access = access();
        try (FilingSender sender = FilingSender.open(access);
                ReceiptReader receipts = ReceiptReader.fromNow(access)) {
            fileUntil(receipt -> receipt.result().isAccepted(), sender, receipts);
        }

        JsonNode changes =
                approver.read(API + "/platforms/" + CODE + "/changes").path("items");
        assertThat(changes.findValuesAsText("kind"))
                .contains(
                        "APPLICATION_SUBMITTED",
                        "APPLICATION_APPROVED",
                        "PLATFORM_REGISTERED",
                        "PLATFORM_SUSPENDED",
                        "PLATFORM_RESUMED");
    }

    private static long submit() throws IOException, InterruptedException {
        PlatformKeys keys = city.platformKeys(CODE);
        ObjectNode asked = JSON.createObjectNode()
                .put("platformCode", CODE)
                .put("nameZh", "新签")
                .put("nameEn", "Xinqian")
                .put("kind", "THIRD_PARTY")
                .put("operatorName", "新签测试科技有限公司")
                .put("operatorCreditCode", "91110105MA00000000")
                .put("certificatePem", Files.readString(keys.certificate()))
                .put("clientKeyPem", Files.readString(keys.clientKey()));
        HttpResponse<String> created = send(proposer, "POST", "/platform-applications", null, asked.toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        long application = JSON.readTree(created.body()).path("applicationNo").asLong();
        for (String item : items(application)) {
            HttpResponse<String> declared = send(
                    proposer,
                    "PUT",
                    address(application) + "/items/" + item,
                    etag(application),
                    "{\"declared\": \"CONFORMS\", \"statement\": \"符合，见材料\"}");
            assertThat(declared.statusCode()).as(declared.body()).isEqualTo(200);
        }
        HttpResponse<String> submitted =
                send(proposer, "POST", address(application) + "/submission", etag(application), null);
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
        return application;
    }

    private static void pass(long application) throws IOException, InterruptedException {
        for (String item : items(application)) {
            HttpResponse<String> reviewed = send(
                    approver,
                    "PUT",
                    address(application) + "/items/" + item + "/review",
                    etag(application),
                    "{\"result\": \"PASSED\"}");
            assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(200);
        }
    }

    private static void setStanding(String act) throws IOException, InterruptedException {
        String etag = approver.get(API + "/platforms/" + CODE)
                .headers()
                .firstValue("etag")
                .orElseThrow();
        HttpResponse<String> done =
                send(approver, "POST", "/platforms/" + CODE + "/" + act, etag, "{\"reason\": \"测试\"}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(JSON.readTree(done.body()).path("steps").findValuesAsText("failure"))
                .as(done.body())
                .containsOnly("null");
    }

    /** What the integrator is given on the screen, and the files that the platform has itself. */
    private static PlatformAccess access() throws IOException, InterruptedException {
        JsonNode credentials =
                approver.read(API + "/platforms/" + CODE + "/admission").path("credentials");
        Path bureau = Files.writeString(
                city.folder().resolve("bureau-given.pem"),
                credentials.path("bureauCertificate").asText());
        Map<String, String> variables = new HashMap<>(city.platformKeys(CODE).exports());
        Matcher export = EXPORT.matcher(credentials.path("exports").asText());
        while (export.find()) {
            variables.put(export.group(1), export.group(2));
        }
        variables.put("QIYUE_BUREAU_CERTIFICATE_FILE", bureau.toString());
        return PlatformAccess.of(variables);
    }

    private static Receipt file(PlatformAccess access, Kaifang.Event event) throws IOException {
        try (FilingSender sender = FilingSender.open(access);
                ReceiptReader receipts = ReceiptReader.fromNow(access)) {
            sender.send(event.contractNo(), event.bytes()).join();
            return await(receipts, event);
        }
    }

    /** Files until intake, which knows the register as it was a few seconds ago, answers as it should within a minute. */
    private static Receipt fileUntil(Predicate<Receipt> isDue, FilingSender sender, ReceiptReader receipts)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(A_MINUTE);
        Receipt receipt;
        do {
            Kaifang.Event event = newEvent();
            sender.send(event.contractNo(), event.bytes()).join();
            receipt = await(receipts, event);
        } while (!isDue.test(receipt) && Instant.now().isBefore(end));
        assertThat(isDue.test(receipt)).as(receipt.toString()).isTrue();
        return receipt;
    }

    private static Receipt await(ReceiptReader receipts, Kaifang.Event event) {
        ReceivedReceipt received = receipts.await(event.id(), PATIENCE).orElseThrow();
        assertThat(received.authenticity()).isEqualTo(ReceivedReceipt.Authenticity.GENUINE);
        return received.receipt();
    }

    private static Kaifang.Event newEvent() throws IOException, InterruptedException {
        Kaifang.Event event = Kaifang.newEvent();
        return Kaifang.event(new String(event.bytes(), StandardCharsets.UTF_8)
                .replace("urn:qiyue:platform:" + Kaifang.CODE, "urn:qiyue:platform:" + CODE)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> items(long application) throws IOException, InterruptedException {
        return proposer.read(API + address(application)).path("items").findValuesAsText("item");
    }

    private static String etag(long application) throws IOException, InterruptedException {
        return proposer.get(API + address(application))
                .headers()
                .firstValue("etag")
                .orElseThrow();
    }

    private static String address(long application) {
        return "/platform-applications/" + application;
    }

    private static String decision(long application) {
        return address(application) + "/decision";
    }

    private static String approval() {
        return "{\"outcome\": \"APPROVED\", \"reason\": \"材料齐全，核对项全部通过\"}";
    }

    private static HttpResponse<String> send(SignedIn who, String method, String path, String ifMatch, String body)
            throws IOException, InterruptedException {
        return who.send(method, API + path, ifMatch, body);
    }
}

package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qiyue.ingest.client.ReceivedReceipt;
import org.qiyue.ingest.client.SignedEvent;
import org.qiyue.ingest.protocol.Receipt;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.protocol.Sm3;

@ExtendWith(SharedCity.class)
class TamperedEventIT {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Test
    void whicheverByteIsChangedTheEventIsRefusedAndNothingIsRegistered() throws Exception {
        Kaifang.Event event = Kaifang.newEvent();
        try (Kaifang kaifang = Kaifang.open()) {
            SignedEvent original = kaifang.sign(event.bytes());
            assertThat(kaifang.file(event.contractNo(), original))
                    .as("untouched, it is accepted")
                    .singleElement()
                    .satisfies(answer ->
                            assertThat(answer.receipt().result().isAccepted()).isTrue());
            Map<String, String> before = Register.state();
            long filingsBefore = Register.count("SELECT count(*) FROM registry.filing");

            List<SignedEvent> changed = new ArrayList<>();
            Map<String, JsonNode> attributable = new HashMap<>();
            for (int position = 0; position < event.bytes().length; position++) {
                byte[] bytes = event.bytes().clone();
                bytes[position] = other(bytes[position]);
                changed.add(new SignedEvent(bytes, original.signature(), original.certificate()));
                attributable.put(Sm3.hex(bytes), attributable(bytes));
            }
            List<ReceivedReceipt> answers = kaifang.file(event.contractNo(), changed);

            assertThat(answers)
                    .as("exactly one receipt for each")
                    .extracting(answer -> answer.receipt().contentDigest())
                    .containsExactlyInAnyOrderElementsOf(attributable.keySet());
            for (ReceivedReceipt answer : answers) {
                JsonNode sent = attributable.get(answer.receipt().contentDigest());
                if (sent == null) {
                    assertQuarantined(answer.receipt());
                } else {
                    assertRefused(answer.receipt(), sent.path("id").textValue());
                }
            }
            assertThat(attributable.values()).as("both kinds occur").contains((JsonNode) null);
            assertThat(attributable.values()).anyMatch(sent -> sent != null);
            assertThat(Register.state()).as("nothing is registered").isEqualTo(before);
            assertThat(Register.count("SELECT count(*) FROM registry.filing"))
                    .isEqualTo(filingsBefore + changed.size());
        }
    }

    private static void assertRefused(Receipt receipt, String filingId) {
        assertThat(receipt.result()).isEqualTo(ReceiptResult.REJECTED);
        assertThat(receipt.filingId()).isEqualTo(filingId);
        assertThat(receipt.findings())
                .as("filing %s, digest %s", filingId, receipt.contentDigest())
                .extracting(ReceiptFinding::rule)
                .containsExactly("A04");
        assertThat(receipt.registryContractId()).isNull();
    }

    private static void assertQuarantined(Receipt receipt) {
        assertThat(receipt.result()).isEqualTo(ReceiptResult.REJECTED);
        assertThat(receipt.filingId()).isNull();
        assertThat(receipt.record().topic()).isEqualTo("filings." + Kaifang.CODE);
        assertThat(receipt.findings()).extracting(ReceiptFinding::rule).containsExactly("A01");
    }

    /** White space becomes other white space, so that JSON reads the same; all else becomes its neighbour. */
    private static byte other(byte one) {
        return switch (one) {
            case ' ' -> (byte) '\t';
            case '\n' -> (byte) ' ';
            default -> (byte) (one ^ 1);
        };
    }

    /** The event where it still says whose it is: one JSON object in UTF-8 with text in id and source. */
    private static JsonNode attributable(byte[] bytes) {
        try {
            JsonNode tree = JSON.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            return tree.isObject()
                            && tree.path("id").isTextual()
                            && tree.path("source").isTextual()
                    ? tree
                    : null;
        } catch (CharacterCodingException | JsonProcessingException e) {
            return null;
        }
    }
}

package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Any bytes: the codec says what they are, as another reader does, and what it says fits a receipt. */
class FilingCodecFuzz {
    private static final FilingCodec CODEC = new FilingCodec();
    private static final ReceiptCodec RECEIPTS = new ReceiptCodec();
    private static final Schemas SCHEMAS = new Schemas();
    private static final ObjectMapper OTHER_READER = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Wire.MAX_EVENT_BYTES)
                            .maxNumberLength(Wire.MAX_EVENT_BYTES)
                            .maxNameLength(Wire.MAX_EVENT_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-24T10:00:00+08:00");
    private static final int MOST_FINDINGS = 200;
    private static final int LONGEST_ID = 64;

    @FuzzTest
    void saysWhatAnyBytesAre(byte[] bytes) {
        FilingReading reading = Bounds.within(() -> CODEC.read(bytes));
        if (reading instanceof FilingReading.Attributed event) {
            assertThat(event.findings()).hasSizeLessThanOrEqualTo(MOST_FINDINGS);
            assertThat(event.findings())
                    .allMatch(finding ->
                            finding.pointer().isEmpty() || finding.pointer().startsWith("/"));
            assertFitsAReceipt(event);
            if (event.isWellFormed()) {
                assertThat(SCHEMAS.errors(event.filing().kind(), bytes)).isEmpty();
                assertReadsBack(event.filing());
            }
        }
        isAttributable(bytes)
                .ifPresent(attributable -> assertThat(reading instanceof FilingReading.Attributed)
                        .as("attributed, as another reader sees it")
                        .isEqualTo(attributable));
    }

    private static void assertReadsBack(Filing filing) {
        byte[] written = CODEC.write(filing);
        FilingReading again = CODEC.read(written);
        assertThat(again).isInstanceOfSatisfying(FilingReading.Attributed.class, event -> {
            assertThat(event.findings()).isEmpty();
            assertThat(event.filing()).isEqualTo(filing);
            assertThat(CODEC.write(event.filing())).isEqualTo(written);
        });
    }

    private static void assertFitsAReceipt(FilingReading.Attributed event) {
        List<ReceiptFinding> findings = event.findings().stream()
                .map(finding -> new ReceiptFinding(
                        finding.rule(),
                        Level.REJECT,
                        finding.pointer(),
                        finding.messageZh(),
                        finding.messageEn(),
                        null,
                        null,
                        null))
                .toList();
        Receipt receipt = new Receipt(
                "R1",
                event.id(),
                null,
                null,
                ReceiptResult.REJECTED,
                null,
                TIME,
                TIME,
                "1",
                Sm3.hex(),
                findings,
                null,
                List.of(),
                null,
                null);
        assertThat(RECEIPTS.read(RECEIPTS.write(receipt))).isEqualTo(receipt);
        assertThat(isUnicode(event.id())).isTrue();
        assertThat(findings)
                .allMatch(finding -> isUnicode(finding.pointer())
                        && isUnicode(finding.messageZh())
                        && isUnicode(finding.messageEn()));
    }

    /**
     * Whether the bytes are one JSON object in UTF-8 with a string id, not too long, and a string source; no answer
     * where a member stands twice, of which the other reader knows the last.
     */
    private static Optional<Boolean> isAttributable(byte[] bytes) {
        if (bytes.length > Wire.MAX_EVENT_BYTES) {
            return Optional.of(false);
        }
        try {
            JsonNode event = OTHER_READER.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            JsonNode id = event.path("id");
            return Optional.of(event.isObject()
                    && id.isTextual()
                    && id.textValue().length() <= LONGEST_ID
                    && isUnicode(id.textValue())
                    && event.path("source").isTextual());
        } catch (CharacterCodingException | JsonProcessingException e) {
            return e.getMessage() != null && e.getMessage().startsWith("Duplicate")
                    ? Optional.empty()
                    : Optional.of(false);
        }
    }

    /** Half a surrogate pair is no Unicode: JSON can escape it, the register cannot hold it. */
    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}

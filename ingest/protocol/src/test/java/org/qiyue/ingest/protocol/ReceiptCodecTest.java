package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptCodecTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-24T10:00:00.123+08:00");
    private static final ReceiptFinding FINDING =
            new ReceiptFinding("B08", Level.WARN, "/data/employer/creditCode", "未知", "Unknown", "28号", null, null);
    private final ReceiptCodec codec = new ReceiptCodec();

    private static Receipt accepted() {
        return new Receipt(
                "R1",
                Filings.concluded().envelope().id(),
                "01JD0000000000000000000000",
                1,
                ReceiptResult.ACCEPTED_WITH_WARNINGS,
                null,
                TIME,
                TIME,
                "2026.11",
                Sm3.hex(new byte[0]),
                List.of(FINDING),
                null,
                List.of(new ReceiptChange(2, "/contract/wageUnit", null, TextNode.valueOf("M"))),
                null,
                null);
    }

    private static Receipt quarantined() {
        return new Receipt(
                "R2",
                null,
                null,
                null,
                ReceiptResult.REJECTED,
                null,
                TIME,
                TIME,
                "2026.11",
                Sm3.hex(new byte[0]),
                List.of(),
                null,
                List.of(),
                null,
                new RecordPosition("filings.kaifang", 0, 7));
    }

    @Test
    void readsBackWhatItWrites() {
        assertThat(codec.read(codec.write(accepted()))).isEqualTo(accepted());
        assertThat(codec.read(codec.write(quarantined()))).isEqualTo(quarantined());
    }

    @Test
    void writesWhatItsSchemaSays() {
        Schemas schemas = new Schemas();
        assertThat(schemas.errors(Wire.RECEIPT_SCHEMA, codec.write(accepted()))).isEmpty();
        assertThat(schemas.errors(Wire.RECEIPT_SCHEMA, codec.write(quarantined())))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoReceipt() {
        assertThatIllegalArgumentException().isThrownBy(() -> codec.read("{}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void neverTellsARisk() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceiptFinding("A18", Level.RISK, "", "甲", "a", null, null, null));
    }
}

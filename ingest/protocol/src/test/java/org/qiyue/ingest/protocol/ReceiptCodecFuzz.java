package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Any bytes: a receipt, which is written and read back the same, or a refusal. */
class ReceiptCodecFuzz {
    private static final ReceiptCodec CODEC = new ReceiptCodec();

    @FuzzTest
    void readsAReceiptOrRefuses(byte[] bytes) {
        Bounds.within(() -> read(bytes)).ifPresent(receipt -> {
            byte[] written = CODEC.write(receipt);
            Receipt again = CODEC.read(written);
            assertThat(again).isEqualTo(receipt);
            assertThat(CODEC.write(again)).isEqualTo(written);
        });
    }

    private static Optional<Receipt> read(byte[] bytes) {
        try {
            return Optional.of(CODEC.read(bytes));
        } catch (IllegalArgumentException noReceipt) {
            return Optional.empty();
        }
    }
}

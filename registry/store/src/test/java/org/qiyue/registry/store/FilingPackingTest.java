package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;

class FilingPackingTest {

    /** The beginning of a filing, packed on 2026-11-25. */
    private static final String FRAME_OF_OLD =
            "28b52ffd20a1fd00009866667169616e797565e7bbad2d32303237227d030083c88006f544a41a04";

    private static final String EVENT_OF_OLD =
            "{\"specversion\":\"1.0\",\"id\":\"0193a1de-7000-7000-8000-0000000000ff\","
                    + "\"source\":\"urn:qiyue:platform:qianyue\",\"type\":\"org.qiyue.filing.renewed.v1\",\"subject\":\"续-2027\"}";

    @Test
    void whatWasPackedLongAgoIsStillRead() {
        byte[] frame = HexFormat.of().parseHex(FRAME_OF_OLD);
        assertThat(new String(FilingPacking.unpack(frame), StandardCharsets.UTF_8))
                .isEqualTo(EVENT_OF_OLD);
    }

    @Test
    void theDictionaryIsNeverChanged() throws IOException {
        byte[] dictionary;
        try (InputStream in = FilingPacking.class.getResourceAsStream("filing-dictionary-1.txt")) {
            dictionary = in.readAllBytes();
        }
        SM3Digest digest = new SM3Digest();
        digest.update(dictionary, 0, dictionary.length);
        byte[] value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        assertThat(HexFormat.of().formatHex(value))
                .as("filings packed with it can be read with exactly these bytes alone; add a format instead")
                .isEqualTo("82854a000d940a68949efa8ce6a80d969b8d5a394ea04e5d20f81f6d03073261");
    }

    @Test
    void aFilingBecomesAFractionOfItsLength() {
        byte[] event = EVENT_OF_OLD.getBytes(StandardCharsets.UTF_8);
        byte[] packed = FilingPacking.pack(event);
        assertThat(packed.length).isLessThan(event.length / 2);
        assertThat(FilingPacking.unpack(packed)).isEqualTo(event);
    }
}

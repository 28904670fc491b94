package org.qiyue.ingest.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Wire;

class FilingSenderTest {
    private static final byte[] EVENT = {(byte) 0xC3, 0x28};

    @Test
    void bytesAndHeadersAreSentAsTheyAre() {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        headers.put(Wire.CERTIFICATE_HEADER, "0a".getBytes(StandardCharsets.US_ASCII));
        headers.put(Wire.SIGNATURE_HEADER, "不是签名".getBytes(StandardCharsets.UTF_8));
        ProducerRecord<String, byte[]> sent = FilingSender.kafkaRecord("filings.yiqian", "YQ-1", EVENT, headers);
        assertThat(sent.topic()).isEqualTo("filings.yiqian");
        assertThat(sent.key()).isEqualTo("YQ-1");
        assertThat(sent.value()).isSameAs(EVENT);
        assertThat(sent.headers().toArray())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactly(Wire.CERTIFICATE_HEADER + "=0a", Wire.SIGNATURE_HEADER + "=不是签名");
    }

    @Test
    void withoutHeadersNoneIsAdded() {
        assertThat(FilingSender.kafkaRecord("filings.yiqian", "YQ-1", EVENT, Map.of())
                        .headers()
                        .toArray())
                .isEmpty();
    }
}

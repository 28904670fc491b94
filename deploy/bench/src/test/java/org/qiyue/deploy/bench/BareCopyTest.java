package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class BareCopyTest {

    @Test
    void aRecordIsOneRowOfFiveFieldsBetweenHeaderAndEnd() throws IOException {
        byte[] event = {1, 2, 3};
        var kafkaRecord =
                new ConsumerRecord<>("filings.a", 3, 70_000_000_000L, "K".getBytes(StandardCharsets.UTF_8), event);

        ByteBuffer rows = ByteBuffer.wrap(BareCopy.rows(List.of(kafkaRecord)));

        assertThat(text(rows, 11)).isEqualTo("PGCOPY\n\u00ff\r\n\0");
        assertThat(rows.getLong()).isZero();
        assertThat(rows.getShort()).isEqualTo((short) 5);
        assertThat(text(rows, rows.getInt())).isEqualTo("K");
        assertThat(text(rows, rows.getInt())).isEqualTo("\1\2\3");
        assertThat(text(rows, rows.getInt())).isEqualTo("filings.a");
        assertThat(rows.getInt()).isEqualTo(4);
        assertThat(rows.getInt()).isEqualTo(3);
        assertThat(rows.getInt()).isEqualTo(8);
        assertThat(rows.getLong()).isEqualTo(70_000_000_000L);
        assertThat(rows.getShort()).isEqualTo((short) -1);
        assertThat(rows.hasRemaining()).isFalse();
    }

    @Test
    void aRecordWithoutKeyHasANullThere() throws IOException {
        var kafkaRecord = new ConsumerRecord<byte[], byte[]>("filings.a", 0, 0, null, new byte[0]);

        ByteBuffer rows = ByteBuffer.wrap(BareCopy.rows(List.of(kafkaRecord)));

        assertThat(rows.getInt(21)).isEqualTo(-1);
    }

    private static String text(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

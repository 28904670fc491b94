package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilingCodecTest {
    private final FilingCodec codec = new FilingCodec();

    static List<Filing> filings() {
        return Filings.all();
    }

    @ParameterizedTest
    @MethodSource("filings")
    void readsBackWhatItWrites(Filing filing) {
        FilingReading.Attributed reading = attributed(codec.write(filing));
        assertThat(reading.findings()).isEmpty();
        assertThat(codec.write(reading.filing())).isEqualTo(codec.write(filing));
    }

    private FilingReading.Attributed attributed(byte[] event) {
        return (FilingReading.Attributed) codec.read(event);
    }
}

package org.qiyue.deploy.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureOptionsTest {

    private static FigureOptions read(String... arguments) {
        return FigureOptions.read(List.of(arguments), Path.of("/bench"));
    }

    @Test
    void measuresTheFourSizesWhereNothingElseIsSaid() {
        FigureOptions options = read();
        assertThat(options.contracts()).containsExactly(1_000_000, 5_000_000, 12_000_000, 20_000_000);
        assertThat(options.folder()).isEqualTo(Path.of("/bench/.bench/statistics"));
        assertThat(options.result()).isEqualTo(Path.of("/bench/results/statistics.md"));
    }

    @Test
    void theHeapGrowsWithTheContractsUnlessOneIsNamed() {
        assertThat(read().heapFor(20_000_000)).isEqualTo(3_024);
        assertThat(read("--heap", "2048").heapFor(20_000_000)).isEqualTo(2_048);
    }

    @Test
    void takesSizesInAnyOrder() {
        assertThat(read("--contracts", "5000,1000,5000").contracts()).containsExactly(1_000, 5_000);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> read("--employers", "5")).hasMessageContaining("--employers");
        assertThatThrownBy(() -> read("--contracts")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> read("--contracts", "5000,many")).hasMessageContaining("\"many\"");
        assertThatThrownBy(() -> read("--contracts", "5")).hasMessageContaining("1000 to");
        assertThatThrownBy(() -> read("--warm", "0")).hasMessageContaining("1 to 20");
    }
}

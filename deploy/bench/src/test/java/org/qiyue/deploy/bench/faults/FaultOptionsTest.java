package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultOptionsTest {

    private static final Path HOME = Path.of("/bench");

    @Test
    void everyRowIsRunThreeTimesWhenNothingIsSaid() {
        FaultOptions options = read();
        assertThat(Faults.rows()).allMatch(options::wants);
        assertThat(options.times()).isEqualTo(3);
        assertThat(options.pause()).isEqualTo(Duration.ofSeconds(60));
        assertThat(options.busiest()).isEqualTo(40);
        assertThat(options.result()).isEqualTo(Path.of("/bench/results/faults.md"));
    }

    @Test
    void rowsCanBeRunAlone() {
        FaultOptions options = read("--rows", "3,7", "--times=1");
        assertThat(Faults.rows().stream().filter(options::wants)).containsExactlyInAnyOrder(3, 7);
        assertThat(options.times()).isEqualTo(1);
    }

    @Test
    void theMatrixIsCovered() {
        assertThat(Faults.rows())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 20, 22, 23, 24, 25);
        assertThat(Faults.ALL).doesNotHaveDuplicates().extracting(Fault::row).isSorted();
    }

    @Test
    void everyLimitOfTheMatrixIsAsserted() {
        Map<Integer, Double> limits = Faults.ALL.stream()
                .filter(fault -> fault.firstCommitWithin() > 0)
                .collect(Collectors.toMap(Fault::row, Fault::firstCommitWithin));
        assertThat(limits)
                .isEqualTo(
                        Map.of(1, 10.0, 2, 10.0, 3, 30.0, 4, 15.0, 5, 15.0, 13, 120.0, 14, 15.0, 15, 30.0, 25, 10.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rows=16",
                "--rows=x",
                "--times=0",
                "--rate=-1",
                "--pause",
                "--busiest=0",
                "--port-base=65530",
                "--what"
            })
    void whatIsNotUnderstoodIsRefused(String argument) {
        assertThatThrownBy(() -> read(argument)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FaultOptions read(String... arguments) {
        return FaultOptions.read(List.of(arguments), HOME, Faults.rows());
    }
}

package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadOptionsTest {

    private static final Path HOME = Path.of("/tree/deploy/bench");

    @Test
    void nothingSaidIsSixHundredThousandFilingsThreeTimesUnderTheProfilerAfterwards() {
        LoadOptions options = LoadOptions.read(Program.LOAD, List.of(), HOME);

        assertThat(options.filings()).isEqualTo(600_000);
        assertThat(options.seed()).isEqualTo(1);
        assertThat(options.repetitions()).isEqualTo(3);
        assertThat(options.profile()).isTrue();
        assertThat(options.peer()).isTrue();
        assertThat(options.folder()).isEqualTo(HOME.resolve(".bench"));
        assertThat(options.result()).isEqualTo(HOME.resolve("results/filing-load.md"));
    }

    @Test
    void valuesFollowTheirOptionOrAnEqualsSign() {
        LoadOptions options = LoadOptions.read(
                Program.LOAD,
                List.of(
                        "--filings",
                        "500",
                        "--seed=7",
                        "--repetitions",
                        "2",
                        "--no-profile",
                        "--no-peer",
                        "--port-base=22000"),
                HOME);

        assertThat(options.filings()).isEqualTo(500);
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.repetitions()).isEqualTo(2);
        assertThat(options.profile()).isFalse();
        assertThat(options.peer()).isFalse();
        assertThat(options.ports().base()).isEqualTo(22_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--filings=0",
                "--filings=many",
                "--filings=-1",
                "--filings",
                "--filings=5000001",
                "--seed=",
                "--repetitions=0",
                "--repetitions=21",
                "--profile",
                "--rate=300",
                "--contracts=10,20",
                "1000"
            })
    void whatIsNotUnderstoodIsRefusedByName(String argument) {
        assertThatThrownBy(() -> LoadOptions.read(Program.LOAD, List.of(argument), HOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(argument.split("=")[0]);
    }

    @Test
    void aSteadyLoadHasAsManyFilingsAsItsTimeTakes() {
        LoadOptions options =
                LoadOptions.read(Program.LATENCY, List.of("--rate", "50", "--seconds", "10", "--warm-up", "2"), HOME);

        assertThat(options.filings()).isEqualTo(600);
        assertThat(options.result()).isEqualTo(HOME.resolve("results/filing-latency.md"));
        assertThat(LoadOptions.read(Program.LATENCY, List.of(), HOME).rate()).isEqualTo(300);
    }

    @Test
    void registersAreFilledFromTheSmallestToTheLargest() {
        LoadOptions options = LoadOptions.read(Program.GROWTH, List.of("--contracts", "9000,300,9000"), HOME);

        assertThat(options.contracts()).containsExactly(300, 9_000);
        assertThat(LoadOptions.read(Program.GROWTH, List.of(), HOME).contracts())
                .containsExactly(100_000, 10_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--contracts=5", "--contracts=0,5", "--contracts=5,", "--contracts=5,5"})
    void oneSizeOfTheRegisterIsNoGrowth(String argument) {
        assertThatThrownBy(() -> LoadOptions.read(Program.GROWTH, List.of(argument), HOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--contracts");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 65_535})
    void aPortBaseWithoutRoomForEightIsRefused(int base) {
        assertThatThrownBy(() -> LoadOptions.read(Program.LOAD, List.of("--port-base", Integer.toString(base)), HOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(base));
    }
}

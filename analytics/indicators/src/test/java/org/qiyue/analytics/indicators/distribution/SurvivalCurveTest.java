package org.qiyue.analytics.indicators.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivalCurveTest {

    /** Remission of leukaemia under 6-MP in weeks (Freireich et al. 1963), with the figures of Cox and Oakes 1984. */
    @Test
    void theEstimateOfAPublishedTrial() {
        long[] ended = new long[36];
        long[] running = new long[36];
        for (int week : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
            ended[week]++;
        }
        for (int week : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
            running[week]++;
        }
        SurvivalCurve curve = SurvivalCurve.of(ended, running);

        assertThat(curve.at(5)).isEqualTo(1);
        assertThat(curve.at(6)).isCloseTo(0.8571, within(5e-5));
        assertThat(curve.at(7)).isCloseTo(0.8067, within(5e-5));
        assertThat(curve.at(10)).isCloseTo(0.7529, within(5e-5));
        assertThat(curve.at(13)).isCloseTo(0.6902, within(5e-5));
        assertThat(curve.at(16)).isCloseTo(0.6275, within(5e-5));
        assertThat(curve.at(22)).isCloseTo(0.5378, within(5e-5));
        assertThat(curve.at(35)).isCloseTo(0.4482, within(5e-5));
        assertThat(curve.standardError(6)).isCloseTo(0.0764, within(5e-5));
        assertThat(curve.standardError(35)).isCloseTo(0.1346, within(5e-5));
        assertThat(curve.lower(6)).isCloseTo(0.720, within(5e-4));
        assertThat(curve.upper(6)).isEqualTo(1);
        assertThat(curve.lower(35)).isCloseTo(0.249, within(5e-4));
        assertThat(curve.upper(35)).isCloseTo(0.807, within(5e-4));
        assertThat(curve.median()).hasValue(23);
    }

    /** {@code survival.csv}, written by {@code survival.R} beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"lung", "contracts", "few"})
    void theEstimateThatRGives(String world) throws IOException {
        List<String[]> lines = estimatedInR(world);
        int longest = Integer.parseInt(lines.get(lines.size() - 1)[1]);
        long[] ended = new long[longest + 1];
        long[] running = new long[longest + 1];
        for (String[] line : lines) {
            ended[Integer.parseInt(line[1])] = Long.parseLong(line[2]);
            running[Integer.parseInt(line[1])] = Long.parseLong(line[3]);
        }
        SurvivalCurve curve = SurvivalCurve.of(ended, running);

        for (String[] line : lines) {
            int length = Integer.parseInt(line[1]);
            assertThat(curve.at(length)).as(line[1]).isCloseTo(Double.parseDouble(line[4]), within(1e-11));
            assertThat(curve.standardError(length)).as(line[1]).isCloseTo(Double.parseDouble(line[5]), within(1e-11));
            assertThat(curve.lower(length)).as(line[1]).isCloseTo(Double.parseDouble(line[6]), within(1e-11));
            assertThat(curve.upper(length)).as(line[1]).isCloseTo(Double.parseDouble(line[7]), within(1e-11));
            assertThat(curve.median()).hasValue(Integer.parseInt(line[8]));
        }
    }

    private static List<String[]> estimatedInR(String world) throws IOException {
        try (InputStream csv = SurvivalCurveTest.class.getResourceAsStream("survival.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .filter(line -> line[0].equals(world))
                    .toList();
        }
    }

    @Test
    void withoutCensoringItIsThePartThatIsLeft() {
        SurvivalCurve curve = SurvivalCurve.of(new long[] {0, 25, 25, 50}, new long[4]);

        assertThat(curve.at(1)).isCloseTo(0.75, within(1e-12));
        assertThat(curve.at(2)).isCloseTo(0.5, within(1e-12));
        assertThat(curve.standardError(2)).isCloseTo(Math.sqrt(0.5 * 0.5 / 100), within(1e-12));
        assertThat(curve.at(3)).isZero();
        assertThat(curve.standardError(3)).isZero();
        assertThat(curve.median()).hasValue(2);
    }

    @Test
    void whatNobodyLeavesHasNoMedian() {
        assertThat(SurvivalCurve.of(new long[3], new long[] {1, 2, 3}).median()).isEmpty();
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> SurvivalCurve.of(new long[2], new long[3])).hasMessageContaining("2 and 3");
        assertThatThrownBy(() -> SurvivalCurve.of(new long[] {-1}, new long[1])).hasMessageContaining("negative");
    }
}

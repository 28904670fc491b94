package org.qiyue.registry.model.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws against what {@code sha256sum} and {@code sort} give. */
class SampleDrawTest {
    private static final String SEED = "000000000000000000000000000000000000000000000000000000000000002a";
    private static final List<String> UNITS =
            IntStream.range(0, 5).mapToObj(i -> "91110105MA01ABCD0" + i).toList();

    @Test
    void theFirstByDigestAreDrawnAsAShellWould() {
        assertThat(SampleDraw.place(SEED, UNITS.get(0)))
                .isEqualTo("accd6b1f13e5b431cc44b80322f27d04c2d18af4919633ed2b9e5dee91414e9e");
        assertThat(SampleDraw.draw(SEED, UNITS, 5))
                .containsExactly(UNITS.get(3), UNITS.get(1), UNITS.get(4), UNITS.get(2), UNITS.get(0));
        assertThat(SampleDraw.draw(SEED, UNITS, 2)).containsExactly(UNITS.get(3), UNITS.get(1));
    }

    @Test
    void theOrderOfTheUnitsSaysNothing() {
        List<String> reversed =
                UNITS.stream().sorted((one, other) -> other.compareTo(one)).toList();
        assertThat(SampleDraw.draw(SEED, reversed, 3)).isEqualTo(SampleDraw.draw(SEED, UNITS, 3));
    }

    @Test
    void aLargerSampleOfTheSameSeedHoldsTheSmaller() {
        IntStream.range(1, 5)
                .forEach(count -> assertThat(SampleDraw.draw(SEED, UNITS, count + 1))
                        .startsWith(SampleDraw.draw(SEED, UNITS, count).toArray(String[]::new)));
    }

    /** 6,000 seeds, two of five: each unit is expected 2,400 times, four standard deviations are 152. */
    @Test
    void everyUnitIsDrawnEquallyOften() {
        int[] drawn = new int[UNITS.size()];
        IntStream.range(0, 6_000)
                .forEach(seed -> SampleDraw.draw(String.format("%064x", seed), UNITS, 2)
                        .forEach(unit -> drawn[UNITS.indexOf(unit)]++));
        assertThat(drawn)
                .satisfies(counts -> assertThat(IntStream.of(counts)).allMatch(count -> Math.abs(count - 2_400) < 152));
    }

    @Test
    void whatIsNoSeedIsRefused() {
        assertThatThrownBy(() -> SampleDraw.draw("2a", UNITS, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleDraw.draw(SEED.toUpperCase(), UNITS, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

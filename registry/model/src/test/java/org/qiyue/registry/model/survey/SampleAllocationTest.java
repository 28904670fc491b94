package org.qiyue.registry.model.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes of samples, worked out by hand and for any strata. */
class SampleAllocationTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-27");
    private static final List<SurveyBand> BANDS = SurveyBand.on(DAY);
    private static final SurveyFigures FIGURES = SurveyFigures.on(DAY);

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    /**
     * Whole: 3 of D. Of the 17 that are left C, with a part of 17 x 1/151, has its one; of the 16 then A has 16 x 100/150 = 10 and
     * 100/150, B 5 and 50/150: the last one goes to A.
     */
    @Test
    void theWorkedExampleComesOut() {
        Map<String, Integer> strata = new LinkedHashMap<>();
        strata.put("110101-A-S1", 100);
        strata.put("110101-B-S1", 50);
        strata.put("110101-C-S2", 1);
        strata.put("110101-D-S4", 3);
        SampleAllocation allocation = allocation(strata);
        assertThat(allocation.least()).isEqualTo(3 + 1 + 2 + 2);
        assertThat(allocation.most()).isEqualTo(154);
        assertThat(allocation.of(20))
                .extracting(each -> each.stratum() + " " + each.sampled() + "/" + each.units() + " " + each.weight())
                .containsExactly(
                        "110101-A-S1 11/100 9.090909",
                        "110101-B-S1 5/50 10.000000",
                        "110101-C-S2 1/1 1.000000",
                        "110101-D-S4 3/3 1.000000");
    }

    /** Three strata of equal size and one too many: the first in their order has it. */
    @Test
    void equalRemaindersGoByTheOrderOfTheStrata() {
        assertThat(allocation(Map.of("110102-A-S1", 10, "110101-B-S1", 10, "110101-A-S1", 10))
                        .of(10))
                .extracting(StratumShare::sampled)
                .containsExactly(4, 3, 3);
    }

    @Test
    void aSampleThatIsTooSmallOrTooLargeIsRefused() {
        SampleAllocation allocation = allocation(Map.of("110101-A-S1", 10, "110101-D-S4", 5));
        assertThatThrownBy(() -> allocation.of(6)).isInstanceOf(IllegalArgumentException.class);
        assertThat(allocation.of(7)).extracting(StratumShare::sampled).containsExactly(2, 5);
        assertThat(allocation.of(15)).extracting(StratumShare::sampled).containsExactly(10, 5);
        assertThatThrownBy(() -> allocation.of(16)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFrameWithoutStrataHasTheEmptySample() {
        assertThat(allocation(Map.of()).of(0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySizeIsSpreadExactlyAndFairly(int seed) {
        Random random = new Random(seed);
        Map<String, Integer> strata = anyStrata(random);
        SampleAllocation allocation = allocation(strata);
        int size = allocation.least() + random.nextInt(allocation.most() - allocation.least() + 1);
        List<StratumShare> shares = allocation.of(size);
        assertThat(shares.stream().mapToInt(StratumShare::sampled).sum()).isEqualTo(size);
        assertThat(shares)
                .extracting(each -> each.stratum().toString())
                .containsExactlyElementsOf(new TreeMap<>(strata).keySet());
        for (StratumShare share : shares) {
            assertThat(share.units()).isEqualTo(strata.get(share.stratum().toString()));
            assertThat(share.sampled()).isBetween(Math.min(2, share.units()), share.units());
            if (share.stratum().band().equals("S4")) {
                assertThat(share.sampled()).isEqualTo(share.units());
            }
        }
        demandFair(shares.stream()
                .filter(each -> !each.stratum().band().equals("S4"))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichStrataAreGivenSaysNothing(int seed) {
        Random random = new Random(seed);
        Map<String, Integer> strata = anyStrata(random);
        Map<String, Integer> reversed = new LinkedHashMap<>();
        new TreeMap<>(strata).descendingMap().forEach(reversed::put);
        int size = (allocation(strata).least() + allocation(strata).most()) / 2;
        assertThat(allocation(reversed).of(size)).isEqualTo(allocation(strata).of(size));
    }

    /** Above its least, no stratum has more than its part in proportion rounded up, measured by that of any other. */
    private static void demandFair(List<StratumShare> shares) {
        for (StratumShare more : shares) {
            for (StratumShare less : shares) {
                if (more.sampled() > Math.min(2, more.units())) {
                    assertThat((long) (more.sampled() - 1) * less.units())
                            .isLessThanOrEqualTo((long) (less.sampled() + 1) * more.units());
                }
            }
        }
    }

    private static Map<String, Integer> anyStrata(Random random) {
        Map<String, Integer> strata = new LinkedHashMap<>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            String stratum = "1101" + String.format("%02d", 1 + random.nextInt(17)) + "-"
                    + (char) ('A' + random.nextInt(20)) + "-S" + (1 + random.nextInt(4));
            strata.put(stratum, 1 + random.nextInt(random.nextBoolean() ? 5 : 100_000));
        }
        return strata;
    }

    private static SampleAllocation allocation(Map<String, Integer> strata) {
        Map<Stratum, Integer> sizes = new LinkedHashMap<>();
        strata.forEach((stratum, units) -> sizes.put(Stratum.parse(stratum), units));
        return new SampleAllocation(sizes, BANDS, FIGURES);
    }
}

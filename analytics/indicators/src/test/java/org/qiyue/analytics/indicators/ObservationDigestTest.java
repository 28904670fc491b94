package org.qiyue.analytics.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationDigestTest {

    private static final Observation OCTOBER =
            Observation.ofCount(IndicatorCatalogue.CONCLUDED, YearMonth.of(2026, 10), new Cell("110105", "I"), 12);
    private static final Observation NOVEMBER =
            Observation.ofCount(IndicatorCatalogue.CONCLUDED, YearMonth.of(2026, 11), Cell.WHOLE_CITY, 3);

    @Test
    void theOrderInWhichObservationsComeDoesNotMatter() {
        assertThat(ObservationDigest.of(List.of(OCTOBER, NOVEMBER)))
                .isEqualTo(ObservationDigest.of(List.of(NOVEMBER, OCTOBER)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void everyMemberOfAnObservationCounts() {
        Observation other = new Observation(
                OCTOBER.indicator(),
                OCTOBER.variant(),
                OCTOBER.period(),
                OCTOBER.cell(),
                OCTOBER.value(),
                OCTOBER.count() + 1);
        Observation toTheDay = new Observation(
                OCTOBER.indicator(), "D", OCTOBER.period(), OCTOBER.cell(), OCTOBER.value(), OCTOBER.count());

        assertThat(ObservationDigest.of(List.of(OCTOBER)))
                .isNotEqualTo(ObservationDigest.of(List.of(other)))
                .isNotEqualTo(ObservationDigest.of(List.of(toTheDay)))
                .isNotEqualTo(ObservationDigest.of(List.of(NOVEMBER)));
    }

    @Test
    void aNegativeCountAndAnUnknownCellAreRefused() {
        assertThatThrownBy(() -> new Observation("a", YearMonth.of(2026, 1), Cell.WHOLE_CITY, BigDecimal.ONE, -1))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new Observation("a", "D", "2026-Q5", Cell.WHOLE_CITY, BigDecimal.ONE, 1))
                .hasMessageContaining("2026-Q5");
        assertThatThrownBy(() -> new Cell("11010", "A")).hasMessageContaining("six digits");
        assertThatThrownBy(() -> new Cell("110105", "U")).hasMessageContaining("A to T");
    }
}

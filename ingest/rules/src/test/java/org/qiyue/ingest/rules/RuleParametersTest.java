package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.DatedTables;

class RuleParametersTest {

    @Test
    void readsTheFiguresInForceOnADay() {
        RuleParameters parameters = RuleParameters.on(LocalDate.parse("2026-11-24"));
        assertThat(parameters)
                .isEqualTo(new RuleParameters(
                        Duration.ofMinutes(10),
                        Duration.ofHours(72),
                        Duration.ofMinutes(2),
                        3,
                        12,
                        3,
                        false,
                        16,
                        31,
                        Duration.ofHours(24),
                        Duration.ofHours(1),
                        Duration.ofHours(24),
                        Duration.ofHours(24),
                        new Thresholds(
                                36,
                                120,
                                1,
                                new BigDecimal("500000"),
                                36,
                                new BigDecimal("0.8"),
                                24,
                                30,
                                1,
                                7,
                                30,
                                List.of("6-16"),
                                List.of("1-06"),
                                30,
                                new BigDecimal("0.01"),
                                new BigDecimal("1")),
                        DatedTables.standard()));
    }

    @Test
    void hasNoFiguresForADayBeforeTheTable() {
        assertThatThrownBy(() -> RuleParameters.on(LocalDate.parse("1990-01-01")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("minimum-age");
    }
}

package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
                        Duration.ofHours(24)));
    }

    @Test
    void hasNoFiguresForADayBeforeTheTable() {
        assertThatThrownBy(() -> RuleParameters.on(LocalDate.parse("1990-01-01")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("minimum-age");
    }
}

package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementTrackTest {

    @ParameterizedTest
    @CsvSource({
        "M60, 1964-12-31, 2024-12-31",
        "M60, 1965-01-01, 2025-02-01",
        "M60, 1965-01-31, 2025-02-28",
        "M60, 1965-04-30, 2025-05-30",
        "M60, 1965-05-01, 2025-07-01",
        "M60, 1970-01-15, 2031-05-15",
        "M60, 1976-08-31, 2039-07-31",
        "M60, 1976-09-01, 2039-09-01",
        "M60, 1990-03-07, 2053-03-07",
        "F55, 1969-12-31, 2024-12-31",
        "F55, 1970-01-01, 2025-02-01",
        "F55, 1981-08-01, 2039-07-01",
        "F55, 1981-09-01, 2039-09-01",
        "F50, 1974-12-31, 2024-12-31",
        "F50, 1975-01-01, 2025-02-01",
        "F50, 1975-03-01, 2025-05-01",
        "F50, 1984-10-01, 2039-09-01",
        "F50, 1984-11-01, 2039-11-01"
    })
    void comesAMonthLaterForEveryStepBegun(RetirementTrack track, LocalDate birth, LocalDate retirement) {
        assertThat(track.retirementDate(birth, LocalDate.of(2026, 1, 1))).contains(retirement);
    }

    @ParameterizedTest
    @CsvSource({
        "M60, 1990-03-07, 2024-12-31, 2050-03-07",
        "M60, 1990-03-07, 2025-01-01, 2053-03-07",
        "F55, 1981-09-01, 2024-12-31, 2036-09-01",
        "F50, 1984-11-01, 1978-06-02, 2034-11-01"
    })
    void goesByTheLawOfTheDayOnWhichItIsAsked(
            RetirementTrack track, LocalDate birth, LocalDate day, LocalDate retirement) {
        assertThat(track.retirementDate(birth, day)).contains(retirement);
    }

    @Test
    void isNotKnownForADayBeforeTheLaw() {
        assertThat(RetirementTrack.M60.retirementDate(LocalDate.of(1920, 1, 1), LocalDate.of(1978, 6, 1)))
                .isEmpty();
    }

    @Test
    void isKnownOfMenAndOfWomenWhosePostIsKnown() {
        assertThat(RetirementTrack.of(Sex.MALE, null)).contains(RetirementTrack.M60);
        assertThat(RetirementTrack.of(Sex.MALE, "F50")).contains(RetirementTrack.M60);
        assertThat(RetirementTrack.of(Sex.FEMALE, "F50")).contains(RetirementTrack.F50);
        assertThat(RetirementTrack.of(Sex.FEMALE, "F55")).contains(RetirementTrack.F55);
        assertThat(RetirementTrack.of(Sex.FEMALE, null)).isEmpty();
        assertThat(RetirementTrack.of(Sex.FEMALE, "M60")).isEmpty();
        assertThat(RetirementTrack.of(Sex.UNSTATED, "F50")).isEmpty();
        assertThat(RetirementTrack.of(null, "F50")).isEmpty();
    }
}

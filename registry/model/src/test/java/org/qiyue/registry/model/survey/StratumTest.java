package org.qiyue.registry.model.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.model.SupervisionTable;

class StratumTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-27");
    private static final List<SurveyBand> BANDS = SurveyBand.on(DAY);

    @ParameterizedTest
    @CsvSource({
        "110105, I, 0, 110105-I-S1",
        "110105, I, 9, 110105-I-S1",
        "110302, C, 10, 110302-C-S2",
        "110108, I, 49, 110108-I-S2",
        "110108, I, 50, 110108-I-S3",
        "110108, I, 249, 110108-I-S3",
        "110108, I, 250, 110108-I-S4",
        "110108, I, 100000, 110108-I-S4",
        "110103, I, 1, 110101-I-S1",
        "130102, I, 1, _O-I-S1",
        "110000, I, 1, _O-I-S1",
        ", I, 1, _U-I-S1",
        "110105, , 1, 110105-_U-S1",
    })
    void anEmployerIsInTheStratumOfItsAreaSectionAndContracts(
            String area, String section, int contracts, String expected) {
        Stratum stratum = Stratum.of(area, section, contracts, BANDS);
        assertThat(stratum).hasToString(expected);
        assertThat(Stratum.parse(expected)).isEqualTo(stratum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "110105", "110105-I", "110105-I-S1-", "1101-I-S1", "110105-Z-S1", "110105-I-s1"})
    void whatNamesNoStratumIsRefused(String text) {
        assertThatThrownBy(() -> Stratum.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBandsBeginAtNothingAndTheHighestIsTakenWhole() {
        assertThat(BANDS).extracting(SurveyBand::from).containsExactly(0, 10, 50, 250);
        assertThat(BANDS).extracting(SurveyBand::takenWhole).containsExactly(false, false, false, true);
        assertThatThrownBy(() -> SurveyBand.of(-1, BANDS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onADayBeforeTheTablesThereIsNothing() {
        LocalDate before = LocalDate.parse("2025-12-31");
        assertThat(SurveyBand.on(before)).isEmpty();
        assertThatThrownBy(() -> SurveyFigures.on(before)).isInstanceOf(IllegalArgumentException.class);
        assertThat(SurveyFigures.on(DAY).leastInAStratum()).isEqualTo(2);
        assertThat(SurveyFigures.on(DAY).mostVersions()).isEqualTo(5);
    }

    @Test
    void bothTablesAreTheBureausToSet() {
        assertThat(List.of(SupervisionTable.of("survey-bands"), SupervisionTable.of("survey-figures")))
                .flatExtracting(SupervisionTable::rows)
                .allMatch(SupervisionTable.Row::isSetByBureau);
    }
}

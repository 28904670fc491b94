package org.qiyue.registry.model.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.model.Bilingual;

class EmployerScoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "K01, 30", "K02, 15", "K03, 10", "K04, 20", "K05, 5", "K06, 10", "K07, 5", "K08, 15", "K09, 10", "K10, 20",
        "K11, 20", "K12, 25"
    })
    void aPartWeighsWhatTheBureauSet(String id, BigDecimal weight) {
        RiskPart part = part(id);
        assertThat(part.weight()).isEqualByComparingTo(weight);
        assertThat(part.setByBureau()).isTrue();
        assertThat(part.source()).contains("set by the bureau");
        assertThat(part.article()).isNotBlank();
        assertThat(part.points().get(part.points().size() - 1).value()).isEqualByComparingTo("1");
        assertThat(part.valueOf(BigDecimal.ZERO)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "K01, 0.0499, 0",
        "K01, 0.05, 0.1",
        "K01, 0.1, 0.25",
        "K01, 0.1999, 0.25",
        "K01, 0.2, 0.5",
        "K01, 0.4, 0.75",
        "K01, 0.6, 1",
        "K01, 1, 1",
        "K02, 0.0999, 0.25",
        "K02, 0.3, 1",
        "K04, 1, 0.25",
        "K04, 4, 0.25",
        "K04, 5, 0.5",
        "K04, 50, 1",
        "K09, 0.1, 0",
        "K09, 0.1001, 0.25",
        "K09, 0.2, 0.25",
        "K09, 0.2001, 0.5",
        "K09, 0.5, 0.75",
        "K09, 0.51, 1",
        "K12, 0, 0",
        "K12, 1, 0.75",
        "K12, 2, 1"
    })
    void aPartCountsByTheGreatestBreakPointItReaches(String id, BigDecimal measured, BigDecimal value) {
        assertThat(part(id).valueOf(measured)).isEqualByComparingTo(value);
    }

    @Test
    void addsWeightTimesValueAndNamesWhatWasNotEvaluated() {
        EmployerScore score = EmployerScore.of(
                Map.of("K01", measure("0.25", 12), "K10", measure("1", 1), "K05", measure("0", 0)), Set.of(), TODAY);
        // 30 x 0.5 + 20 x 0.5 + 5 x 0
        assertThat(score.value()).isEqualByComparingTo("25");
        assertThat(score.shown()).isEqualTo(new BigDecimal("25.0"));
        assertThat(score.band().code()).isEqualTo("GREEN");
        assertThat(score.parts()).extracting(one -> one.part().id()).containsExactly("K01", "K05", "K10");
        assertThat(score.parts())
                .extracting(EmployerScore.PartScore::points)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("15"), BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(score.parts().get(0).measure().evidence()).isEqualTo(12);
        assertThat(score.notEvaluated())
                .extracting(RiskPart::id)
                .containsExactly("K02", "K03", "K04", "K06", "K07", "K08", "K09", "K11", "K12");
        assertThat(score.criticalRules()).isEmpty();
        assertThat(score.day()).isEqualTo(TODAY);
    }

    @Test
    void saysWhyInBothLanguages() {
        EmployerScore score = EmployerScore.of(
                Map.of("K01", measure("0.2512", 12), "K06", measure("1.505", 7), "K10", measure("2.0", 2)),
                Set.of(),
                TODAY);
        assertThat(score.parts())
                .extracting(EmployerScore.PartScore::reason)
                .containsExactly(
                        new Bilingual(
                                "参保人员中没有备案合同的占25.1%，涉及12人",
                                "25.1% of the insured have no contract on file, 12 persons"),
                        new Bilingual(
                                "解除终止率为同区同行业中位数二倍的1.51倍，涉及7份合同",
                                "endings are 1.51 times twice the median of area and industry, 7 contracts"),
                        new Bilingual("二十四个月内查实投诉2件，依据2件案卷", "2 complaints upheld in 24 months, by 2 files"));
        assertThat(RiskPart.on(TODAY)).hasSize(12).allSatisfy(part -> {
            assertThat(part.reason().zh()).contains("{value}", "{evidence}");
            assertThat(part.reason().en()).contains("{value}", "{evidence}");
            assertThat(part.name().zh()).isNotBlank();
        });
    }

    @Test
    void thirtySixtyAndEightyBeginTheirBands() {
        assertThat(banded(Map.of("K01", measure("1", 1)))).isEqualTo("30 YELLOW");
        assertThat(banded(Map.of("K01", measure("0.4", 1), "K05", measure("1", 1))))
                .isEqualTo("27.50 GREEN");
        assertThat(banded(Map.of("K01", measure("1", 1), "K02", measure("1", 1), "K08", measure("5", 1))))
                .isEqualTo("60 ORANGE");
        assertThat(banded(Map.of("K01", measure("1", 1), "K02", measure("1", 1), "K12", measure("1", 1))))
                .isEqualTo("63.75 ORANGE");
        assertThat(banded(Map.of(
                        "K01",
                        measure("1", 1),
                        "K10",
                        measure("3", 1),
                        "K11",
                        measure("2", 1),
                        "K09",
                        measure("0.6", 1))))
                .isEqualTo("80 RED");
        assertThat(banded(Map.of(
                        "K01",
                        measure("1", 1),
                        "K10",
                        measure("3", 1),
                        "K11",
                        measure("2", 1),
                        "K09",
                        measure("0.5", 1))))
                .isEqualTo("77.50 ORANGE");
    }

    @Test
    void bandsAreThoseOfTheirDay() {
        assertThat(RiskBand.on(TODAY)).extracting(RiskBand::code).containsExactly("GREEN", "YELLOW", "ORANGE", "RED");
        assertThat(RiskBand.on(LocalDate.of(2007, 12, 31))).isEmpty();
    }

    @Test
    void isAtMostAHundred() {
        Map<String, RiskMeasure> all = new HashMap<>();
        RiskPart.on(TODAY).forEach(part -> all.put(part.id(), measure("100", 1)));
        EmployerScore score = EmployerScore.of(all, Set.of(), TODAY);
        assertThat(score.value()).isEqualByComparingTo("100");
        assertThat(score.parts().stream().map(EmployerScore.PartScore::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("185");
        assertThat(score.notEvaluated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"C01", "I11"})
    void aCriticalRuleAloneMakesItRed(String rule) {
        EmployerScore score = EmployerScore.of(Map.of("K01", measure("0", 0)), Set.of(rule, "C07"), TODAY);
        assertThat(score.band().code()).isEqualTo("RED");
        assertThat(score.value()).isEqualByComparingTo("0");
        assertThat(score.criticalRules()).containsExactly(rule);
        assertThat(EmployerScore.of(Map.of(), Set.of("C07"), TODAY).band().code())
                .isEqualTo("GREEN");
    }

    @Test
    void whoIsRedByTheScoreIsNotRedByARule() {
        Map<String, RiskMeasure> all = new HashMap<>();
        RiskPart.on(TODAY).forEach(part -> all.put(part.id(), measure("100", 1)));
        assertThat(EmployerScore.of(all, Set.of("C01"), TODAY).criticalRules()).isEmpty();
    }

    @Test
    void everyMoreMeasureCountsNoLess() {
        for (RiskPart part : RiskPart.on(TODAY)) {
            BigDecimal before = BigDecimal.ZERO;
            for (int i = 0; i <= 200; i++) {
                BigDecimal value = part.valueOf(new BigDecimal(i).movePointLeft(1));
                assertThat(value).isBetween(before, BigDecimal.ONE);
                before = value;
            }
        }
    }

    @Test
    void refusesWhatIsNoMeasureOrNoPart() {
        assertThatThrownBy(() -> measure("-0.1", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> measure("0.1", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmployerScore.of(Map.of("K13", measure("1", 1)), Set.of(), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmployerScore.of(Map.of(), Set.of(), LocalDate.of(2007, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weighing("1", point("0.1", "0.5"), point("0.1", "1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weighing("1", point("0.1", "0.5"), point("0.2", "0.4")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weighing("1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weighing("0", point("0.1", "0.5"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point("0.1", "1.1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point("0.1", "-0.1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(point("0.1", "0").value()).isEqualByComparingTo("0");
        assertThat(weighing("1", point("0.1", "0.5"), point("0.2", "0.5")).points())
                .hasSize(2);
    }

    private static String banded(Map<String, RiskMeasure> measures) {
        EmployerScore score = EmployerScore.of(measures, Set.of(), TODAY);
        BigDecimal value = score.value().stripTrailingZeros();
        return (value.scale() <= 0 ? value.toPlainString() : value.setScale(2).toPlainString()) + " "
                + score.band().code();
    }

    private static RiskPart weighing(String weight, RiskPart.Point... points) {
        Bilingual words = new Bilingual("甲", "a");
        return new RiskPart(
                "K99",
                words,
                new BigDecimal(weight),
                RiskPart.Measured.COUNT,
                false,
                List.of(points),
                words,
                "",
                true,
                "test");
    }

    private static RiskPart.Point point(String from, String value) {
        return new RiskPart.Point(new BigDecimal(from), new BigDecimal(value));
    }

    private static RiskPart part(String id) {
        return RiskPart.on(TODAY).stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RiskMeasure measure(String value, int evidence) {
        return new RiskMeasure(new BigDecimal(value), evidence);
    }
}

package org.qiyue.registry.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.model.Bilingual;

class FineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "lsr-23, 2026-01-01, 3, 3000, 15000",
        "lsr-25, 2026-01-01, 10, 1000, 5000",
        "lsr-26, 2026-01-01, 8000.50, 4000.25, 8000.50",
        "lsr-30, 2026-01-01, 1, 2000, 20000",
        "lcl-84, 2026-01-01, 8, 4000, 16000",
        "lcl-92, 2013-06-30, 2, 2000, 10000",
        "lcl-92, 2013-07-01, 2, 10000, 20000",
        "lcl-ir-33, 2026-01-01, 1, 2000, 20000",
        "child-labour, 2026-01-01, 6, 30000, 30000",
        "sil-84, 2026-01-01, 1200.10, 1200.10, 3600.30"
    })
    void aFineLiesWithinTheBoundsOfItsStatute(
            String rule, LocalDate day, BigDecimal quantity, BigDecimal least, BigDecimal most) {
        BigDecimal cent = new BigDecimal("0.01");
        assertThat(fine(rule, day, quantity, least).fault()).isEmpty();
        assertThat(fine(rule, day, quantity, most).fault()).isEmpty();
        assertThat(code(fine(rule, day, quantity, least.subtract(cent)))).contains("BELOW");
        assertThat(code(fine(rule, day, quantity, most.add(cent)))).contains("ABOVE");
        assertThat(new Fine(rule, day, quantity, least.subtract(cent), true).fault())
                .isEmpty();
        assertThat(code(new Fine(rule, day, quantity, most.add(cent), true))).contains("ABOVE");
    }

    @ParameterizedTest
    @CsvSource({"lcl-81", "lcl-83", "lcl-89", "lsr-24"})
    void whereTheStatuteOnlyOrdersThereIsNoFine(String rule) {
        Fine fine = fine(rule, TODAY, BigDecimal.ONE, BigDecimal.TEN);
        assertThat(code(fine)).contains("ORDER_ONLY");
        assertThat(fine.fault().orElseThrow().sentence().zh()).contains("只规定责令改正");
        assertThat(FineRule.find(rule, TODAY).orElseThrow().range(BigDecimal.ONE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lsr-30, 2, 4000, QUANTITY",
        "lsr-30, 0, 4000, QUANTITY",
        "lcl-84, 1.5, 1000, QUANTITY",
        "lcl-84, 0, 1000, QUANTITY",
        "lcl-84, -1, 1000, QUANTITY",
        "child-labour, 0.5, 2500, QUANTITY",
        "lsr-26, 0, 1000, QUANTITY",
        "lcl-84, 1, 0, AMOUNT",
        "lcl-84, 1, -500, AMOUNT",
        "no-such, 1, 500, NO_RANGE"
    })
    void aFineThatCountsWrongIsRefused(String rule, BigDecimal quantity, BigDecimal amount, String expected) {
        assertThat(code(fine(rule, TODAY, quantity, amount))).contains(expected);
    }

    @Test
    void countsThatAreWholeMayBeWrittenWithDecimals() {
        assertThat(fine("lcl-84", TODAY, new BigDecimal("10.0"), new BigDecimal("20000"))
                        .fault())
                .isEmpty();
        assertThat(fine("lsr-30", TODAY, new BigDecimal("1.00"), new BigDecimal("20000"))
                        .fault())
                .isEmpty();
    }

    @Test
    void theLawOfTheDayOfTheViolationHolds() {
        assertThat(code(fine("lcl-84", LocalDate.of(2007, 12, 31), BigDecimal.ONE, BigDecimal.valueOf(500))))
                .contains("NO_RANGE");
        assertThat(FineRule.on(LocalDate.of(2003, 1, 1)))
                .extracting(FineRule::id)
                .containsExactly("child-labour");
        assertThat(FineRule.find("lcl-92", LocalDate.of(2012, 1, 1))
                        .orElseThrow()
                        .fromMemory())
                .containsExactlyInAnyOrder("least", "most");
    }

    @Test
    void whatGoesToWorkersIsNoFineOfTheState() {
        Sanction sanction = new Sanction(
                false,
                List.of(
                        fine("lsr-26", TODAY, new BigDecimal("90000"), new BigDecimal("90000")),
                        fine("lsr-30", TODAY, BigDecimal.ONE, new BigDecimal("20000"))));
        assertThat(sanction.fined()).isEqualByComparingTo("20000");
        assertThat(sanction.givesHearing(TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"29999.99, false, false", "30000, true, false", "49999.99, true, false", "50000, true, true"})
    void aLargerFineGivesAHearingAndASeriousOneADiscussion(String yuan, boolean hearing, boolean discussion) {
        assertThat(Cases.fined(yuan).givesHearing(TODAY)).isEqualTo(hearing);
        assertThat(Cases.fined(yuan).needsDiscussion(TODAY)).isEqualTo(discussion);
        assertThat(Cases.fined(yuan).givesHearing(LocalDate.of(2021, 7, 14))).isFalse();
    }

    @Test
    void onTheSpotAreWarningsAndSmallFinesAlone() {
        assertThat(Cases.small("3000").fitsOnTheSpot(TODAY)).isTrue();
        assertThat(Cases.small("3000.01").fitsOnTheSpot(TODAY)).isFalse();
        assertThat(new Sanction(true, List.of()).fitsOnTheSpot(TODAY)).isTrue();
        Fine toWorkers = fine("lsr-26", TODAY, new BigDecimal("1000"), new BigDecimal("1000"));
        assertThat(new Sanction(false, List.of(toWorkers)).fitsOnTheSpot(TODAY)).isFalse();
        assertThat(Cases.small("3000").fitsOnTheSpot(LocalDate.of(2021, 7, 14))).isFalse();
    }

    @Test
    void harsherIsMoreOfAnything() {
        Sanction proposed = Cases.fined("30000");
        assertThat(Cases.fined("30000").isNotHarsherThan(proposed)).isTrue();
        assertThat(Cases.fined("15000").isNotHarsherThan(proposed)).isTrue();
        assertThat(Cases.fined("30001").isNotHarsherThan(proposed)).isFalse();
        assertThat(new Sanction(true, List.of()).isNotHarsherThan(proposed)).isFalse();
        assertThat(new Sanction(true, List.of()).isNotHarsherThan(new Sanction(true, List.of())))
                .isTrue();
        Fine other = fine("lsr-30", TODAY, BigDecimal.ONE, new BigDecimal("2000"));
        assertThat(new Sanction(false, List.of(other)).isNotHarsherThan(proposed))
                .isFalse();
        Fine half = fine("lcl-84", TODAY, BigDecimal.valueOf(30), new BigDecimal("20000"));
        assertThat(new Sanction(false, List.of(half, half)).isNotHarsherThan(proposed))
                .isFalse();
        assertThat(new Sanction(false, List.of()).isEmpty()).isTrue();
        assertThat(new Sanction(true, List.of()).isEmpty()).isFalse();
        assertThat(proposed.isEmpty()).isFalse();
    }

    @Test
    void refusesARangeThatIsNone() {
        assertThatThrownBy(() -> rule(FineUnit.PER_PERSON, null, BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(FineUnit.ORDER_ONLY, BigDecimal.ONE, BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(FineUnit.PER_PERSON, BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rule(FineUnit.PER_PERSON, BigDecimal.TEN, BigDecimal.TEN).most())
                .isEqualTo(BigDecimal.TEN);
    }

    private static FineRule rule(FineUnit unit, BigDecimal least, BigDecimal most) {
        return new FineRule("x", new Bilingual("甲", "a"), unit, least, most, false, "art. 1", Set.of(), "test");
    }

    private static Optional<String> code(Fine fine) {
        return fine.fault().map(Fine.Fault::code);
    }

    private static Fine fine(String rule, LocalDate day, BigDecimal quantity, BigDecimal amount) {
        return new Fine(rule, day, quantity, amount, false);
    }
}

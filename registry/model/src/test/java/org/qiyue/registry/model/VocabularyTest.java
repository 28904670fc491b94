package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void hasSeventeenAreasAndTheCity() {
        assertThat(Area.all()).hasSize(17).noneMatch(Area::isCity);
        assertThat(Area.city().code()).isEqualTo("110000");
        assertThat(Area.of("110302").nameEn()).isEqualTo("Beijing E-Town");
        assertThat(Area.find("120101")).isEmpty();
        assertThatThrownBy(() -> Area.of("110103")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 110105, 110108, 110105",
        "110102, 110105, 110108, 110102",
        "'', 110302, 110115, 110302",
        "'', 110115, 110302, 110115",
        "'', 120101, 110108, 110108",
        "310101, 110105, 110108, 110108",
        "'', 120101, 130102, 110000",
        "'', 110000, 110108, 110108",
        "'', 110103, 110108, 110101",
        "'', 120101, 110228, 110118"
    })
    void givesAContractToThePlaceOfEmployment(String userUnit, String workPlace, String registration, String area) {
        EmploymentForm form = userUnit.isEmpty() ? EmploymentForm.FULL_TIME : EmploymentForm.DISPATCH;
        assertThat(Jurisdiction.of(form, userUnit.isEmpty() ? null : userUnit, workPlace, registration))
                .isEqualTo(Area.of(area));
    }

    @Test
    void letsAUserUnitDecideForDispatchedWorkersAlone() {
        for (EmploymentForm form : EmploymentForm.values()) {
            assertThat(Jurisdiction.of(form, "110102", "110105", "110108").code())
                    .isEqualTo(form == EmploymentForm.DISPATCH ? "110102" : "110105");
        }
        assertThat(Jurisdiction.of(EmploymentForm.DISPATCH, null, "110105", "110108"))
                .isEqualTo(Area.of("110105"));
    }

    @Test
    void givesAContractWithoutAnyPlaceToTheCity() {
        assertThat(Jurisdiction.of(null, null, null, null)).isEqualTo(Area.city());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I65", "I651", "I6510", "A05", "T97"})
    void acceptsIndustriesOfDivisionGroupAndClass(String code) {
        IndustryCode industry = IndustryCode.find(code).orElseThrow();
        assertThat(industry.section()).isEqualTo(code.substring(0, 1));
        assertThat(industry.division()).isEqualTo(code.substring(1, 3));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"65", "I6", "I65100", "U01", "i65"})
    void refusesIndustriesThatAreNone(String code) {
        assertThat(IndustryCode.find(code)).isEmpty();
    }

    @Test
    void aDivisionBelongsToItsSectionAlone() {
        assertThat(IndustryCode.isListed("I6510", CodeLists.standard())).isTrue();
        assertThat(IndustryCode.isListed("J65", CodeLists.standard())).isFalse();
        assertThat(IndustryCode.isListed("I98", CodeLists.standard())).isFalse();
        assertThat(IndustryCode.isListed("I6", CodeLists.standard())).isFalse();
    }

    @Test
    void enumsStandForExactlyTheCodesOfTheirLists() {
        assertCodes("term-type", TermType.values(), TermType::code);
        assertCodes("employment-form", EmploymentForm.values(), EmploymentForm::code);
        assertCodes("sex", Sex.values(), Sex::code);
        assertThat(TermType.ofCode("7")).isEmpty();
        assertThat(EmploymentForm.ofCode("03")).contains(EmploymentForm.DISPATCH);
        assertThat(Sex.ofCode(null)).isEmpty();
    }

    @Test
    void namesFilingKindsAsTheWireDoes() {
        assertThat(FilingKind.ofWireName("terminated")).contains(FilingKind.TERMINATED);
        assertThat(FilingKind.ofWireName("TERMINATED")).isEmpty();
        assertThat(FilingKind.RESCINDED.isEnding()).isTrue();
        assertThat(FilingKind.CORRECTED.isRepair()).isTrue();
        assertThat(FilingKind.RENEWED.isEnding() || FilingKind.RENEWED.isRepair())
                .isFalse();
    }

    @Test
    void tellsWhatTheLawAttachesToAReason() {
        EndingReason layoff = EndingReason.on("4102", LocalDate.of(2026, 1, 1)).orElseThrow();
        assertThat(layoff.event()).isEqualTo(FilingKind.RESCINDED);
        assertThat(layoff.severance()).isEqualTo(EndingReason.Consequence.YES);
        assertThat(layoff.protectedBan()).isTrue();
        assertThat(layoff.unionNotice()).isTrue();
        assertThat(layoff.isOfArticle(41)).isTrue();
        EndingReason expiry = EndingReason.on("4401", LocalDate.of(2026, 1, 1)).orElseThrow();
        assertThat(expiry.event()).isEqualTo(FilingKind.TERMINATED);
        assertThat(expiry.severance()).isEqualTo(EndingReason.Consequence.CONDITIONAL);
        assertThat(EndingReason.on("9999", LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(EndingReason.on(null, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(EndingReason.event("4401")).contains(FilingKind.TERMINATED);
        assertThat(EndingReason.event("9999")).isEmpty();
        assertThat(EndingReason.event(null)).isEmpty();
    }

    @Test
    void describesEveryReasonOfTheList() {
        List<String> codes = CodeLists.standard().list("ending-reason").items().stream()
                .map(CodeItem::code)
                .toList();
        assertThat(EndingReason.all()).extracting(EndingReason::code).containsExactlyElementsOf(codes);
        assertThat(EndingReason.all())
                .allSatisfy(reason -> assertThat(reason.event())
                        .isEqualTo(
                                reason.isOfArticle(44) || reason.isOfArticle(71)
                                        ? FilingKind.TERMINATED
                                        : FilingKind.RESCINDED));
    }

    private static <E> void assertCodes(String list, E[] constants, Function<E, String> code) {
        assertThat(CodeLists.standard().list(list).items())
                .extracting(CodeItem::code)
                .containsExactlyElementsOf(Arrays.stream(constants).map(code).toList());
    }
}

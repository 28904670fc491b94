package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LAW = LocalDate.of(2008, 1, 1);
    private static final CodeList DIVISIONS = CodeLists.standard().list("division");

    @Test
    void everyCodeHasASourceAndDaysThatCanBe() {
        assertThat(CodeLists.standard().items())
                .noneMatch(item -> item.source().isBlank())
                .allMatch(item -> item.validFrom() == null
                        ? item.validTo().isBefore(LAW)
                        : item.validFrom().isBefore(TODAY) && item.validFrom().isAfter(LocalDate.of(1980, 1, 1)))
                .allMatch(item -> item.validTo() == null || item.validTo().isBefore(TODAY));
    }

    @Test
    void noCodeIsThereTwiceOnOneDay() {
        for (String name : CodeLists.standard().names()) {
            CodeLists.standard().list(name).items().stream()
                    .collect(Collectors.groupingBy(CodeItem::code))
                    .values()
                    .forEach(same -> assertThat(same.stream().filter(same.get(0)::overlaps))
                            .hasSize(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "330103, 2015-01-01, true",
        "330103, 2022-01-01, false",
        "330104, 2020-06-30, true",
        "330104, 2021-10-31, false",
        "330113, 2020-06-30, false",
        "330113, 2021-10-31, true",
        "310103, 2010-10-31, true",
        "310103, 2012-01-01, false",
        "120107, 2008-12-31, true",
        "120107, 2009-12-31, false",
        "110104, 2010-06-30, true",
        "110104, 2010-07-01, false",
        "110228, 2015-11-16, true",
        "110228, 2015-11-17, false",
        "110118, 2015-11-16, false",
        "110118, 2015-11-17, true",
        "110105, 2008-01-01, true",
        "110223, 1997-04-28, true",
        "110223, 2008-01-01, false"
    })
    void aDivisionIsInForceOnItsOwnDays(String code, LocalDate day, boolean inForce) {
        assertThat(DIVISIONS.contains(code, day)).isEqualTo(inForce);
        assertThat(DIVISIONS.find(code, day).isPresent()).isEqualTo(inForce);
    }

    @Test
    void noCountyThatWasIsMissingWhereItsSuccessorIsThere() {
        assertThat(List.of("120108", "130421", "320103", "371202", "440183", "500222", "542621", "652101"))
                .allSatisfy(code -> assertThat(DIVISIONS.contains(code, LAW)).isTrue())
                .allSatisfy(code -> assertThat(DIVISIONS.contains(code, TODAY)).isFalse());
        assertThat(DIVISIONS.items().stream().filter(item -> item.validTo() != null))
                .hasSizeGreaterThan(400);
    }

    @ParameterizedTest
    @CsvSource({
        "industry-division, 65, 2017-10-01",
        "industry-section, I, 2017-10-01",
        "occupation-medium, 2-02, 2022-09-28",
        "retirement-agreement-kind, DELAYED, 2025-01-01",
        "ending-reason, 4407, 2008-09-18",
        "ending-reason, 4401, 2008-01-01",
        "area, 110119, 2015-11-17"
    })
    void aListIsInForceFromTheDayOfItsDocument(String list, String code, LocalDate first) {
        assertThat(CodeLists.standard().list(list).contains(code, first)).isTrue();
        assertThat(CodeLists.standard().list(list).contains(code, first.minusDays(1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, 2009-12-31, false",
        "2009-12-31, 2010-01-01, true",
        "2009-12-31, 2026-01-01, true",
        "2010-01-01, 2026-01-01, true",
        "2010-12-31, 2010-12-31, true",
        "2010-12-31, 2026-01-01, true",
        "2011-01-01, 2026-01-01, false",
        "2010-01-01, 2009-12-01, true",
        "2009-12-31, 2009-12-01, false",
        "2011-01-01, 2010-12-31, false"
    })
    void historyMayBeToldInTheCodesOfItsTimeOrOfALaterList(LocalDate fact, LocalDate told, boolean allowed) {
        CodeList list = new CodeList(
                "colour",
                List.of(new CodeItem(
                        "colour", "1", "红", "Red", "", LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31), "test")));
        assertThat(list.allows("1", fact, told)).isEqualTo(allowed);
        assertThat(list.allows("2", fact, told)).isFalse();
        assertThat(list.allows(null, fact, told)).isFalse();
    }

    @Test
    void aContractOf2009MayBeToldInTodaysCodes() {
        LocalDate signed = LocalDate.of(2009, 3, 1);
        assertThat(CodeLists.standard().list("occupation-medium").allows("2-02", signed, TODAY))
                .isTrue();
        assertThat(CodeLists.standard().list("industry-division").allows("65", signed, TODAY))
                .isTrue();
        assertThat(DIVISIONS.allows("110118", signed, TODAY)).isTrue();
        assertThat(DIVISIONS.allows("110104", signed, TODAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "110103, 110101",
        "110104, 110102",
        "110228, 110118",
        "110229, 110119",
        "110221, 110114",
        "110105, 110105"
    })
    void aFormerDistrictBelongsToTheAreaItBecame(String code, String area) {
        assertThat(Area.placing(code)).contains(Area.of(area));
        assertThat(Jurisdiction.of(EmploymentForm.FULL_TIME, null, code, "110108"))
                .isEqualTo(Area.of(area));
        assertThat(Jurisdiction.of(EmploymentForm.FULL_TIME, null, "310101", code))
                .isEqualTo(Area.of(area));
    }

    @Test
    void noBureauIsThatOfAFormerDistrict() {
        assertThat(Area.find("110104")).isEmpty();
        assertThat(Area.placing("310103")).isEmpty();
        assertThat(Area.placing(null)).isEmpty();
        assertThat(Area.all()).hasSize(17);
    }

    @Test
    void everyRetiredAreaHasASuccessorThatBeginsTheDayAfter() {
        CodeList successors = CodeLists.standard().list("division-successor");
        Set<String> areas = Set.of("area", "division");
        CodeLists.standard().items().stream()
                .filter(item -> areas.contains(item.list()) && item.code().startsWith("11"))
                .filter(item -> item.validTo() != null)
                .forEach(item -> assertThat(
                                successors.find(item.code()).orElseThrow().validFrom())
                        .isEqualTo(item.validTo().plusDays(1)));
    }
}

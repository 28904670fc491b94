package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "area, 22",
        "industry-section, 20",
        "industry-division, 97",
        "occupation-major, 8",
        "occupation-medium, 79",
        "term-type, 3",
        "employment-form, 3",
        "working-hour-scheme, 3",
        "wage-form, 5",
        "wage-unit, 4",
        "social-insurance-agreed, 3",
        "template-kind, 3",
        "notify-channel, 4",
        "non-compete-person-kind, 3",
        "ending-reason, 35",
        "entity-kind, 10",
        "ownership, 29",
        "size-class, 4",
        "education, 8",
        "id-type, 9",
        "platform-kind, 3",
        "original-form, 2",
        "signer-role, 4",
        "sign-method, 2",
        "sign-algorithm, 4",
        "consent-method, 7",
        "identity-method, 5",
        "digest-algorithm, 2",
        "document-format, 2",
        "amendment-kind, 10",
        "correction-reason, 5",
        "correction-requester, 4",
        "withdrawal-reason, 4",
        "dispatch-post-kind, 3",
        "renewal-condition-change, 3",
        "renewal-offer, 4",
        "ending-initiator, 4",
        "protected-circumstance, 7",
        "health-check, 3",
        "cadre-track, 2",
        "sex, 3",
        "worker-penalty-kind, 3",
        "retirement-agreement-kind, 2",
        "nationality, 250",
        "id-province, 35",
        "reveal-purpose, 6"
    })
    void holdsEveryListWhole(String list, int size) {
        assertThat(CodeLists.standard().list(list).items()).hasSize(size);
    }

    @Test
    void givesBothNamesOfEveryCodeButDivisions() {
        assertThat(CodeLists.standard().items())
                .filteredOn(item -> !item.list().startsWith("division"))
                .allSatisfy(item -> assertThat(item.nameEn()).isNotBlank());
    }

    @Test
    void saysOfEveryCodeWhereItComesFrom() {
        assertThat(CodeLists.standard().items())
                .allSatisfy(item -> assertThat(item.source()).isNotBlank());
    }

    @Test
    void saysOfFiguresFromMemoryThatTheyAre() {
        assertThat(List.of("industry-section", "industry-division", "entity-kind", "ownership", "education"))
                .allSatisfy(name -> assertThat(CodeLists.standard().list(name).items())
                        .allSatisfy(item -> assertThat(item.source()).contains("from memory")));
    }

    @Test
    void hasEveryParentInItsList() {
        assertParents("industry-division", "industry-section");
        assertParents("occupation-medium", "occupation-major");
        assertParents("ownership", "ownership");
        assertParents("division-upper", "division-upper");
        assertParents("division", "division-upper");
        assertParents("division-successor", "area");
        assertParents("area", "area");
    }

    @Test
    void knowsTheCountiesOfAllChina() {
        CodeList divisions = CodeLists.standard().list("division");
        assertThat(divisions.items()).hasSizeGreaterThan(2_978);
        assertThat(divisions.items()).allSatisfy(item -> assertThat(item.code()).matches("\\d{6}"));
        assertThat(divisions.find("120101").orElseThrow().nameZh()).isEqualTo("和平区");
        assertThat(divisions.find("650102").orElseThrow().parent()).isEqualTo("650100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"710000", "810000", "820000", "110302", "110000"})
    void knowsDivisionsThePackageLacks(String code) {
        assertThat(CodeLists.standard().list("division").contains(code, TODAY)).isTrue();
    }

    @Test
    void marksTheDevelopmentAreaAsLocal() {
        assertThat(CodeLists.standard()
                        .list("division")
                        .find("110302")
                        .orElseThrow()
                        .source())
                .startsWith("LOCAL");
    }

    @Test
    void keepsRetiredDivisionsForTheirDays() {
        CodeList divisions = CodeLists.standard().list("division");
        assertThat(divisions.contains("110103", LocalDate.of(2009, 5, 1))).isTrue();
        assertThat(divisions.contains("110103", LocalDate.of(2010, 6, 30))).isTrue();
        assertThat(divisions.contains("110103", LocalDate.of(2010, 7, 1))).isFalse();
        assertThat(divisions.find("110103", TODAY)).isEmpty();
        assertThat(divisions.find("110103")).isPresent();
    }

    @Test
    void knowsTheCountriesOfTheStandardAndThoseThatWere() {
        CodeList countries = CodeLists.standard().list("nationality");
        assertThat(countries.items().stream()
                        .filter(item -> item.isValidOn(TODAY))
                        .map(CodeItem::code))
                .containsExactlyInAnyOrderElementsOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        assertThat(countries.contains("ANT", LocalDate.of(2010, 1, 4))).isTrue();
        assertThat(countries.contains("SSD", LocalDate.of(2010, 1, 4))).isFalse();
        assertThat(countries.find("TWN").orElseThrow().nameZh()).isEqualTo("中国台湾");
    }

    @Test
    void knowsEveryProvinceByTheFirstTwoDigitsOfAnIdNumber() {
        CodeList provinces = CodeLists.standard().list("id-province");
        assertThat(CodeLists.standard().list("division-upper").items().stream()
                        .map(item -> item.code().substring(0, 2)))
                .allSatisfy(code -> assertThat(provinces.contains(code, TODAY)).isTrue());
        assertThat(provinces.items())
                .extracting(CodeItem::code)
                .contains("71", "81", "82", "83")
                .doesNotContain("99");
    }

    @Test
    void knowsNoCodeInAnotherCaseAndNoNull() {
        assertThat(CodeLists.standard().list("wage-unit").contains("m", TODAY)).isFalse();
        assertThat(CodeLists.standard().list("wage-unit").contains(null, TODAY)).isFalse();
    }

    @Test
    void refusesAListItDoesNotHave() {
        assertThatThrownBy(() -> CodeLists.standard().list("religion")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesACodeTwiceOnOneDay() {
        assertThatThrownBy(() -> new CodeList("colour", List.of(colour(null, TODAY), colour(TODAY, null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void allowsACodeToBeUsedAgainLater() {
        CodeList list = new CodeList("colour", List.of(colour(null, TODAY), colour(TODAY.plusDays(1), null)));
        assertThat(list.contains("1", TODAY)).isTrue();
        assertThat(list.find("1", TODAY.plusDays(1)).orElseThrow().validFrom()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void readsQuotedFields() {
        assertThat(CsvTable.fields("a,\"b, c\",\"d \"\"e\"\"\",")).containsExactly("a", "b, c", "d \"e\"", "");
    }

    private static CodeItem colour(LocalDate from, LocalDate to) {
        return new CodeItem("colour", "1", "红", "Red", "", from, to, "test");
    }

    private static void assertParents(String list, String parents) {
        CodeList above = CodeLists.standard().list(parents);
        assertThat(CodeLists.standard().list(list).items())
                .allSatisfy(item -> assertThat(item.parentCode().map(above::find))
                        .as("%s %s", list, item.code())
                        .satisfies(parent -> assertThat(
                                        parent.isEmpty() || parent.get().isPresent())
                                .isTrue()));
    }
}

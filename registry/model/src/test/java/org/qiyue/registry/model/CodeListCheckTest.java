package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeListCheckTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final List<CodeItem> FORMS =
            CodeLists.standard().list("employment-form").items();

    @Test
    void aCodeIsAddedFromADayOn() {
        assertThat(flaws(FORMS, "09", values("平台用工", "Platform work", "", ""))).isEmpty();
        assertThat(flaws(FORMS, "09", values("平台用工", "Platform work", "", "2027-12-31")))
                .isEmpty();
    }

    @Test
    void aCodeHasBothNamesAndAFittingForm() {
        assertThat(flaws(FORMS, "a b", values(" ", "", "", "2026-12-31")))
                .containsExactlyInAnyOrder("valid_to", "key", "name_zh", "name_en");
        assertThat(flaws(FORMS, "09", values("平台用工", "Platform work", "X", "soon")))
                .containsExactlyInAnyOrder("valid_to", "parent");
    }

    @Test
    void aCodeInForceIsEndedAndKeepsItsMeaning() {
        CodeItem item = FORMS.get(0);
        LocalDate from = item.validFrom();
        Map<String, String> ended = values(item.nameZh(), item.nameEn(), item.parent(), "2027-12-31");
        assertThat(CodeListCheck.flaws(FORMS, item.code(), ended, from)).isEmpty();
        ended.put("valid_to", "");
        assertThat(fields(CodeListCheck.flaws(FORMS, item.code(), ended, from))).containsExactly("valid_to");
        ended.put("valid_to", "2027-12-31");
        ended.put("name_zh", "别的");
        assertThat(fields(CodeListCheck.flaws(FORMS, item.code(), ended, from))).containsExactly("name_zh");
    }

    @Test
    void aRetiredCodeDoesNotComeBack() {
        CodeItem retired = CodeLists.standard().list("division").items().stream()
                .filter(item -> item.validTo() != null)
                .findFirst()
                .orElseThrow();
        assertThat(fields(CodeListCheck.flaws(
                        List.of(retired),
                        retired.code(),
                        values(retired.nameZh(), retired.nameEn(), retired.parent(), "2030-12-31"),
                        retired.validFrom())))
                .containsExactly("key");
    }

    @Test
    void whereTheListHasCodesAboveTheNewOneNamesOneOfThem() {
        List<CodeItem> divisions =
                CodeLists.standard().list("industry-division").items();
        assertThat(flaws(divisions, "Z99", values("新行业", "New industry", "ZZ", "")))
                .containsExactly("parent");
        assertThat(flaws(
                        divisions,
                        "Z99",
                        values("新行业", "New industry", divisions.get(0).parent(), "")))
                .isEmpty();
    }

    @Test
    void whatJurisdictionIsBuiltOnIsNotOpen() {
        assertThat(CodeListCheck.isOpen("area")).isFalse();
        assertThat(CodeListCheck.isOpen("no-such-list")).isFalse();
        assertThat(CodeListCheck.isOpen("ending-reason")).isTrue();
    }

    private static List<String> flaws(List<CodeItem> known, String code, Map<String, String> values) {
        return fields(CodeListCheck.flaws(known, code, values, DAY));
    }

    private static List<String> fields(List<ChangeCheck.Flaw> flaws) {
        return flaws.stream().map(ChangeCheck.Flaw::field).toList();
    }

    private static Map<String, String> values(String zh, String en, String parent, String validTo) {
        return new HashMap<>(Map.of("name_zh", zh, "name_en", en, "parent", parent, "valid_to", validTo));
    }
}

package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmendedCodesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final CodeItem ADDED = item("industry-division/98", "平台服务业", "I", "");
    private static final CodeItem FORM =
            CodeLists.standard().list("employment-form").items().get(0);

    @Test
    void aCodeIsThereForFilingsFromItsDayOn() {
        AmendedTables tables = with(new CodeChange(1, DAY, ADDED));
        assertThat(tables.on(DAY.minusDays(1)).codes()).isSameAs(CodeLists.standard());
        CodeList divisions = tables.on(DAY).codes().list("industry-division");
        assertThat(divisions.contains("98", DAY)).isTrue();
        assertThat(IndustryCode.isListed("I9810", tables.on(DAY).codes())).isTrue();
        assertThat(tables.on(DAY).amendments()).containsExactly(ADDED.toString());
        assertThat(tables.codeChanges()).hasSize(1);
    }

    @Test
    void anEndedCodeStandsForFactsOfItsTime() {
        CodeList forms = with(new CodeChange(1, DAY, FORM.until(DAY, "依据")))
                .on(DAY)
                .codes()
                .list("employment-form");
        assertThat(forms.contains(FORM.code(), DAY)).isTrue();
        assertThat(forms.contains(FORM.code(), DAY.plusDays(1))).isFalse();
        assertThat(forms.find(FORM.code()).orElseThrow().nameZh()).isEqualTo(FORM.nameZh());
    }

    @Test
    void whatWasAddedIsEndedByALaterChange() {
        AmendedTables tables = with(
                new CodeChange(2, DAY.plusDays(9), ADDED.until(DAY.plusDays(9), "依据")), new CodeChange(1, DAY, ADDED));
        assertThat(tables.on(DAY).codes().list("industry-division").find("98")).contains(ADDED);
        assertThat(tables.on(DAY.plusDays(9)).codes().list("industry-division").contains("98", DAY.plusDays(10)))
                .isFalse();
    }

    @Test
    void aListTakesNoMoreThanItAdmits() {
        CodeLists lists = with(
                        new CodeChange(1, DAY, item("employment-form/09", "平台用工", "", "")),
                        new CodeChange(2, DAY, item("area/110199", "新区", "", "")))
                .on(DAY)
                .codes();
        assertThat(lists.list("employment-form").find("09")).isEmpty();
        assertThat(lists.list("area").find("110199")).isEmpty();
    }

    @Test
    void aChangeNamesAListAndACode() {
        assertThatThrownBy(() -> new CodeChange(1, DAY, item("no-such-list/1", "新", "", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item("98", "新", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item("industry-division/98", "新", "I", "soon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("soon");
        assertThatThrownBy(() -> with(new CodeChange(1, DAY, ADDED), new CodeChange(1, DAY, ADDED)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static AmendedTables with(CodeChange... changes) {
        return AmendedTables.with(List.of(), List.of(changes));
    }

    private static CodeItem item(String key, String nameZh, String parent, String validTo) {
        return CodeItem.of(
                key, Map.of("name_zh", nameZh, "name_en", "New", "parent", parent, "valid_to", validTo), DAY, "依据");
    }
}

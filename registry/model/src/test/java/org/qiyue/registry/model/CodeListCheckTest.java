package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeListCheckTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String DIVISIONS = "industry-division";
    private static final String SECTION = items(DIVISIONS).get(0).parent();

    @Test
    void aCodeIsAddedFromADayOn() {
        assertThat(flaws(DIVISIONS, "98", values("平台服务业", "Platform services", SECTION, "")))
                .isEmpty();
        assertThat(flaws(DIVISIONS, "98", values("平台服务业", "Platform services", SECTION, "2027-12-31")))
                .isEmpty();
    }

    @Test
    void aCodeHasBothNamesAndTheFormOfItsList() {
        assertThat(flaws(DIVISIONS, "A98", values(" ", "", SECTION, "2026-12-31")))
                .containsExactlyInAnyOrder("valid_to", "key", "name_zh", "name_en");
        assertThat(flaws(DIVISIONS, "98", values("平台服务业", "Platform services", "X", "soon")))
                .containsExactlyInAnyOrder("valid_to", "parent");
        assertThat(flaws("division", "659013", values("新市", "New city", "659000", "")))
                .isEmpty();
        assertThat(flaws("division", "65901", values("新市", "New city", "659000", "")))
                .containsExactly("key");
    }

    @Test
    void aListThatTheSchemasSpellOutGetsNoCodeAndLosesSome() {
        assertThat(flaws("employment-form", "09", values("平台用工", "Platform work", "", "")))
                .containsExactly("key");
        CodeItem item = items("employment-form").get(0);
        Map<String, String> ended = values(item.nameZh(), item.nameEn(), item.parent(), "2027-12-31");
        assertThat(flaws("employment-form", item.code(), ended)).isEmpty();
    }

    @Test
    void aCodeInForceIsEndedAndKeepsItsMeaning() {
        CodeItem item = items("employment-form").get(0);
        Map<String, String> ended = values(item.nameZh(), item.nameEn(), item.parent(), "");
        assertThat(flaws("employment-form", item.code(), ended)).containsExactly("valid_to");
        ended.put("valid_to", "2027-12-31");
        ended.put("name_zh", "别的");
        assertThat(flaws("employment-form", item.code(), ended)).containsExactly("name_zh");
    }

    @Test
    void aRetiredCodeDoesNotComeBack() {
        CodeItem retired = items("division").stream()
                .filter(item -> item.validTo() != null && !item.code().startsWith("11"))
                .findFirst()
                .orElseThrow();
        assertThat(fields(CodeListCheck.flaws(
                        "division",
                        List.of(retired),
                        retired.code(),
                        values(retired.nameZh(), retired.nameEn(), retired.parent(), "2030-12-31"),
                        retired.validFrom())))
                .containsExactly("key");
    }

    @Test
    void whatJurisdictionIsBuiltOnChangesWithARelease() {
        assertThat(CodeListChanges.of("area")).isEqualTo(CodeListChanges.NONE);
        assertThat(CodeListChanges.of("no-such-list")).isEqualTo(CodeListChanges.NONE);
        assertThat(CodeListChanges.of("ending-reason")).isEqualTo(CodeListChanges.ENDS);
        assertThat(flaws("division", "110120", values("新区", "New district", "110100", "")))
                .containsExactly("key");
    }

    private static List<CodeItem> items(String list) {
        return CodeLists.standard().list(list).items();
    }

    private static List<String> flaws(String list, String code, Map<String, String> values) {
        return fields(CodeListCheck.flaws(list, items(list), code, values, DAY));
    }

    private static List<String> fields(List<ChangeCheck.Flaw> flaws) {
        return flaws.stream().map(ChangeCheck.Flaw::field).toList();
    }

    private static Map<String, String> values(String zh, String en, String parent, String validTo) {
        return new HashMap<>(Map.of("name_zh", zh, "name_en", en, "parent", parent, "valid_to", validTo));
    }
}

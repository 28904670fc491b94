package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeListChanges;
import org.qiyue.registry.model.CodeLists;

/** Codes may be added while the product runs where the schemas show their shape alone. */
class ChangingListsTest {
    private static final CodeItem DIVISION = CodeItem.of(
            "industry-division/98",
            Map.of("name_zh", "平台服务业", "name_en", "Platform services", "parent", "I"),
            LocalDate.of(2026, 1, 1),
            "依据");

    @Test
    void noCodeIsAddedToAListThatTheSchemasSpellOut() throws IllegalAccessException {
        Set<String> spelledOut = new TreeSet<>();
        for (Field field : Blocks.class.getDeclaredFields()) {
            if (field.getType() == BlockForm.class) {
                ((BlockForm) field.get(null)).members().forEach(member -> spelledOut(member.form(), spelledOut));
            }
        }
        assertThat(spelledOut).hasSizeGreaterThan(30).contains("area", "ending-reason", "nationality");
        Set<String> elsewhere = new TreeSet<>(CodeLists.standard().names());
        elsewhere.removeAll(spelledOut);
        assertThat(elsewhere)
                .filteredOn(list -> CodeListChanges.of(list) == CodeListChanges.ENDS)
                .isEmpty();
        assertThat(spelledOut).noneMatch(list -> CodeListChanges.of(list) == CodeListChanges.ADDS_AND_ENDS);
    }

    @Test
    void anEventIsReadByTheListsItIsGiven() throws Exception {
        byte[] event = new String(new FilingCodec().write(Filings.concluded()), StandardCharsets.UTF_8)
                .replaceFirst("\"industryCode\":\"[^\"]*\"", "\"industryCode\":\"I9810\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(findings(event, CodeLists.standard())).containsExactly("/data/employer/industryCode");
        assertThat(findings(event, CodeLists.standard().with(List.of(DIVISION))))
                .isEmpty();
    }

    private static List<String> findings(byte[] event, CodeLists codes) {
        return ((FilingReading.Attributed) new FilingCodec().read(event, codes))
                .findings().stream().map(FormFinding::pointer).toList();
    }

    private static void spelledOut(Form form, Set<String> lists) {
        if (form instanceof ListForm list) {
            spelledOut(list.element(), lists);
        } else if (form instanceof CodeForm code && code.list() != null) {
            lists.add(code.list().name());
        }
    }
}

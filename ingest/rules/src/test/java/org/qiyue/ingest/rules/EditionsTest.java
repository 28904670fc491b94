package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.rules.Editions.Edition;

class EditionsTest {

    @Test
    void theEditionsFollowOneAnother() {
        List<Edition> all = Editions.all();
        assertThat(all)
                .extracting(Edition::digest)
                .doesNotHaveDuplicates()
                .allMatch(sm3 -> sm3.matches("[0-9a-f]{64}"));
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).validFrom()).isAfter(all.get(i - 1).validFrom());
        }
    }

    @Test
    void theVersionNamesEditionAndBook() {
        LocalDate day = Editions.all().get(Editions.all().size() - 1).validFrom();
        assertThat(RuleSet.version(day))
                .isEqualTo(Editions.current() + "-" + RuleSet.digest(day).substring(0, 8))
                .hasSizeLessThan(32);
        assertThat(RuleSet.version(day.plusDays(1))).isEqualTo(RuleSet.version(day));
        assertThat(RuleBook.standard().version(day)).isEqualTo(RuleSet.version(day));
    }

    @Test
    void everyRuleRowAndCodeAndEveryParameterIsInTheDigest() {
        LocalDate day = LocalDate.parse("2026-11-26");
        String texts = RuleSet.texts();
        assertThat(texts)
                .contains("\"id\":\"A03\"", "\"id\":\"J08\"", "\"subject\":\"AUTHORITY\"")
                .contains("minimum-wage{place=11, valid_from=2018-09-01")
                .contains("retirement{", "work-days{", "ending-reasons{", "110302");
        SortedMap<String, String> parameters = new TreeMap<>(RuleParameters.values(day));
        String before = RuleSet.digest(texts, parameters);
        assertThat(RuleSet.digest(texts + " ", parameters)).isNotEqualTo(before);
        parameters.put("gap-days", "31");
        assertThat(RuleSet.digest(texts, parameters)).isNotEqualTo(before);
    }
}

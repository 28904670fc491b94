package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.rules.review.ReviewRule;
import org.qiyue.registry.model.LegalFigures;

class NamedFiguresTest {

    private static final NamedFigures TODAY = NamedFigures.on(LocalDate.parse("2026-11-26"));

    @Test
    void everyFigureThatAConditionNamesIsInATableAndInBothLanguages() {
        Set<String> known = new TreeSet<>(TODAY.parameters().keySet());
        LegalFigures.all().forEach(figure -> known.add(figure.name()));
        Stream.concat(
                        RuleBook.standard().rules().stream()
                                .map(rule -> new String[] {rule.id(), rule.conditionZh(), rule.conditionEn()}),
                        ReviewBook.standard().rules().stream()
                                .map(rule -> new String[] {rule.id(), rule.conditionZh(), rule.conditionEn()}))
                .forEach(rule -> {
                    assertThat(rule[1]).as(rule[0]).isNotBlank();
                    assertThat(NamedFigures.namesIn(rule[1]))
                            .as(rule[0])
                            .isSubsetOf(known)
                            .containsExactlyInAnyOrderElementsOf(NamedFigures.namesIn(rule[2]));
                    assertThat(TODAY.zh(rule[1]) + TODAY.en(rule[2]))
                            .as(rule[0])
                            .doesNotContain("{", "当日无此数值");
                });
    }

    @Test
    void everyParameterIsNamedByTheRuleItBelongsTo() {
        Set<String> named = new TreeSet<>();
        RuleBook.standard().rules().forEach(rule -> named.addAll(NamedFigures.namesIn(rule.conditionZh())));
        ReviewBook.standard().rules().stream()
                .map(ReviewRule::conditionZh)
                .forEach(condition -> named.addAll(NamedFigures.namesIn(condition)));
        assertThat(named).containsAll(TODAY.parameters().keySet());
        assertThat(named)
                .containsAll(LegalFigures.all().stream()
                        .map(LegalFigures.Figure::name)
                        .toList());
    }

    @Test
    void showsTheValuesOfTheDay() {
        assertThat(TODAY.zh("超过{clock-tolerance}、{contract-hold}、{gap-days} 日")).isEqualTo("超过10分钟、24小时、30 日");
        assertThat(TODAY.en("{clock-tolerance}, {contract-hold}, {non-compete-months}"))
                .isEqualTo("10 min, 24 h, 24");
        NamedFigures none = new NamedFigures(new TreeMap<>(), new TreeMap<>());
        assertThat(none.en("after {gap-days}")).isEqualTo("after (no value on this day)");
        assertThat(NamedFigures.namesIn("{a-b} {} {c} {a-b}")).containsExactly("a-b", "c");
    }
}

package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.rules.RuleCatalogue.Change;
import org.qiyue.ingest.rules.review.ReviewBook;

class DatedCatalogueTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @Test
    void tellsEveryRuleOfTheBookAsTheBookHasIt() throws IOException {
        JsonNode catalogue = new ObjectMapper().readTree(RuleCatalogueMain.print(TODAY.toString()));
        assertThat(catalogue.get("version").textValue()).isEqualTo(RuleSet.version());
        List<String> told = new ArrayList<>();
        catalogue
                .get("rules")
                .forEach(rule -> told.add(rule.get("id").textValue() + " "
                        + rule.get("level").textValue() + " "
                        + rule.get("severity").textValue() + " "
                        + rule.get("messageZh").textValue()));
        assertThat(told)
                .containsExactlyElementsOf(RuleBook.standard().rules().stream()
                        .map(rule -> rule.id() + " " + rule.level() + " " + rule.severity() + " " + rule.messageZh())
                        .sorted()
                        .toList());
        assertThat(catalogue.get("reviews"))
                .hasSize(ReviewBook.standard().rules().size());
        assertThat(catalogue.at("/reviews/0/id").textValue()).isEqualTo("C11");
        assertThat(catalogue.at("/parameters/minimum-age").textValue()).isEqualTo("16");
        assertThat(catalogue.at("/figures/minimum-wage-11-month").textValue()).isEqualTo("2540");
    }

    @Test
    void tellsWhatChangesFromOneDayToAnother() {
        RuleCatalogue before = RuleCatalogue.on(LocalDate.parse("2025-08-31"));
        RuleCatalogue after = RuleCatalogue.on(LocalDate.parse("2025-09-01"));
        List<Change> changes = before.changesTo(after);
        assertThat(changes)
                .extracting(Change::part, Change::name)
                .containsExactly(
                        tuple("rule", "G08"),
                        tuple("figure", "extension-months"),
                        tuple("figure", "minimum-wage-11-hour"),
                        tuple("figure", "minimum-wage-11-month"),
                        tuple("figure", "minimum-wage-11-part-time-holiday-hour"),
                        tuple("figure", "minimum-wage-11-part-time-hour"),
                        tuple("figure", "transferred-terms"));
        assertThat(changes).contains(new Change("figure", "minimum-wage-11-month", "2420", "2540"));
        assertThat(after.changesTo(before)).contains(new Change("figure", "minimum-wage-11-month", "2540", "2420"));
        assertThat(after.changesTo(after)).isEmpty();
    }

    @Test
    void printsChangesAsJson() throws IOException {
        JsonNode changes = new ObjectMapper().readTree(RuleCatalogueMain.print("2025-08-31", "2025-09-01"));
        assertThat(changes.get(1).get("before").isNull()).isTrue();
        assertThat(changes.get(1).get("after").textValue()).isEqualTo("12");
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThatThrownBy(() -> RuleCatalogueMain.print("today")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(RuleCatalogueMain::print).isInstanceOf(IllegalArgumentException.class);
    }
}

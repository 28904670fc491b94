package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.rules.RuleCatalogue.Change;
import org.qiyue.ingest.rules.review.ReviewBook;

class DatedCatalogueTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @Test
    void tellsEveryRuleOfTheBookAsTheBookHasIt() throws IOException {
        JsonNode catalogue = new ObjectMapper().readTree(RuleCatalogueMain.print(TODAY.toString()));
        assertThat(catalogue.get("version").textValue()).isEqualTo(RuleSet.version(TODAY));
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
        assertThat(catalogue.at("/figures/minimum-wage~111/month").textValue()).isEqualTo("2540");
        assertThat(catalogue.at("/figures/retirement~1M60/valid_from").textValue())
                .isEqualTo("2025-01-01");
        assertThat(catalogue.at("/figures/wage-conversion/paid_days").textValue())
                .isEqualTo("21.75");
        assertThat(catalogue
                        .at("/figures/probation-limits~1FIXED 36/limit_months")
                        .textValue())
                .isEqualTo("6");
        assertThat(catalogue.at("/tables/retirement")).hasSize(6);
        assertThat(catalogue.at("/tables/work-days").size()).isGreaterThan(100);
        assertThat(catalogue.at("/tables/parameters/0/basis").textValue()).isNotBlank();
    }

    @Test
    void tellsOfARuleWhatDecidesAndWhatItNeeds() throws IOException {
        JsonNode catalogue = new ObjectMapper().readTree(RuleCatalogueMain.print(TODAY.toString()));
        JsonNode late = rule(catalogue.get("rules"), "A10");
        assertThat(late.get("conditionZh").textValue()).contains("72小时");
        assertThat(late.get("conditionEn").textValue()).contains("72 h");
        assertThat(late.at("/parameters/submission-delay").textValue()).isEqualTo("PT72H");
        assertThat(rule(catalogue.get("rules"), "C16")
                        .at("/figures/non-compete-months")
                        .textValue())
                .isEqualTo("24");
        assertThat(rule(catalogue.get("rules"), "B08").get("needs").textValue()).isEqualTo("EMPLOYER");
        assertThat(rule(catalogue.get("rules"), "F09").get("alsoNeeds"))
                .extracting(JsonNode::textValue)
                .containsExactly("RELATION");
        assertThat(rule(catalogue.get("rules"), "A12").get("alsoNeeds"))
                .extracting(JsonNode::textValue)
                .containsExactly("AUTHORITY_LICENCE", "AUTHORITY_CONSENT");
        assertThat(rule(catalogue.get("rules"), "C16").has("needs")).isFalse();
        assertThat(rule(catalogue.get("reviews"), "I26").get("needs").textValue())
                .isEqualTo("INSURED_HEADCOUNT");
    }

    private static JsonNode rule(JsonNode rules, String id) {
        for (JsonNode rule : rules) {
            if (rule.get("id").textValue().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError("no rule " + id);
    }

    @Test
    void tellsWhatChangesFromOneDayToAnother() {
        RuleCatalogue before = RuleCatalogue.on(LocalDate.parse("2025-08-31"));
        RuleCatalogue after = RuleCatalogue.on(LocalDate.parse("2025-09-01"));
        List<Change> changes = before.changesTo(after);
        assertThat(changes)
                .extracting(Change::part, Change::name)
                .containsExactly(
                        tuple("rule", "G01"),
                        tuple("rule", "G08"),
                        tuple("review", "G03 EMPLOYER"),
                        tuple("figure", "extension-months"),
                        tuple("figure", "minimum-wage/11"),
                        tuple("figure", "transferred-terms"));
        Change wage = changes.get(4);
        assertThat(wage.before()).contains("\"month\":\"2420\"");
        assertThat(wage.after()).contains("\"month\":\"2540\"");
        assertThat(after.changesTo(before))
                .contains(new Change("figure", "minimum-wage/11", wage.after(), wage.before()));
        assertThat(after.changesTo(after)).isEmpty();
    }

    @Test
    void printsChangesAsJson() throws IOException {
        JsonNode changes = new ObjectMapper().readTree(RuleCatalogueMain.print("2025-08-31", "2025-09-01"));
        assertThat(changes.get(3).get("before").isNull()).isTrue();
        assertThat(changes.get(3).get("after").textValue()).isEqualTo("12");
    }

    @Test
    void tellsWhatChangedSinceACatalogueThatWasPrinted(@TempDir Path folder) throws IOException {
        String today = RuleCatalogueMain.print(TODAY.toString());
        Path old = folder.resolve("old.json");
        Files.writeString(old, today.replace("\"12.64\"", "\"12.65\"").replace("\"PT72H\"", "\"PT48H\""));
        RuleCatalogue before = RuleCatalogue.read(Files.readString(old));
        assertThat(before.version()).isEqualTo(RuleSet.version(TODAY));
        assertThat(before.day()).isEqualTo(TODAY);
        assertThat(before.changesTo(RuleCatalogue.on(TODAY)))
                .extracting(Change::part)
                .containsExactly("rule", "parameter", "row", "row", "row", "row");
        JsonNode changes = new ObjectMapper().readTree(RuleCatalogueMain.print(old.toString(), TODAY.toString()));
        assertThat(changes.get(1).get("name").textValue()).isEqualTo("submission-delay");
        assertThat(changes.get(1).get("before").textValue()).isEqualTo("PT48H");
    }

    @Test
    void refusesWhatIsNoCatalogue() {
        assertThatThrownBy(() -> RuleCatalogue.read("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleCatalogue.read("{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleCatalogue.read("{\"version\":\"1\",\"day\":\"today\"}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleCatalogueMain.print("1", "2", "3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleCatalogueMain.print("today")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(RuleCatalogueMain::print).isInstanceOf(IllegalArgumentException.class);
    }
}

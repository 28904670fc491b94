package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.protocol.Severity;

/** What a rule, its builder and its findings promise whatever they say. */
class RuleTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void governsTheFactsOfItsDays(LocalDate day, boolean governed) {
        Rule rule = named("X01").effectiveFrom(FIRST).effectiveTo(LAST).firesAt("/x", filed -> true);
        assertThat(rule.governs(day)).isEqualTo(governed);
        assertThat(rule.governs(null)).isTrue();
        assertThat(rule.effectiveFrom()).isEqualTo(FIRST);
        assertThat(rule.effectiveTo()).isEqualTo(LAST);
        assertThat(named("X02").firesAt("/x", filed -> true).governs(day)).isTrue();
    }

    @Test
    void keepsWhatItsBuilderWasTold() {
        Rule rule = named("X01").severity(Severity.HIGH).art74Item(5).fires(filed -> Hit.NONE);
        assertThat(rule.id()).isEqualTo("X01");
        assertThat(rule.stage()).isEqualTo(Stage.CONTENT);
        assertThat(rule.level()).isEqualTo(Level.WARN);
        assertThat(rule.severity()).isEqualTo(Severity.HIGH);
        assertThat(rule.art74Item()).isEqualTo(5);
        assertThat(List.of(rule.basis(), rule.messageZh(), rule.messageEn(), rule.remedyZh(), rule.remedyEn()))
                .containsExactly("依据", "缺{}。", "lacks {}.", "补正。", "mend it.");
        assertThat(rule).hasToString("X01 WARN");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void belongsToOneOfTheSevenItems(int item) {
        assertThatThrownBy(() -> named("X01").art74Item(item).fires(filed -> Hit.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(named("X01").art74Item(1).fires(filed -> Hit.NONE).art74Item())
                .isEqualTo(1);
        assertThat(named("X01").art74Item(7).fires(filed -> Hit.NONE).art74Item())
                .isEqualTo(7);
    }

    @Test
    void tellsParticularsLevelAndSeverityOfAHit() {
        Hit hit = Hit.at("/x", "甲", "one").as(Level.RISK).as(Severity.LOW);
        Finding finding = only(named("X01").fires(filed -> List.of(hit)));
        assertThat(finding.pointer()).isEqualTo("/x");
        assertThat(finding.level()).isEqualTo(Level.RISK);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.messageZh()).isEqualTo("缺甲。");
        assertThat(finding.messageEn()).isEqualTo("lacks one.");
        Finding plain = only(named("X01").firesAt("/x", filed -> true));
        assertThat(plain.level()).isEqualTo(Level.WARN);
        assertThat(plain.severity()).isEqualTo(Severity.NORMAL);
        assertThat(plain.isPublic()).isTrue();
        assertThat(finding.isPublic()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "REJECT, HOLD, REJECTED",
        "HOLD, APPROVAL, HELD",
        "APPROVAL, WARN, PENDING_APPROVAL",
        "WARN, RISK, ACCEPTED_WITH_WARNINGS",
        "RISK, RISK, ACCEPTED"
    })
    void answersWithTheGravestOfItsFindings(Level gravest, Level other, ReceiptResult result) {
        Hold hold = new Hold("X01", Duration.ofHours(1), null, null);
        Verdict verdict = new Verdict(List.of(finding(other), finding(gravest)), hold, false, true, "1");
        assertThat(verdict.result()).isEqualTo(result);
        assertThat(verdict.waiting().isPresent()).isEqualTo(result == ReceiptResult.HELD);
        assertThat(verdict.alerts()).hasSize((int) List.of(other, gravest).stream()
                .filter(level -> level == Level.RISK)
                .count());
        assertThat(verdict.has("X01")).isTrue();
        assertThat(verdict.has("X02")).isFalse();
    }

    @Test
    void takesNoKeyForWhatCannotBeRead() {
        assertThat(new Verdict(List.of(), null, false, true, "1").takesKey()).isTrue();
        assertThat(new Verdict(List.of(), null, false, false, "1").takesKey()).isFalse();
        assertThat(new Verdict(List.of(), null, true, true, "1").takesKey()).isFalse();
        assertThatThrownBy(() -> new Verdict(List.of(finding(Level.WARN)), null, true, true, "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAPresentFormMemberByMember() {
        var contract = JsonNodeFactory.instance
                .objectNode()
                .put("endDate", "2027-02-28")
                .put("positionName", "工程师")
                .put("wageAmount", 10000)
                .put("nightWork", true);
        PresentForm form = new PresentForm(JsonNodeFactory.instance.objectNode().set("contract", contract));
        assertThat(form.date("/contract/endDate")).contains(LocalDate.parse("2027-02-28"));
        assertThat(form.date("/contract/positionName")).isEmpty();
        assertThat(form.date("/contract/wageAmount")).isEmpty();
        assertThat(form.text("/contract/positionName")).contains("工程师");
        assertThat(form.text("/contract/wageAmount")).isEmpty();
        assertThat(form.number("/contract/wageAmount")).contains(new BigDecimal("10000"));
        assertThat(form.number("/contract/positionName")).isEmpty();
        assertThat(form.isTrue("/contract/nightWork")).isTrue();
        assertThat(form.isTrue("/contract/occupationalHazard")).isFalse();
        assertThat(PresentForm.date((JsonNode) null)).isEmpty();
        assertThat(PresentForm.number((JsonNode) null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/filing/occurredOn, 2026-02-20, 2026-02-30",
        "/contract/signedOn, 2026-02-20, x",
        "/contract/startDate, 2026-02-20, ''",
        "/contract/endDate, 2026-02-20, 20260220",
        "/ending/endedOn, 2026-02-20, 2026-13-01",
        "/contract/termType, 1, 9",
        "/ending/reasonCode, 3602, 9999"
    })
    void knowsTheValuesThatPlaceAnEvent(String field, String value, String none) {
        assertThat(ContractEvents.isValue(field, TextNode.valueOf(value))).isTrue();
        assertThat(ContractEvents.isValue(field, TextNode.valueOf(none))).isFalse();
        assertThat(ContractEvents.isValue(field, NullNode.getInstance())).isFalse();
        assertThat(ContractEvents.isValue(field, JsonNodeFactory.instance.numberNode(1)))
                .isFalse();
        assertThat(ContractEvents.isValue("/contract/positionName", TextNode.valueOf(none)))
                .isTrue();
    }

    private static RuleBuilder named(String id) {
        return RuleBuilder.content(id, Level.WARN)
                .basis("依据")
                .says("缺{}。", "lacks {}.")
                .remedy("补正。", "mend it.")
                .when("有误。", "it is wrong.");
    }

    private static Finding only(Rule rule) {
        RuleBook book = new RuleBook(List.of(rule), RuleParameters::on);
        List<Finding> findings = book.evaluateContent(
                        Known.read(Filings.concluded()),
                        Known.alone(Filings.concluded()).build())
                .findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Finding finding(Level level) {
        return new Finding("X01", level, Severity.NORMAL, "/x", "甲", "one", "依据", "补正", "mend");
    }
}

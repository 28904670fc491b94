package org.qiyue.registry.model.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.SupervisionTable;

class ClockRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "triage, 5, WORKING_DAYS, DEADLINE",
        "complaint-acceptance, 5, WORKING_DAYS, DEADLINE",
        "self-correction, 15, CALENDAR_DAYS, PARTY",
        "limitation, 24, MONTHS, DEADLINE",
        "investigation, 60, WORKING_DAYS, DEADLINE",
        "penalty, 90, CALENDAR_DAYS, DEADLINE",
        "evidence, 7, WORKING_DAYS, DEADLINE",
        "decision, 15, WORKING_DAYS, DEADLINE",
        "defence, 3, WORKING_DAYS, PARTY",
        "hearing-request, 5, WORKING_DAYS, PARTY",
        "hearing-notice, 7, WORKING_DAYS, WAITING",
        "delivery, 7, WORKING_DAYS, DEADLINE",
        "payment, 15, CALENDAR_DAYS, PARTY",
        "review, 60, CALENDAR_DAYS, PARTY",
        "suit, 6, MONTHS, PARTY",
        "inspection-result, 20, WORKING_DAYS, DEADLINE",
        "district-report, 10, WORKING_DAYS, DEADLINE",
        "approval, 15, WORKING_DAYS, DEADLINE"
    })
    void aTimeLimitHasTheLengthOfItsArticle(String id, int length, ClockUnit unit, ClockKind kind) {
        ClockRule rule = ClockRule.find(id, TODAY).orElseThrow();
        assertThat(rule.length()).contains(length);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.kind()).isEqualTo(kind);
    }

    @Test
    void onlyTheInvestigationIsExtendedAndByTheHead() {
        assertThat(ClockRule.on(TODAY))
                .filteredOn(rule -> rule.extension().isPresent())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.id()).isEqualTo("investigation");
                    assertThat(rule.extension()).contains(30);
                    assertThat(rule.extendedBy()).isEqualTo("district-approver");
                    assertThat(rule.suspensions()).contains(SuspensionReason.APPRAISAL);
                });
    }

    @Test
    void everyTimeLimitWarnsAtSeventyAndNinetyPerCent() {
        assertThat(ClockRule.on(TODAY)).hasSize(22).allSatisfy(rule -> {
            assertThat(rule.warnPercent()).isEqualTo(70);
            assertThat(rule.criticalPercent()).isEqualTo(90);
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.article().isBlank())
                    .as(rule.id())
                    .isEqualTo(rule.setByBureau() && !rule.article().contains("art."));
        });
    }

    @Test
    void thePartysTimeMovesFromARestDayAndTheBureausDoesNot() {
        assertThat(ClockRule.on(TODAY))
                .filteredOn(ClockRule::movesFromRestDay)
                .extracting(ClockRule::id)
                .containsExactlyInAnyOrder("self-correction", "rectification", "payment", "review", "suit");
    }

    @Test
    void whatWasNotedFromMemoryIsMarked() {
        assertThat(ClockRule.find("decision", TODAY).orElseThrow().fromMemory()).contains("length");
        assertThat(ClockRule.find("payment", TODAY).orElseThrow().fromMemory()).isEmpty();
        assertThat(ClockRule.find("triage", TODAY).orElseThrow().setByBureau()).isTrue();
        assertThat(ClockRule.find("payment", TODAY).orElseThrow().setByBureau()).isFalse();
    }

    @Test
    void aTimeLimitIsThatOfItsDay() {
        assertThat(ClockRule.find("hearing-request", LocalDate.of(2021, 7, 14))).isEmpty();
        assertThat(ClockRule.find("hearing-request", LocalDate.of(2021, 7, 15))).isPresent();
        assertThat(ClockRule.on(LocalDate.of(2021, 7, 14)))
                .extracting(ClockRule::id)
                .contains("investigation")
                .doesNotContain("payment");
        assertThatThrownBy(() -> ClockRule.find("no-such", TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrderToRectifySaysItselfHowLong() {
        ClockRule rule = ClockRule.find("rectification", TODAY).orElseThrow();
        assertThatThrownBy(() -> rule.startedOn(TODAY)).isInstanceOf(IllegalStateException.class);
        assertThat(rule.startedOn(TODAY, 10).length()).isEqualTo(10);
        assertThatThrownBy(() -> rule.startedOn(TODAY, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTableHasTwoRowsOfAKeyForOneDay() {
        List<String> keys = List.of("id", "id", "name", "part", "band", "name", "rule", "period", "band", "name");
        List<SupervisionTable> tables = SupervisionTable.all();
        assertThat(tables).hasSize(10);
        for (int i = 0; i < tables.size(); i++) {
            String key = keys.get(i);
            List<SupervisionTable.Row> rows = tables.get(i).rows();
            assertThat(rows).as(tables.get(i).name()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.text("source")).isNotBlank();
                assertThat(row.text("set_by")).isIn("LAW", "BUREAU");
                assertThat(rows)
                        .filteredOn(other -> other.text(key).equals(row.text(key)) && other.isValidOn(row.validFrom()))
                        .containsExactly(row);
                assertThat(row.fromMemory())
                        .allSatisfy(column -> assertThat(row.text(column)).isNotNull());
            });
        }
        assertThatThrownBy(() -> SupervisionTable.of("holidays")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsTheDaysOfARow() {
        List<SupervisionTable.Row> dispatch = SupervisionTable.of("fines").rows().stream()
                .filter(row -> row.text("id").equals("lcl-92"))
                .toList();
        assertThat(dispatch).hasSize(2);
        assertThat(dispatch.get(0).validTo()).isEqualTo(LocalDate.of(2013, 6, 30));
        assertThat(dispatch.get(0).fromMemory()).isEqualTo(Set.of("least", "most"));
        assertThat(dispatch.get(1).validTo()).isNull();
        assertThat(dispatch.get(1).fromMemory()).isEmpty();
        assertThat(dispatch.get(1).isSetByBureau()).isFalse();
        assertThat(dispatch.get(1).decimal("most").orElseThrow()).isEqualByComparingTo("10000");
    }

    @Test
    void eventsAndReasonsHaveTheirNames() {
        assertThat(Arrays.stream(StartEvent.values()).map(event -> event.label().zh()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(SuspensionReason.values())
                        .map(reason -> reason.label().en()))
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesATimeLimitThatCannotBe() {
        assertThatThrownBy(() -> rule(Optional.of(0), 70, 90)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(Optional.of(5), 0, 90)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(Optional.of(5), 91, 90)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(Optional.of(5), 70, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rule(Optional.of(1), 1, 1).length()).contains(1);
        assertThat(rule(Optional.empty(), 100, 100).length()).isEmpty();
        assertThatThrownBy(() -> new Bilingual("", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bilingual("甲", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ClockRule rule(Optional<Integer> length, int warn, int critical) {
        return new ClockRule(
                "x",
                new Bilingual("甲", "a"),
                ClockKind.DEADLINE,
                StartEvent.CASE_FILED,
                length,
                ClockUnit.WORKING_DAYS,
                false,
                Optional.empty(),
                "",
                Set.of(),
                warn,
                critical,
                "",
                true,
                Set.of(),
                "test");
    }
}

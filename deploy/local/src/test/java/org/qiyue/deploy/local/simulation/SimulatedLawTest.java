package org.qiyue.deploy.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.ingest.rules.OtherEmployment;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** The whole rule book over the simulated city: what it believes lawful is so, and what it breaks is found. */
class SimulatedLawTest {

    private static final LocalDate TODAY = SmallRegistry.TODAY;
    private static final long SEED = Long.getLong("qiyue.law.seed", 11);

    /** A million contracts show what three thousand do not: {@code -Dqiyue.law.contracts=100000}, memory permitting. */
    private static final int CONTRACTS = Integer.getInteger("qiyue.law.contracts", 3_000);

    /** Rules of stage 1: they look at headers and platform, which are not judged here. */
    private static final Set<String> TRUST = Set.of("A03", "A04", "A05", "A06", "A07", "A09", "A11");

    private static final List<List<ContractLife>> WORKERS = workers();
    private static final List<ContractLife> LIVES =
            WORKERS.stream().flatMap(List::stream).toList();
    private static final List<Judged> CITY = judge();

    /** A filing and what the book says of it; {@code unspoilt} while nothing unlawful came before it. */
    private record Judged(SimulatedFiling filing, Verdict verdict, boolean unspoilt) {

        boolean isClean() {
            return filing.expectation().outcome() == Outcome.ACCEPTED
                    && filing.expectation().rules().isEmpty();
        }

        List<String> rules() {
            return verdict.findings().stream().map(Finding::ruleId).distinct().toList();
        }

        Set<String> told() {
            return verdict.told().stream().map(ReceiptFinding::rule).collect(Collectors.toSet());
        }

        Set<String> alerts() {
            return verdict.alerts().stream().map(Finding::ruleId).collect(Collectors.toSet());
        }
    }

    @Test
    void cleanFilingsBreakNoRule() {
        Map<String, Long> broken = new TreeMap<>();
        for (Judged judged : CITY) {
            if (judged.isClean() && judged.unspoilt()) {
                judged.rules().forEach(rule -> broken.merge(rule, 1L, Long::sum));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void cleanFilingsAreAnsweredWithoutAWarningWhateverCameBefore() {
        Map<String, Long> told = new TreeMap<>();
        for (Judged judged : CITY) {
            if (judged.isClean()) {
                judged.verdict().told().forEach(finding -> told.merge(finding.rule(), 1L, Long::sum));
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void filingsRaiseExactlyTheLeadsTheyWereMadeFor() {
        Map<String, Long> others = new TreeMap<>();
        for (Judged judged : CITY) {
            Expectation expected = judged.filing().expectation();
            if (!judged.alerts().equals(expected.alerts())) {
                others.merge(expected.kind() + " " + judged.alerts(), 1L, Long::sum);
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void filingsAreAnsweredAsTheyWereMadeToBe() {
        Map<String, Long> others = new TreeMap<>();
        for (Judged judged : CITY) {
            Expectation expected = judged.filing().expectation();
            String result = judged.verdict().result().name();
            if (!result.equals(expected.outcome().name())) {
                others.merge(expected.kind() + " " + result + " " + judged.rules(), 1L, Long::sum);
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void receiptsNameExactlyTheRulesThatFilingsWereMadeToBreak() {
        Map<String, Long> others = new TreeMap<>();
        for (Judged judged : CITY) {
            Expectation expected = judged.filing().expectation();
            if (!judged.told().equals(expected.told())) {
                others.merge(expected.kind() + " " + judged.told(), 1L, Long::sum);
            }
        }
        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unlawful")
    void everyUnlawfulFactIsFoundAndAnsweredByItsLevel(Defect defect) {
        List<Verdict> verdicts = befallen(defect);
        assertThat(verdicts).as("the city has whom it can befall").isNotEmpty();
        for (Verdict verdict : verdicts) {
            Set<String> found = verdict.findings().stream().map(Finding::ruleId).collect(Collectors.toSet());
            assertThat(found).isEqualTo(defect.expectation().rules());
            assertThat(verdict.result().name())
                    .isEqualTo(defect.expectation().outcome().name());
        }
    }

    @ParameterizedTest
    @MethodSource("unlawful")
    void whatFollowsAnUnlawfulFactRaisesNoLeadOfItsOwn(Defect defect) {
        EventWriter writer = new EventWriter(SEED, TODAY);
        Map<String, Long> raised = new TreeMap<>();
        int befallen = 0;
        for (ContractLife life : LIVES) {
            for (int index = 0; index < life.steps().size() && befallen < 40; index++) {
                if (befalls(defect, writer, life, index) != null) {
                    befallen++;
                    after(defect, writer, life, index)
                            .forEach(finding -> raised.merge(finding.ruleId(), 1L, Long::sum));
                }
            }
        }
        assertThat(raised).isEmpty();
    }

    /** What is found in the lawful rest of a contract that the defect has befallen. */
    private static List<Finding> after(Defect defect, EventWriter writer, ContractLife life, int index) {
        SmallRegistry registry = new SmallRegistry(life, List.of());
        List<Finding> alerts = new ArrayList<>();
        for (int step = 0; step < life.steps().size(); step++) {
            Verdict verdict = registry.file(
                    step == index
                            ? FilingPlan.whole(life, befalls(defect, writer, life, index), defect.expectation())
                            : FilingPlan.clean(writer, life, step));
            if (step > index) {
                alerts.addAll(verdict.alerts());
            }
        }
        return alerts;
    }

    /** The event of a step with the defect; null where it cannot befall it. */
    private static ObjectNode befalls(Defect defect, EventWriter writer, ContractLife life, int index) {
        ObjectNode event = writer.event(life, index);
        boolean fits = defect.kinds().contains(EventWriter.kind(life.steps().get(index)))
                && defect.change().test(event, new Defect.Scene(life, index, writer.dice(life, index)));
        return fits ? event : null;
    }

    /** The verdicts on the first few filings that the defect can befall, each after the lawful ones before it. */
    private static List<Verdict> befallen(Defect defect) {
        EventWriter writer = new EventWriter(SEED, TODAY);
        List<Verdict> verdicts = new ArrayList<>();
        for (ContractLife life : LIVES) {
            for (int index = 0; index < life.steps().size() && verdicts.size() < 5; index++) {
                ObjectNode event = befalls(defect, writer, life, index);
                if (event != null) {
                    SmallRegistry registry = new SmallRegistry(life, List.of());
                    for (int before = 0; before < index; before++) {
                        registry.file(FilingPlan.clean(writer, life, before));
                    }
                    verdicts.add(registry.file(FilingPlan.whole(life, event, defect.expectation())));
                }
            }
        }
        return verdicts;
    }

    static Stream<Defect> unlawful() {
        return Stream.of(UnlawfulDefects.ALL, TermsDefects.ALL, CourseDefects.ALL)
                .flatMap(List::stream);
    }

    private static List<List<ContractLife>> workers() {
        Careers careers = new Careers(SEED, TODAY, new Employers(SEED, CONTRACTS));
        List<List<ContractLife>> workers = new ArrayList<>();
        int contracts = 0;
        for (long worker = 0; contracts < CONTRACTS; worker++) {
            workers.add(careers.contractsOf(worker));
            contracts += workers.get(workers.size() - 1).size();
        }
        return workers;
    }

    private static List<Judged> judge() {
        FilingPlan plan = new FilingPlan(SEED, new EventWriter(SEED, TODAY));
        List<Judged> judged = new ArrayList<>();
        for (List<ContractLife> lives : WORKERS) {
            lives.forEach(life -> judge(plan, life, lives, judged));
        }
        return judged;
    }

    private static void judge(FilingPlan plan, ContractLife life, List<ContractLife> lives, List<Judged> judged) {
        SmallRegistry registry = new SmallRegistry(life, others(life, lives));
        List<SimulatedFiling> waiting = new ArrayList<>();
        boolean unspoilt = true;
        for (SimulatedFiling filing : plan.filings(life)) {
            if (filing.expectation().held()) {
                waiting.add(filing);
                continue;
            }
            if (filing.expectation().outcome() == Outcome.NO_NEW_RECEIPT) {
                continue;
            }
            boolean untrusted = filing.expectation().rules().stream().anyMatch(TRUST::contains);
            Verdict verdict = untrusted ? null : registry.file(filing);
            if (verdict != null) {
                judged.add(new Judged(filing, verdict, unspoilt));
                unspoilt &= filing.expectation().outcome() == Outcome.REJECTED
                        || filing.expectation().rules().isEmpty();
            }
            for (SimulatedFiling late : waiting) {
                judged.add(new Judged(late, registry.file(late), unspoilt));
            }
            waiting.clear();
        }
    }

    private static List<OtherEmployment> others(ContractLife life, List<ContractLife> lives) {
        List<OtherEmployment> others = new ArrayList<>();
        for (ContractLife other : lives) {
            if (other != life) {
                Step last = other.steps().get(other.steps().size() - 1);
                Terms terms = other.terms();
                for (Step step : other.steps()) {
                    terms = step instanceof Step.Renew renew ? renew.terms() : terms;
                }
                others.add(new OtherEmployment(
                        other.number(),
                        EmploymentForm.ofCode(terms.employmentForm()).orElseThrow(),
                        new Term(
                                TermType.ofCode(terms.termType()).orElseThrow(),
                                other.terms().start(),
                                terms.end()),
                        last instanceof Step.End end ? end.occurredOn() : null));
            }
        }
        return others;
    }
}

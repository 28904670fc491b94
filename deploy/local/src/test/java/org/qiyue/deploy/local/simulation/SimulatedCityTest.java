package org.qiyue.deploy.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.model.CreditCode;
import org.qiyue.registry.model.ResidentId;

class SimulatedCityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long SEED = 7;
    private static final int CONTRACTS = 3_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<ContractLife> LIVES = lives(SEED);

    @Test
    void sameSeedGivesTheSameBytes() {
        List<String> once = digests(SEED, LIVES.subList(0, 200));
        List<String> again = digests(SEED, lives(SEED).subList(0, 200));
        assertThat(again).isEqualTo(once);
        assertThat(digests(SEED + 1, lives(SEED + 1).subList(0, 200))).doesNotContainAnyElementsOf(once);
    }

    @Test
    void everyFilingHasBytesOfItsOwnUnlessItIsARepeat() {
        Set<String> seen = new HashSet<>();
        for (SimulatedFiling filing : filings(LIVES)) {
            boolean repeated = filing.expectation().outcome() == Outcome.NO_NEW_RECEIPT;
            assertThat(seen.add(Sm3.hex(filing.bytes()))).isEqualTo(!repeated);
        }
    }

    @Test
    void cleanEventsAreReadWithoutAFinding() {
        FilingCodec codec = new FilingCodec();
        for (SimulatedFiling filing : filings(LIVES)) {
            if (filing.expectation().rules().isEmpty()) {
                FilingReading reading = codec.read(filing.bytes());
                assertThat(reading).isInstanceOf(FilingReading.Attributed.class);
                assertThat(((FilingReading.Attributed) reading).findings())
                        .as(() -> new String(filing.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsToBeRegisteredHasTheFormOfTheProtocol() {
        FilingCodec codec = new FilingCodec();
        for (SimulatedFiling filing : filings(LIVES)) {
            Outcome outcome = filing.expectation().outcome();
            if (outcome == Outcome.ACCEPTED || outcome == Outcome.ACCEPTED_WITH_WARNINGS) {
                assertThat(((FilingReading.Attributed) codec.read(filing.bytes())).findings())
                        .as(filing.expectation().kind())
                        .isEmpty();
            }
        }
    }

    @Test
    void identifiersAreWellFormedAndUnique() {
        Map<String, Long> owners = new TreeMap<>();
        for (ContractLife life : LIVES) {
            assertThat(CreditCode.isValid(life.employer().creditCode())).isTrue();
            String id = life.person().idNumber();
            assertThat(ResidentId.hasValidCheckCharacter(id)).isTrue();
            assertThat(owners.merge(id, life.person().ordinal(), (a, b) -> a.equals(b) ? a : -1L))
                    .isNotNegative();
        }
    }

    @Test
    void everyNameBearsTheMarkOfTestData() throws IOException {
        for (SimulatedFiling filing : filings(LIVES.subList(0, 300))) {
            if (filing.expectation().kind().equals("concluded")) {
                JsonNode data = JSON.readTree(filing.bytes()).get("data");
                assertThat(data.at("/employer/name").textValue()).endsWith(Names.MARK);
                assertThat(data.at("/worker/name").textValue()).endsWith(Names.MARK);
            }
        }
    }

    @Test
    void stepsFollowEachOtherInTime() {
        for (ContractLife life : LIVES) {
            LocalDate before = LocalDate.MIN;
            for (Step step : life.steps()) {
                assertThat(step.occurredOn()).as(life::number).isAfterOrEqualTo(before);
                assertThat(step.occurredOn()).isBefore(TODAY);
                before = step.occurredOn();
            }
        }
    }

    @Test
    void noWorkerHasTwoContractsWithOneEmployerAtATime() {
        Map<String, List<ContractLife>> byPair = LIVES.stream()
                .collect(Collectors.groupingBy(
                        life -> life.person().idNumber() + life.employer().creditCode()));
        for (List<ContractLife> pair : byPair.values()) {
            for (int i = 1; i < pair.size(); i++) {
                List<Step> before = pair.get(i - 1).steps();
                assertThat(before.get(before.size() - 1)).isInstanceOf(Step.End.class);
                assertThat(pair.get(i).terms().start())
                        .isAfter(before.get(before.size() - 1).occurredOn());
            }
        }
    }

    @Test
    void theCityIsWholeAndBreathesWithTheSeasons() {
        Set<String> areas = new HashSet<>();
        Set<Character> sections = new HashSet<>();
        Map<YearMonth, Integer> starts = new TreeMap<>();
        for (ContractLife life : LIVES) {
            areas.add(life.employer().area());
            sections.add(life.employer().section());
            starts.merge(YearMonth.from(life.terms().start()), 1, Integer::sum);
        }
        assertThat(areas).hasSize(17);
        assertThat(sections).hasSize(20);
        // The festival of 2025 was on 29 January: hiring stood still before and jumped after it.
        assertThat(starts.get(YearMonth.of(2025, 3))).isGreaterThan(2 * starts.get(YearMonth.of(2025, 1)));
    }

    @Test
    void aFewPercentOfFilingsAreDefective() {
        List<SimulatedFiling> filings = filings(LIVES);
        long defective = filings.stream()
                .filter(filing -> !filing.expectation().rules().isEmpty())
                .count();
        assertThat((double) defective / filings.size()).isBetween(0.02, 0.09);
        assertThat(filings.stream()
                        .flatMap(f -> f.expectation().rules().stream())
                        .distinct())
                .hasSizeGreaterThan(30);
    }

    private static List<ContractLife> lives(long seed) {
        Careers careers = new Careers(seed, TODAY, new Employers(seed, CONTRACTS));
        List<ContractLife> lives = new ArrayList<>();
        for (long worker = 0; lives.size() < CONTRACTS; worker++) {
            lives.addAll(careers.contractsOf(worker));
        }
        return lives;
    }

    private static List<SimulatedFiling> filings(List<ContractLife> lives) {
        return filings(SEED, lives);
    }

    private static List<SimulatedFiling> filings(long seed, List<ContractLife> lives) {
        FilingPlan plan = new FilingPlan(seed, new EventWriter(seed, TODAY));
        return lives.stream().flatMap(life -> plan.filings(life).stream()).toList();
    }

    private static List<String> digests(long seed, List<ContractLife> lives) {
        return filings(seed, lives).stream()
                .map(filing -> Sm3.hex(filing.bytes()))
                .toList();
    }
}

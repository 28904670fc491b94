package org.qiyue.deploy.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.registry.model.CreditCode;

/** Planted lives before the whole rule book: each filing breaks exactly the rules that it was made for. */
class PlantedLivesTest {

    private static final long SEED = 7;
    private static final PlantedLives PLANTED = PlantedLives.all(SEED, SmallRegistry.TODAY);

    /** A filing that waits, and the contract it belongs to. */
    private record Waiting(PlantedContract contract, SimulatedFiling filing) {}

    @Test
    void everyFilingIsAnsweredExactlyAsItWasMadeToBeWheneverTheCityIsFounded() {
        for (LocalDate founded : foundations()) {
            assertThat(differences(founded)).as("founded on %s", founded).isEmpty();
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesAndNoTwoAreAlike() {
        List<String> once = digests(PLANTED);
        assertThat(digests(PlantedLives.all(SEED, SmallRegistry.TODAY))).isEqualTo(once);
        assertThat(Set.copyOf(once)).hasSameSizeAs(once);
    }

    @Test
    void nobodyPlantedBelongsToTheCityItself() {
        Employers city = new Employers(SEED, 3_000);
        Set<String> known = IntStream.range(0, 20_000)
                .mapToObj(each -> city.draw(Dice.of(SEED, "sample", each)).creditCode())
                .collect(Collectors.toSet());
        for (PlantedContract contract : PLANTED.contracts()) {
            String code = contract.life().employer().creditCode();
            assertThat(CreditCode.isValid(code)).isTrue();
            assertThat(known).doesNotContain(code);
        }
    }

    @Test
    void aTownTooSmallForThemHasNone() {
        assertThat(PlantedLives.of(SEED, SmallRegistry.TODAY, 999).contracts()).isEmpty();
        assertThat(PlantedLives.of(SEED, SmallRegistry.TODAY, 1_000).registered())
                .isBetween(50, 250);
    }

    @Test
    void whatTheDailyReviewIsToFindFollowsFromTheFilings() {
        for (LocalDate founded : foundations()) {
            for (PlantedContract contract : PlantedLives.all(SEED, founded).contracts()) {
                List<SimulatedFiling> filings = contract.sent();
                assertThat(Standing.of(filings).orElseThrow().reviews(founded))
                        .as(() -> founded + " "
                                + filings.get(filings.size() - 1).expectation().kind())
                        .isEqualTo(contract.reviews());
            }
        }
    }

    /** Days of two years, ends of months and the leap day among them. */
    private static List<LocalDate> foundations() {
        List<LocalDate> days = new ArrayList<>(List.of(
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2028, 5, 31)));
        SmallRegistry.TODAY
                .datesUntil(SmallRegistry.TODAY.plusYears(2), Period.ofDays(53))
                .forEach(days::add);
        return days;
    }

    private static List<String> differences(LocalDate founded) {
        SmallTown town = new SmallTown(founded);
        PlantedLives planted = PlantedLives.all(SEED, founded);
        List<String> differences = new ArrayList<>();
        int turns = planted.turns().size();
        List<Waiting> waiting = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            for (PlantedContract contract : planted.contracts()) {
                for (PlantedContract.Filed filed : contract.filings()) {
                    if (filed.turn() == turn) {
                        Verdict verdict = town.file(contract, filed.filing());
                        if (verdict != null && verdict.result() == ReceiptResult.HELD) {
                            compareProvisional(filed.filing().expectation(), verdict, differences);
                            waiting.add(new Waiting(contract, filed.filing()));
                        } else {
                            compare(filed.filing().expectation(), verdict, differences);
                            release(town, waiting, differences);
                        }
                    }
                }
            }
        }
        waiting.forEach(each -> differences.add(each.filing().expectation().kind() + " waits for ever"));
        return differences;
    }

    private static void release(SmallTown town, List<Waiting> waiting, List<String> differences) {
        for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
            Waiting next = each.next();
            Verdict verdict = town.file(next.contract(), next.filing());
            if (verdict.result() != ReceiptResult.HELD) {
                compare(next.filing().expectation(), verdict, differences);
                each.remove();
            }
        }
    }

    private static void compareProvisional(Expectation expected, Verdict verdict, List<String> differences) {
        if (!told(verdict).equals(expected.held() ? Set.of(expected.heldFor()) : Set.of())) {
            differences.add(expected.kind() + " held for " + told(verdict));
        }
    }

    private static void compare(Expectation expected, Verdict verdict, List<String> differences) {
        if (verdict == null) {
            differences.add(expected.kind() + " cannot be read");
            return;
        }
        if (expected.outcome() == Outcome.PENDING_APPROVAL) {
            compareProvisional(expected, verdict, differences);
            return;
        }
        Set<String> alerts =
                verdict.alerts().stream().map(Finding::ruleId).collect(Collectors.toCollection(TreeSet::new));
        if (!verdict.result().name().equals(expected.outcome().name())
                || !told(verdict).equals(expected.told())
                || !alerts.equals(expected.alerts())) {
            differences.add(expected.kind() + " " + verdict.result() + " " + told(verdict) + " " + alerts + " "
                    + verdict.told().stream().map(ReceiptFinding::messageEn).toList());
        }
    }

    private static Set<String> told(Verdict verdict) {
        return verdict.told().stream().map(ReceiptFinding::rule).collect(Collectors.toSet());
    }

    private static List<String> digests(PlantedLives planted) {
        return planted.turns().stream()
                .flatMap(List::stream)
                .map(filing -> Sm3.hex(filing.bytes()))
                .toList();
    }
}

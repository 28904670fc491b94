package org.qiyue.deploy.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.local.SimulationReport.Line;

/** The daily review beside what it has to find. */
class ReviewReconciliationTest {

    private static final LocalDate TODAY = SmallRegistry.TODAY;
    private static final PlantedLives PLANTED = PlantedLives.all(7, TODAY);
    private static final Set<String> PLATFORMS = Set.of("yiqian", "qianyue");

    private final Map<String, Set<String>> contracts = new HashMap<>();
    private final Map<String, Set<String>> employers = new HashMap<>(PLANTED.employerReviews());
    private final Map<String, Set<String>> platforms = new HashMap<>();

    ReviewReconciliationTest() {
        for (PlantedContract contract : PLANTED.contracts()) {
            if (!contract.reviews().isEmpty()) {
                contracts.put(key(contract), contract.reviews());
            }
        }
    }

    @Test
    void whatFollowsFromTheFilingsAndNothingElseIsExact() {
        assertThat(lines(TODAY)).isNotEmpty().allMatch(Line::exact);
        assertThat(lines(TODAY))
                .extracting(Line::result)
                .contains("C11", "C22", "E02", "E11", "F08", "F12", "G03", "G05", "G07")
                .contains("I11", "I12", "I16", "I17", "I27", "J13");
    }

    @Test
    void whatIsToBeFoundOfEmployersIsWhatTheyWerePlantedFor() {
        assertThat(reconciliation(TODAY).employers()).isEqualTo(PLANTED.employerReviews());
    }

    @Test
    void whatTheReviewMissesIsTold() {
        contracts.values().removeIf(rules -> rules.contains("G05"));
        employers.values().removeIf(rules -> rules.contains("I11"));
        assertThat(lines(TODAY))
                .filteredOn(line -> !line.exact())
                .extracting(Line::result)
                .containsExactly("G05", "I11");
    }

    @Test
    void whatTheReviewFindsBesideIsTold() {
        PlantedContract lawful = PLANTED.contracts().stream()
                .filter(contract -> contract.reviews().isEmpty())
                .findFirst()
                .orElseThrow();
        contracts.put(key(lawful), Set.of("I17"));
        employers.put(lawful.life().employer().creditCode(), Set.of("C22", "F08"));
        platforms.put("qianyue", Set.of("J13", "A13", "A14"));
        assertThat(lines(TODAY))
                .filteredOn(line -> !line.exact())
                .extracting(Line::result, Line::found)
                .containsExactly(tuple("UNEXPECTED", 1L), tuple("UNEXPECTED", 2L), tuple("UNEXPECTED", 1L));
    }

    @Test
    void contractsOfOtherPlatformsAndEmployersWhoFiledNothingHereAreNobodysBusiness() {
        contracts.put("kaifang/1", Set.of("C11"));
        employers.put("91110101MA04BKE98F", Set.of("F08"));
        platforms.put("kaifang", Set.of("J13"));
        assertThat(lines(TODAY)).allMatch(Line::exact);
    }

    @Test
    void aDayWithoutAReviewIsNotReconciled() {
        List<Line> lines =
                reconciliation(TODAY).lines(new ReviewTally(0, contracts, employers, platforms), TODAY, PLATFORMS);
        assertThat(lines.get(0).exact()).isFalse();
    }

    @Test
    void employersAreLookedAtForAFortnightOnly() {
        employers.clear();
        assertThat(lines(TODAY.plusDays(15)))
                .extracting(Line::result)
                .contains("G05")
                .doesNotContain("I11");
    }

    private List<Line> lines(LocalDate day) {
        return reconciliation(day).lines(new ReviewTally(1, contracts, employers, platforms), TODAY, PLATFORMS);
    }

    private static ReviewReconciliation reconciliation(LocalDate day) {
        ReviewReconciliation reconciliation = new ReviewReconciliation(day);
        PLANTED.contracts().forEach(contract -> reconciliation.contract(contract.life(), contract.sent()));
        return reconciliation;
    }

    private static String key(PlantedContract contract) {
        return contract.life().employer().platform() + "/" + contract.life().number();
    }
}

package org.qiyue.deploy.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.review.ReviewBook;

/**
 * The table {@code planted-rules.csv}: every rule of the book, and where the simulated city breaks it, or why it cannot. A
 * rule that is added without a line and a defect fails here.
 */
class PlantedRulesTest {

    private static final long SEED = 11;
    private static final PlantedLives PLANTED = PlantedLives.all(SEED, SmallRegistry.TODAY);

    /**
     * A line of the table.
     *
     * @param judged FILING for rules about a filing that arrives, DAY for those of the daily review
     * @param where the classes that plant it; empty where none does
     * @param why the reason why nothing plants it; empty where something does
     */
    private record Line(String rule, String judged, Set<String> where, String why) {}

    @Test
    void everyRuleOfTheBookHasItsLineAndNoOther() {
        Set<String> book = new TreeSet<>();
        RuleBook.standard().rules().stream()
                .filter(rule -> rule.governs(SmallRegistry.TODAY))
                .forEach(rule -> book.add(rule.id() + " FILING"));
        ReviewBook.standard().rules().forEach(rule -> book.add(rule.id() + " DAY"));

        assertThat(table().stream().map(line -> line.rule() + " " + line.judged()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(book);
    }

    @Test
    void whereARuleIsPlantedIsWhatTheTableSays() {
        Map<String, Set<String>> planted = new TreeMap<>();
        planted().forEach((rule, where) -> planted.put(rule, new TreeSet<>(where)));
        Map<String, Set<String>> told = new TreeMap<>();
        for (Line line : table()) {
            if (!line.where().isEmpty()) {
                told.put(line.rule() + " " + line.judged(), line.where());
            }
        }
        assertThat(told).isEqualTo(planted);
    }

    @Test
    void aRuleIsPlantedOrThereIsAReason() {
        assertThat(table())
                .allSatisfy(line -> assertThat(line.why().isBlank())
                        .as(line.rule())
                        .isEqualTo(!line.where().isEmpty()));
    }

    private static Map<String, Set<String>> planted() {
        Map<String, Set<String>> planted = new TreeMap<>();
        Map.of(
                        "RefusedDefects", RefusedDefects.ALL,
                        "RegisteredDefects", RegisteredDefects.ALL,
                        "UnlawfulDefects", UnlawfulDefects.ALL,
                        "TermsDefects", TermsDefects.ALL,
                        "CourseDefects", CourseDefects.ALL)
                .forEach((where, defects) -> defects.forEach(
                        defect -> add(planted, defect.expectation().rules(), "FILING", where)));
        irregular().forEach(expectation -> add(planted, expectation.rules(), "FILING", "Irregularities"));
        for (PlantedContract contract : PLANTED.contracts()) {
            contract.sent().forEach(filing -> add(planted, filing.expectation().rules(), "FILING", contract.group()));
            add(planted, contract.reviews(), "DAY", contract.group());
        }
        PLANTED.employerReviews().values().forEach(rules -> add(planted, rules, "DAY", "PlantedCrowds"));
        return planted;
    }

    private static void add(Map<String, Set<String>> planted, Set<String> rules, String judged, String where) {
        rules.forEach(rule -> planted.computeIfAbsent(rule + " " + judged, each -> new TreeSet<>())
                .add(where));
    }

    /** What befalls whole contracts of a city of some size, beside the defects of single filings. */
    private static Stream<Expectation> irregular() {
        Set<String> defects = FilingPlan.DEFECTS.stream().map(Defect::name).collect(Collectors.toSet());
        Careers careers = new Careers(SEED, SmallRegistry.TODAY, new Employers(SEED, 2_000));
        FilingPlan plan = new FilingPlan(SEED, new EventWriter(SEED, SmallRegistry.TODAY));
        return Stream.iterate(0L, worker -> worker + 1)
                .flatMap(worker -> careers.contractsOf(worker).stream())
                .limit(2_000)
                .flatMap(life -> plan.filings(life).stream())
                .map(SimulatedFiling::expectation)
                .filter(expectation -> !defects.contains(expectation.kind()));
    }

    private static List<Line> table() {
        try (var in = PlantedRulesTest.class.getResourceAsStream("planted-rules.csv")) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            List<Line> table = new ArrayList<>();
            for (String line : List.of(lines).subList(1, lines.length)) {
                String[] cells = line.split(",", 4);
                Set<String> where = Stream.of(cells[2].split(" "))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
                table.add(new Line(cells[0], cells[1], where, cells[3]));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

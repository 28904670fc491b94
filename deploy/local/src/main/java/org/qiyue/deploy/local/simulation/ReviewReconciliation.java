package org.qiyue.deploy.local.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qiyue.deploy.local.SimulationReport.Line;

/**
 * Sets what the daily review has to find beside what it found, rule by rule: what follows from the filings of every
 * contract, and from those of all contracts of an employer together.
 */
final class ReviewReconciliation {

    private static final String CONTRACTS = "核查合同 review of contracts";
    private static final String EMPLOYERS = "核查单位 review of employers";

    private static final String PLATFORMS = "核查平台 review of platforms";

    /** What was filed on the day of the foundation is counted for a month (J13), and not looked at so late. */
    private static final int DAYS_OF_FILING = 14;

    /** They rest on registers that somebody may have loaded into the city, and on no filing. */
    private static final Set<String> FROM_REGISTERS = Set.of("A12", "A13", "A14", "C23", "I26");

    private final LocalDate day;
    private final Map<String, Set<String>> contracts = new HashMap<>();
    private final Map<String, EmployerStanding> employers = new HashMap<>();
    private final Map<String, EmployerStanding> platforms = new HashMap<>();

    ReviewReconciliation(LocalDate day) {
        this.day = day;
    }

    /** Notes a contract with all its filings, in the order in which they are sent. */
    void contract(ContractLife life, List<SimulatedFiling> filings) {
        employer(life.employer()).filed(filings);
        standing(platforms, life.employer().platform()).filed(filings);
        Standing.of(filings).ifPresent(standing -> {
            Set<String> rules = standing.reviews(day);
            if (!rules.isEmpty()) {
                contracts.put(life.employer().platform() + "/" + life.number(), rules);
            }
            employer(life.employer()).employs(life.person().ordinal(), standing);
            if (life.terms().userUnit() != null) {
                employer(life.terms().userUnit()).isSent(life.person().ordinal(), standing);
            }
        });
    }

    private EmployerStanding employer(Employer employer) {
        return standing(employers, employer.creditCode());
    }

    private EmployerStanding standing(Map<String, EmployerStanding> all, String code) {
        return all.computeIfAbsent(code, each -> new EmployerStanding(day));
    }

    /** What the daily review has to find of employers, by credit code. */
    Map<String, Set<String>> employers() {
        return reviews(employers);
    }

    private static Map<String, Set<String>> reviews(Map<String, EmployerStanding> all) {
        Map<String, Set<String>> rules = new HashMap<>();
        all.forEach((code, standing) -> {
            if (!standing.reviews().isEmpty()) {
                rules.put(code, standing.reviews());
            }
        });
        return rules;
    }

    /**
     * A line for each rule that has to be found, and one for what is found beside.
     *
     * @param founded when the city was founded and filed
     * @param simulated codes of the platforms that the simulation files for
     */
    List<Line> lines(ReviewTally found, LocalDate founded, Set<String> simulated) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("核查 review", "RUN", 1, Math.min(1, found.runs())));
        Map<String, Set<String>> ofPlatforms = new HashMap<>(found.contracts());
        ofPlatforms.keySet().removeIf(contract -> !simulated.contains(contract.substring(0, contract.indexOf('/'))));
        compare(CONTRACTS, contracts, ofPlatforms, lines);
        if (!day.isAfter(founded.plusDays(DAYS_OF_FILING))) {
            Map<String, Set<String>> ofTheCity = new HashMap<>(found.employers());
            ofTheCity.keySet().retainAll(employers.keySet());
            compare(EMPLOYERS, employers(), ofTheCity, lines);
            Map<String, Set<String>> ofSimulated = new HashMap<>(found.platforms());
            ofSimulated.keySet().retainAll(simulated);
            compare(PLATFORMS, reviews(platforms), ofSimulated, lines);
        }
        return lines;
    }

    private static void compare(
            String what, Map<String, Set<String>> expected, Map<String, Set<String>> found, List<Line> lines) {
        Map<String, long[]> byRule = new TreeMap<>();
        expected.forEach((about, rules) -> rules.forEach(rule -> {
            long[] counts = byRule.computeIfAbsent(rule, each -> new long[2]);
            counts[0]++;
            counts[1] += found.getOrDefault(about, Set.of()).contains(rule) ? 1 : 0;
        }));
        byRule.forEach((rule, counts) -> lines.add(new Line(what, rule, counts[0], counts[1])));
        long unexpected = 0;
        for (Map.Entry<String, Set<String>> each : found.entrySet()) {
            Set<String> rules = expected.getOrDefault(each.getKey(), Set.of());
            unexpected += each.getValue().stream()
                    .filter(rule -> !rules.contains(rule) && !FROM_REGISTERS.contains(rule))
                    .count();
        }
        lines.add(new Line(what, "UNEXPECTED", 0, unexpected));
    }
}

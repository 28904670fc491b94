package org.qiyue.deploy.local.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The contracts that were made for rules which chance does not reach: few, the same number in every city, so that each
 * rule of the book has a filing in the simulated city that breaks it.
 */
final class PlantedLives {

    /** Smaller cities are left to chance alone. */
    private static final int CITY = 1_000;

    private final List<PlantedContract> contracts;

    private final Map<String, Set<String>> employerReviews;

    private PlantedLives(List<PlantedContract> contracts, Map<String, Set<String>> employerReviews) {
        this.contracts = contracts;
        this.employerReviews = employerReviews;
    }

    /** Those of a city; none in one of fewer than {@value #CITY} contracts. */
    static PlantedLives of(long seed, LocalDate today, int contracts) {
        return contracts < CITY ? new PlantedLives(List.of(), Map.of()) : all(seed, today);
    }

    /** All that there are. */
    static PlantedLives all(long seed, LocalDate today) {
        Planting planting = new Planting(seed, today, new EventWriter(seed, today));
        PlantedAmendments.plant(planting.group(PlantedAmendments.class));
        PlantedRenewals.plant(planting.group(PlantedRenewals.class));
        PlantedEndings.plant(planting.group(PlantedEndings.class));
        PlantedDispatches.plant(planting.group(PlantedDispatches.class));
        PlantedOverlaps.plant(planting.group(PlantedOverlaps.class));
        PlantedTerms.plant(planting.group(PlantedTerms.class));
        PlantedPersons.plant(planting.group(PlantedPersons.class));
        PlantedCrowds.plant(planting.group(PlantedCrowds.class));
        PlantedNeglect.plant(planting.group(PlantedNeglect.class));
        return new PlantedLives(planting.contracts(), planting.employerReviews());
    }

    List<PlantedContract> contracts() {
        return contracts;
    }

    /** What the daily review is to find of planted employers, by credit code; of those not named, nothing. */
    Map<String, Set<String>> employerReviews() {
        return employerReviews;
    }

    /** How many contracts are registered in the end. */
    int registered() {
        return (int) contracts.stream().filter(PlantedContract::isRegistered).count();
    }

    /** The filings turn by turn, each turn in the order in which it is sent. */
    List<List<SimulatedFiling>> turns() {
        int last = contracts.stream()
                .flatMap(contract -> contract.filings().stream())
                .mapToInt(PlantedContract.Filed::turn)
                .max()
                .orElse(-1);
        return IntStream.rangeClosed(0, last).mapToObj(this::turn).toList();
    }

    private List<SimulatedFiling> turn(int number) {
        List<SimulatedFiling> filings = new ArrayList<>();
        for (PlantedContract contract : contracts) {
            for (PlantedContract.Filed filed : contract.filings()) {
                if (filed.turn() == number) {
                    filings.add(filed.filing());
                }
            }
        }
        return filings;
    }
}

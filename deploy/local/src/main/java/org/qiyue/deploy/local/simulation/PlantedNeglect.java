package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import java.time.LocalDate;

/**
 * Contracts in which something should have been done and was not: only the daily review sees it (C11, E02, G05, G07, I16,
 * I17).
 */
final class PlantedNeglect {

    /** The minimum rose above it on 1 September 2025 (京人社劳发〔2025〕7号). */
    private static final int OVERTAKEN = 2450;

    private static final LocalDate BEFORE_THE_RISE = LocalDate.of(2025, 6, 1);

    private PlantedNeglect() {}

    static void plant(Planting planting) {
        planting.running()
                .reviewed("C11")
                .concluded(event -> part(event, "contract").remove("textDeliveredOn"));
        overtakenByTheMinimum(planting);
        untilDay(planting, planting.today().minusDays(60)).reviewed("G05").concluded();
        untilDay(planting, planting.today().plusDays(20)).reviewed("G07").concluded();
        ended(planting, Expectation.risky("I16 planted: no certificate 未出具终止证明", "I16"), "I16", "certificateIssuedOn");
        ended(planting, Expectation.clean("I17 planted: file kept back 未转移档案"), "I17", "fileTransferOn");
    }

    private static void overtakenByTheMinimum(Planting planting) {
        Employer employer = planting.employer();
        planting.contract(
                        employer,
                        planting.worker(),
                        planting.fixed(
                                employer, BEFORE_THE_RISE, planting.today().plusYears(2)))
                .reviewed("E02")
                .concluded(event -> part(event, "contract").put("wageAmount", OVERTAKEN));
    }

    private static PlantedContract untilDay(Planting planting, LocalDate last) {
        Employer employer = planting.employer();
        return planting.contract(
                employer,
                planting.worker(),
                planting.fixed(employer, last.minusYears(1).plusDays(1), last));
    }

    /** A resignation without one of its members. */
    private static void ended(Planting planting, Expectation expectation, String rule, String member) {
        LocalDate day = planting.today().minusDays(30);
        PlantedContract contract = planting.running().reviewed(rule).concluded();
        Terms terms = contract.terms();
        contract.filed(
                Endings.end(true, "3701", "WORKER", terms, terms.wage(), day, day.minusDays(31), false, false),
                expectation,
                event -> part(event, "ending").remove(member));
    }
}

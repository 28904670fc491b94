package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.PlantedContract.asItIs;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Endings for a reason that the contract or the worker's age does not bear, and what follows a lay-off (I). */
final class PlantedEndings {

    private PlantedEndings() {}

    static void plant(Planting planting) {
        LocalDate day = planting.today().minusDays(30);
        failedAfterProbation(planting, day);
        dismissedInProbation(planting, day);
        hazardUnchecked(planting);
        oldStaff(planting, day);
        hiredAfterLayOff(planting);
        expiredEarly(planting, day);
        retiredYoung(planting, day);
        penaltyCharged(planting, day);
    }

    private static void failedAfterProbation(Planting planting, LocalDate day) {
        Employer employer = planting.employer();
        LocalDate start = planting.today().minusDays(400);
        PlantedContract contract = planting.contract(
                        employer,
                        planting.worker(),
                        planting.fixed(employer, start, start.plusYears(3).minusDays(1))
                                .onProbationUntil(start.plusMonths(3).minusDays(1)))
                .concluded();
        contract.filed(
                rescinded(contract, "3901", day, null, false),
                Expectation.risky("I04 planted: unfit after probation 试用期外以不符合录用条件解除", "I04"),
                asItIs());
    }

    private static void dismissedInProbation(Planting planting, LocalDate day) {
        Employer employer = planting.employer();
        LocalDate start = planting.today().minusDays(100);
        PlantedContract contract = planting.contract(
                        employer,
                        planting.worker(),
                        planting.fixed(employer, start, start.plusYears(3).minusDays(1))
                                .onProbationUntil(start.plusMonths(6).minusDays(1)))
                .concluded();
        contract.filed(
                rescinded(contract, "4003", day, day.minusDays(31), true),
                Expectation.risky("I05 planted: dismissed in probation 试用期内以客观情况变化解除", "I05"),
                event -> part(event, "ending").put("inProbation", true));
    }

    private static void hazardUnchecked(Planting planting) {
        Employer employer = planting.employer();
        LocalDate start = planting.today().minusYears(2);
        LocalDate last = start.plusMonths(20).minusDays(1);
        PlantedContract contract = planting.contract(employer, planting.worker(), planting.fixed(employer, start, last))
                .concluded(event -> part(event, "contract").put("occupationalHazard", true));
        contract.filed(
                Endings.expiry(
                        contract.terms(), contract.terms(), contract.terms().wage(), last, 1),
                Expectation.risky("I09 planted: no check before leaving 未做离岗健康检查", "I09"),
                event -> part(event, "ending").put("preExitHealthCheck", "NOT_DONE"));
    }

    private static void oldStaff(Planting planting, LocalDate day) {
        Employer employer = planting.employer();
        PlantedContract contract = planting.contract(
                        employer,
                        planting.worker(planting.today().minusYears(59)),
                        planting.openEnded(employer, planting.today().minusYears(16)))
                .concluded();
        contract.filed(
                rescinded(contract, "4003", day, day.minusDays(31), true),
                Expectation.risky("I10 planted: old staff dismissed 解除老职工", "I10"),
                asItIs());
    }

    /** Lawful the lay-off, and reported; the stranger who is hired after it is not. */
    private static void hiredAfterLayOff(Planting planting) {
        Employer employer = planting.employer();
        PlantedContract laidOff = planting.running(employer, planting.worker()).concluded();
        LocalDate day = planting.today().minusDays(70);
        laidOff.filed(
                rescinded(laidOff, "4102", day, day.minusDays(31), true),
                Expectation.clean("rescinded"),
                event -> PlantedCrowds.reported(event, 1, 1));
        LocalDate start = planting.today().minusDays(25);
        planting.contract(
                        employer,
                        planting.worker(),
                        planting.fixed(employer, start, start.plusYears(3).minusDays(1)))
                .inTurn(1)
                .concluded(Expectation.risky("I13 planted: hired after a lay-off 裁员后另招他人", "I13"), asItIs());
    }

    private static void expiredEarly(Planting planting, LocalDate day) {
        PlantedContract contract = planting.running().concluded();
        contract.filed(
                Endings.expiry(
                        contract.terms(), contract.terms(), contract.terms().wage(), day, 1),
                Expectation.risky("I18 planted: expired early 未到期以期满终止", "I18"),
                asItIs());
    }

    private static void retiredYoung(Planting planting, LocalDate day) {
        PlantedContract contract = planting.running().concluded();
        contract.filed(
                Endings.end(
                        false, "4406", "LAW", contract.terms(), contract.terms().wage(), day, null, false, false),
                Expectation.warned("I22 planted: retired young 未到退休年龄", "I22"),
                asItIs());
    }

    private static void penaltyCharged(Planting planting, LocalDate day) {
        PlantedContract contract = planting.running();
        contract.concluded(
                        event -> servicePeriod(event, contract.terms().start().plusYears(2)))
                .filed(
                        Endings.end(
                                true,
                                "3802",
                                "WORKER",
                                contract.terms(),
                                contract.terms().wage(),
                                day,
                                day,
                                false,
                                true),
                        Expectation.warned("I28 planted: penalty charged 服务期违约金", "I28"),
                        event -> part(event, "ending").put("penaltyCharged", true));
    }

    private static void servicePeriod(ObjectNode event, LocalDate end) {
        part(event, "contract").put("servicePeriodEnd", end.toString()).put("trainingCost", 30000);
    }

    /** Rescinded by the employer. */
    static Step.End rescinded(
            PlantedContract contract, String reason, LocalDate day, LocalDate notice, boolean severance) {
        Terms terms = contract.terms();
        return Endings.end(true, reason, "EMPLOYER", terms, terms.wage(), day, notice, false, severance);
    }
}

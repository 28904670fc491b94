package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.PlantedContract.asItIs;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Dispatches that are none, go in a circle, are passed on or pay too little (F). */
final class PlantedDispatches {

    private PlantedDispatches() {}

    static void plant(Planting planting) {
        Employer agency = planting.agency();
        one(
                planting,
                agency,
                planting.employer(),
                Expectation.risky("F03 planted: dispatched for half a day 非全日制派遣", "F03"),
                event -> part(event, "contract").put("hoursPerDay", 4).put("hoursPerWeek", 20));
        one(
                planting,
                agency,
                planting.employer(),
                Expectation.risky("F11 planted: below the minimum 派遣工资低于最低工资", "F11"),
                event -> part(event, "contract").put("wageAmount", 1900));
        one(planting, agency, agency, Expectation.risky("F09 planted: dispatched to itself 向本单位派遣", "F09"), asItIs());
        nobodysUnit(planting, agency);
        passedOn(planting);
    }

    private static void one(
            Planting planting, Employer agency, Employer unit, Expectation expectation, Consumer<ObjectNode> change) {
        planting.contract(agency, planting.worker(), terms(planting, unit)).concluded(expectation, change);
    }

    /** Refused, and filed again as it should be. */
    private static void nobodysUnit(Planting planting, Employer agency) {
        planting.contract(agency, planting.worker(), terms(planting, planting.employer()))
                .concluded(
                        Expectation.rejected("F06 planted: user unit missing 缺用工单位", "F06"),
                        event -> part(event, "dispatch").remove("userUnitCreditCode"))
                .concluded();
    }

    private static void passedOn(Planting planting) {
        Person worker = planting.worker();
        Employer unit = planting.employer();
        planting.contract(planting.agency(), worker, terms(planting, unit)).concluded();
        planting.contract(planting.agency(), worker, terms(planting, unit))
                .inTurn(1)
                .concluded(Expectation.risky("F10 planted: dispatched by two 再派遣", "F10"), asItIs());
    }

    private static Terms terms(Planting planting, Employer unit) {
        LocalDate start = planting.today().minusDays(300);
        return planting.dispatched(unit, start, start.plusYears(2).minusDays(1));
    }
}

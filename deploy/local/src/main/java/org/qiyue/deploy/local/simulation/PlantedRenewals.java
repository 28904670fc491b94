package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.PlantedContract.asItIs;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Terms in a row: the duty to conclude without an end, and a second probation (D03, D08, G). */
final class PlantedRenewals {

    private PlantedRenewals() {}

    static void plant(Planting planting) {
        fixedAfterTenYears(planting);
        expiredAfterTwoTerms(planting);
        secondProbation(planting);
        secondProbationOfTheAgency(planting);
    }

    private static void fixedAfterTenYears(Planting planting) {
        Employer employer = planting.employer();
        LocalDate start = planting.today().minusYears(11);
        PlantedContract contract = planting.contract(
                        employer,
                        planting.worker(),
                        planting.fixed(employer, start, start.plusYears(10).minusDays(1)))
                .concluded();
        contract.filed(
                planting.renewed(contract.terms(), 3, 2),
                Expectation.risky("G02 planted: fixed after ten years 满十年仍订固定期限", "G02"),
                asItIs());
    }

    private static void expiredAfterTwoTerms(Planting planting) {
        Employer employer = planting.employer();
        LocalDate start = planting.today().minusYears(3);
        PlantedContract contract = planting.contract(
                        employer,
                        planting.worker(),
                        planting.fixed(employer, start, start.plusYears(1).minusDays(1)))
                .concluded();
        Step.Renew renewed = planting.renewed(contract.terms(), 1, 2);
        LocalDate last = renewed.terms().end();
        contract.filed(renewed)
                .filed(
                        Endings.expiry(
                                contract.terms(),
                                renewed.terms(),
                                renewed.terms().wage(),
                                last,
                                1),
                        Expectation.risky("G04 planted: expired after two terms 两次固定期限后到期终止", "G04"),
                        asItIs());
    }

    private static void secondProbation(Planting planting) {
        Employer employer = planting.employer();
        LocalDate start = planting.today().minusMonths(18);
        Terms first = planting.fixed(employer, start, start.plusYears(1).minusDays(1));
        PlantedContract contract = planting.contract(
                        employer,
                        planting.worker(),
                        first.onProbationUntil(start.plusMonths(1).minusDays(1)))
                .concluded();
        contract.filed(
                planting.renewed(first, 3, 2),
                Expectation.risky("D03 planted: second probation 再次约定试用期", "D03"),
                PlantedRenewals::onProbation);
    }

    private static void secondProbationOfTheAgency(Planting planting) {
        Employer unit = planting.employer();
        LocalDate start = planting.today().minusMonths(30);
        Terms first = planting.dispatched(unit, start, start.plusYears(2).minusDays(1));
        PlantedContract contract = planting.contract(
                        planting.agency(),
                        planting.worker(),
                        first.onProbationUntil(start.plusMonths(1).minusDays(1)))
                .concluded();
        contract.filed(
                planting.renewed(first, 2, 2),
                Expectation.risky("D08 planted: second probation of an agency 派遣再次约定试用期", "D08"),
                PlantedRenewals::onProbation);
    }

    private static void onProbation(ObjectNode event) {
        ObjectNode contract = part(event, "contract");
        LocalDate start = LocalDate.parse(contract.get("startDate").textValue());
        contract.put("probationStart", start.toString())
                .put("probationEnd", start.plusMonths(1).minusDays(1).toString())
                .set("probationWage", contract.get("wageAmount"));
    }
}

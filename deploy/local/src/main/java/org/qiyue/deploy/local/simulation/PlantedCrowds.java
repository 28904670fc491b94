package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.PlantedContract.asItIs;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.qiyue.registry.model.MinimumWage;

/** Employers whose many contracts only the daily review sees together (C22, E11, F08, F12, G03, I11, I12, I27, J13). */
final class PlantedCrowds {

    /** As many as the rules about shares ask for before they speak. */
    private static final int CROWD = 20;

    private static final int DISMISSED = 5;
    private static final String TEMPORARY = "1";

    private PlantedCrowds() {}

    static void plant(Planting planting) {
        shortCheapAndTakenBack(planting);
        allAtTheWorkersWish(planting);
        unreportedLayOff(planting);
        ended(planting, "3601", "I12");
        ended(planting, "3902", "I27");
        mostlyDispatched(planting);
        dispatchedInPieces(planting);
    }

    /** Twenty workers for six months at the minimum wage; of three the amendment is taken back. */
    private static void shortCheapAndTakenBack(Planting planting) {
        Employer employer = planting.employer();
        planting.reviewed(employer, "C22", "E11", "J13");
        LocalDate start = planting.today().minusDays(60);
        BigDecimal least =
                MinimumWage.on(employer.area(), planting.today()).orElseThrow().month();
        Terms terms = planting.fixed(employer, start, start.plusMonths(6).minusDays(1));
        for (int worker = 0; worker < CROWD; worker++) {
            PlantedContract contract = planting.contract(employer, planting.worker(), terms)
                    .concluded(event -> part(event, "contract").put("wageAmount", least));
            if (worker < 3) {
                contract.filed(PlantedAmendments.raised(planting.today().minusDays(9), least.toPlainString(), "5000"))
                        .filed(
                                new Step.Withdraw(planting.today().minusDays(1), 1),
                                Expectation.clean("J13 planted: amendment taken back 撤回变更"),
                                asItIs());
            }
        }
    }

    /** Of twenty third terms more than a third are said to be fixed at the worker's wish. */
    private static void allAtTheWorkersWish(Planting planting) {
        Employer employer = planting.employer();
        planting.reviewed(employer, "G03");
        LocalDate start = planting.today().minusMonths(30);
        Terms first = planting.fixed(employer, start, start.plusYears(1).minusDays(1));
        Step.Renew second = planting.renewed(first, 1, 2);
        for (int worker = 0; worker < CROWD; worker++) {
            Step.Renew third = planting.renewed(second.terms(), 3, 3);
            planting.contract(employer, planting.worker(), first)
                    .concluded()
                    .filed(second)
                    .filed(worker < 7 ? third : withoutEnd(third));
        }
    }

    private static Step.Renew withoutEnd(Step.Renew renewed) {
        Terms terms = renewed.terms();
        return new Step.Renew(
                terms.renewed(terms.signedOn(), terms.start(), null), renewed.previousEnd(), renewed.ordinal());
    }

    /** One of two is laid off, and nobody told. */
    private static void unreportedLayOff(Planting planting) {
        Employer employer = planting.employer();
        planting.reviewed(employer, "I11");
        planting.running(employer, planting.worker()).concluded();
        PlantedContract laidOff = planting.running(employer, planting.worker()).concluded();
        LocalDate day = planting.today().minusDays(10);
        laidOff.filed(
                PlantedEndings.rescinded(laidOff, "4102", day, day.minusDays(31), true),
                Expectation.clean("I11 planted: laid off unreported 未报告裁员"),
                event -> part(event, "ending").put("massLayoffHeadcount", 1).put("staffTotal", 2));
    }

    /** As many as make a crowd are ended for one reason within days. */
    private static void ended(Planting planting, String reason, String rule) {
        Employer employer = planting.employer();
        planting.reviewed(employer, rule);
        LocalDate day = planting.today().minusDays(10);
        boolean agreed = reason.startsWith("36");
        for (int worker = 0; worker < DISMISSED; worker++) {
            PlantedContract contract =
                    planting.running(employer, planting.worker()).concluded();
            contract.filed(PlantedEndings.rescinded(contract, reason, day, agreed ? null : day, agreed));
        }
    }

    /** One of two workers is another's. */
    private static void mostlyDispatched(Planting planting) {
        Employer unit = planting.employer();
        planting.reviewed(unit, "F08");
        planting.running(unit, planting.worker()).concluded();
        LocalDate start = planting.today().minusDays(200);
        planting.contract(
                        planting.agency(),
                        planting.worker(),
                        planting.dispatched(unit, start, start.plusYears(2).minusDays(1)))
                .concluded();
    }

    /** The last five months of one term and the first five of the next, both in a temporary post. */
    private static void dispatchedInPieces(Planting planting) {
        Employer unit = planting.employer();
        planting.reviewed(unit, "F12");
        LocalDate start = planting.today().minusYears(3);
        Terms terms = planting.dispatched(unit, start, start.plusYears(2).minusDays(1));
        Step.Renew renewed = planting.renewed(terms, 2, 2);
        LocalDate next = renewed.terms().start();
        planting.contract(planting.agency(), planting.worker(), terms)
                .concluded(event -> temporary(event, next.minusMonths(5), next.minusDays(1)))
                .filed(
                        renewed,
                        Expectation.clean("renewed"),
                        event -> temporary(event, next, next.plusMonths(5).minusDays(1)));
    }

    private static void temporary(ObjectNode event, LocalDate first, LocalDate last) {
        part(event, "dispatch")
                .put("postKind", TEMPORARY)
                .put("periodStart", first.toString())
                .put("periodEnd", last.toString());
    }

    /** A lay-off as the law wants it reported. */
    static void reported(ObjectNode event, int laidOff, int staff) {
        ObjectNode ending = part(event, "ending");
        ending.put("massLayoffNo", "裁报〔测试〕1号")
                .put("massLayoffHeadcount", laidOff)
                .put("staffTotal", staff)
                .set("priorNoticeToAllOn", ending.get("noticeOn"));
    }
}

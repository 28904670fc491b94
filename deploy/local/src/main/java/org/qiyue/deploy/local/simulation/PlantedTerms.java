package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Terms, probations and wages as they may not be agreed (C, D, E). */
final class PlantedTerms {

    private PlantedTerms() {}

    static void plant(Planting planting) {
        signedAfterItsStart(planting);
        warned(planting, "C19 planted: work in another city 工作地点不在本市", "C19", contract -> {
            contract.put("workPlaceDivision", "120101");
        });
        warned(planting, "C20 planted: soldier 军队职业", "C20", contract -> {
            contract.put("occupationCode", "7-02");
        });
        warned(planting, "C21 planted: fifteen years 固定期限过长", "C21", contract -> {
            LocalDate start = LocalDate.parse(contract.get("startDate").textValue());
            contract.put("endDate", start.plusYears(15).minusDays(1).toString());
        });
        warned(planting, "D04 planted: probation before the term 试用期早于合同期限", "D04", contract -> {
            LocalDate start = LocalDate.parse(contract.get("startDate").textValue());
            contract.put("probationStart", start.minusDays(5).toString())
                    .put("probationEnd", start.plusDays(20).toString())
                    .set("probationWage", contract.get("wageAmount"));
        });
        risky(planting, "D07 planted: probation below the minimum 试用期工资低于最低工资", "D07", contract -> {
            LocalDate start = LocalDate.parse(contract.get("startDate").textValue());
            contract.put("wageAmount", 2600)
                    .put("probationStart", start.toString())
                    .put("probationEnd", start.plusMonths(1).minusDays(1).toString())
                    .put("probationWage", 2100);
        });
        risky(planting, "E03 planted: paid by the hour 小时工资低于最低工资", "E03", contract -> {
            contract.put("wageUnit", "H").put("wageAmount", 12);
        });
        warned(planting, "E10 planted: unlikely wage 工资异常", "E10", contract -> contract.put("wageAmount", 600_000));
    }

    private static void warned(Planting planting, String name, String rule, Consumer<ObjectNode> change) {
        planting.running().concluded(Expectation.warned(name, rule), event -> change.accept(part(event, "contract")));
    }

    private static void risky(Planting planting, String name, String rule, Consumer<ObjectNode> change) {
        planting.running().concluded(Expectation.risky(name, rule), event -> change.accept(part(event, "contract")));
    }

    private static void signedAfterItsStart(Planting planting) {
        Employer employer = planting.employer();
        LocalDate start = planting.today().minusDays(400);
        Terms terms = planting.fixed(employer, start, start.plusYears(3).minusDays(1));
        planting.contract(employer, planting.worker(), terms.renewed(start.plusDays(20), start, terms.end()))
                .concluded(
                        Expectation.warned("C09 planted: signed after its start 签订晚于起始", "C09"),
                        PlantedContract.asItIs());
    }
}

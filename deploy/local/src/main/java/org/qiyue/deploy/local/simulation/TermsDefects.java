package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.Defect.CONCLUDED;
import static org.qiyue.deploy.local.simulation.Defect.risky;
import static org.qiyue.deploy.local.simulation.Defect.warned;
import static org.qiyue.deploy.local.simulation.RefusedDefects.filing;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Contracts whose terms are incomplete or against the law: clauses, probation, hours, part-time work and dispatch. */
final class TermsDefects {

    static final List<Defect> ALL = List.of(
            warned("C06 task not named 未写明工作任务", "C06", 8, CONCLUDED, (event, scene) -> {
                return part(event, "contract").remove("taskDescription") != null;
            }),
            risky("C08 signed after a year 满一年未签", List.of("C07", "C08"), 1, CONCLUDED, (event, scene) -> {
                Terms terms = scene.life().terms();
                if (isPartTime(scene) || terms.termType().equals(Terms.OPEN_ENDED) || scene.paysSeverance()) {
                    return false;
                }
                part(event, "contract")
                        .put("employmentStart", terms.signedOn().minusDays(400).toString());
                return true;
            }),
            warned("C10 clause missing 缺必备条款", "C10", 1.5, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("mandatoryClauses", "111101111");
                return true;
            }),
            risky("C15 unlawful penalty 违法约定违约金", "C15", 1, CONCLUDED, (event, scene) -> {
                ObjectNode contract = part(event, "contract").put("workerPenaltyAmount", 20000);
                contract.putArray("workerPenaltyKinds").add("OTHER");
                return true;
            }),
            warned("C17 unpaid non-compete 竞业限制无补偿", "C17", 1, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("nonCompeteMonths", 12);
                return true;
            }),
            risky("D02 probation for a task 任务合同约定试用期", "D02", 8, CONCLUDED, (event, scene) -> {
                Terms terms = scene.life().terms();
                return terms.termType().equals(Terms.TASK) && probation(event, terms, terms.wage());
            }),
            risky("D05 probation alone 仅约定试用期", "D05", 1, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("probationOnly", true);
                return true;
            }),
            risky("E04 part-time below the minimum 非全日制低于最低工资", "E04", 12, CONCLUDED, (event, scene) -> {
                if (!isPartTime(scene) || !scene.last()) {
                    return false;
                }
                part(event, "contract").put("wageAmount", 20);
                return true;
            }),
            risky("E07 no day of rest 无休息日", "E07", 1, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("restDaysPerWeek", new BigDecimal("0.5"));
                return true;
            }),
            risky("E08 averaged hours unapproved 综合工时未批准", "E08", 1.5, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("workingHourScheme", "2");
                return true;
            }),
            risky("E09 sixty hours of overtime 约定加班超限", "E09", 1, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("overtimeHoursPerMonth", 60);
                return true;
            }),
            warned("E12 piece work unguaranteed 计件无保底", "E12", 1, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("wageForm", "2");
                return true;
            }),
            risky("F01 part-time in name 名为非全日制", "F01", 12, CONCLUDED, (event, scene) -> {
                if (!isPartTime(scene)) {
                    return false;
                }
                part(event, "contract").put("hoursPerDay", 6).put("hoursPerWeek", 30);
                return true;
            }),
            risky("F02 part-time with probation 非全日制约定试用期", "F02", 8, CONCLUDED, (event, scene) -> {
                return isPartTime(scene)
                        && probation(
                                event,
                                scene.life().terms(),
                                scene.life().terms().wage());
            }),
            risky("F04 dispatched for a year 派遣合同不足二年", "F04", 8, CONCLUDED, (event, scene) -> {
                if (!isDispatch(scene) || !scene.last()) {
                    return false;
                }
                LocalDate end = scene.life().terms().start().plusYears(1).minusDays(1);
                part(event, "contract").put("endDate", end.toString());
                part(event, "dispatch").put("periodEnd", end.toString());
                return true;
            }),
            risky("F05 dispatch licence expired 派遣许可证过期", "F05", 6, CONCLUDED, (event, scene) -> {
                if (!isDispatch(scene)) {
                    return false;
                }
                part(event, "dispatch")
                        .put(
                                "licenceValidTo",
                                scene.life().terms().start().minusDays(1).toString());
                return true;
            }),
            risky("F07 temporary post for two years 临时性岗位超六个月", "F07", 6, CONCLUDED, (event, scene) -> {
                if (!isDispatch(scene)) {
                    return false;
                }
                part(event, "dispatch").put("postKind", "1");
                return true;
            }),
            risky("I25 filed after the time limit 逾期备案", "I25", 1.5, CONCLUDED, (event, scene) -> {
                filing(event).put("backfill", false);
                // Beside another job of the worker it would seem to overlap (J06), as long as no ending is filed.
                return scene.life().isOnlyJob()
                        && scene.step()
                                .occurredOn()
                                .plusDays(60)
                                .isBefore(LocalDate.parse(
                                        event.get("time").textValue().substring(0, 10)));
            }));

    private TermsDefects() {}

    private static boolean isPartTime(Defect.Scene scene) {
        return scene.life().terms().employmentForm().equals(Terms.PART_TIME);
    }

    private static boolean isDispatch(Defect.Scene scene) {
        return scene.life().terms().employmentForm().equals(Terms.DISPATCH);
    }

    private static boolean probation(ObjectNode event, Terms terms, BigDecimal wage) {
        part(event, "contract")
                .put("probationStart", terms.start().toString())
                .put("probationEnd", terms.start().plusDays(14).toString())
                .put("probationWage", wage);
        return true;
    }
}

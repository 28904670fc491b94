package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.Defect.CONCLUDED;
import static org.qiyue.deploy.local.simulation.Defect.ENDED;
import static org.qiyue.deploy.local.simulation.Defect.RESCINDED;
import static org.qiyue.deploy.local.simulation.Defect.risky;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Contracts and endings that break labour law: real facts, to be registered and shown to the supervisor. */
final class UnlawfulDefects {

    /** No minimum wage in the city was higher up to 2026. */
    private static final BigDecimal ABOVE_EVERY_MINIMUM = new BigDecimal("2800");

    static final List<Defect> ALL = List.of(
            risky("C07 signed late 超过一个月未签", "C07", 2, CONCLUDED, (event, scene) -> {
                Terms terms = scene.life().terms();
                if (terms.employmentForm().equals(Terms.PART_TIME) || scene.paysSeverance()) {
                    return false;
                }
                part(event, "contract")
                        .put("employmentStart", terms.signedOn().minusDays(65).toString());
                return true;
            }),
            risky("C12 deposit taken 收取押金", "C12", 1, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("depositTaken", true);
                return true;
            }),
            risky("C13 insurance waived 约定不缴社保", "C13", 2, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("socialInsuranceAgreed", "2");
                return true;
            }),
            risky("C14 agreed end conditions 约定终止条件", "C14", 1, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("agreedEndConditions", "连续两次考核末位即终止");
                return true;
            }),
            risky("C16 non-compete over two years 竞业限制超期", "C16", 1, CONCLUDED, (event, scene) -> {
                part(event, "contract")
                        .put("nonCompeteMonths", 36)
                        .put("nonCompeteMonthlyPay", 5000)
                        .put("nonCompetePersonKind", "2");
                return true;
            }),
            risky("D01 probation too long 试用期超限", "D01", 2, CONCLUDED, (event, scene) -> {
                Terms terms = scene.life().terms();
                // An employer who ends it within the longer probation would do so for a reason not allowed there (I05).
                boolean fits = terms.probationEnd() != null
                        && terms.end() != null
                        && scene.life().steps().stream()
                                .noneMatch(step -> step instanceof Step.End end
                                        && end.initiator().equals("EMPLOYER")
                                        && end.occurredOn()
                                                .isBefore(terms.probationEnd().plusMonths(4)));
                if (!fits || !terms.probationEnd().plusMonths(3).isBefore(terms.end())) {
                    return false;
                }
                part(event, "contract")
                        .put("probationEnd", terms.probationEnd().plusMonths(3).toString());
                return true;
            }),
            risky("D06 probation wage too low 试用期工资过低", "D06", 1.5, CONCLUDED, (event, scene) -> {
                Terms terms = scene.life().terms();
                BigDecimal wage = terms.wage().multiply(new BigDecimal("0.7")).setScale(0, RoundingMode.DOWN);
                // Below the minimum it would be D07 too.
                if (terms.probationEnd() == null || wage.compareTo(ABOVE_EVERY_MINIMUM) < 0) {
                    return false;
                }
                part(event, "contract").put("probationWage", wage);
                return true;
            }),
            risky("E01 below the minimum wage 低于最低工资", "E01", 1.5, CONCLUDED, (event, scene) -> {
                ObjectNode contract = part(event, "contract");
                // A probation would be paid below the minimum too (D07); dispatched workers have a rule of their own
                // (F11).
                if (!scene.last()
                        || event.path("data").has("dispatch")
                        || contract.has("probationWage")
                        || !contract.get("wageUnit").textValue().equals("M")) {
                    return false;
                }
                contract.put("wageAmount", 1900);
                return true;
            }),
            risky("E05 paid every two months 支付周期过长", "E05", 1, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("payCycleDays", 60);
                return true;
            }),
            risky("E06 sixty hours a week 超时", "E06", 1.5, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("hoursPerDay", 10).put("hoursPerWeek", 60);
                // Part-time work has limits of its own (F01).
                return !scene.life().terms().employmentForm().equals(Terms.PART_TIME);
            }),
            risky("I07 union not told 未通知工会", "I07", 6, RESCINDED, (event, scene) -> {
                return part(event, "ending").remove("unionNotifiedOn") != null;
            }),
            risky("I14 severance too small 经济补偿不足", "I14", 2, ENDED, (event, scene) -> {
                ObjectNode ending = part(event, "ending");
                if (!ending.has("severanceMonths")
                        || ending.get("severanceMonths").decimalValue().compareTo(BigDecimal.ONE) <= 0) {
                    return false;
                }
                ending.put("severanceMonths", new BigDecimal("0.5"));
                return true;
            }),
            risky("I16 no ending certificate 未出具终止证明", "I16", 1.5, ENDED, (event, scene) -> {
                // The day of the ending and the next leave time for it.
                return ((Step.End) scene.step())
                                .occurredOn()
                                .isBefore(filedOn(event).minusDays(2))
                        && part(event, "ending").remove("certificateIssuedOn") != null;
            }));

    private UnlawfulDefects() {}

    private static LocalDate filedOn(ObjectNode event) {
        return OffsetDateTime.parse(event.get("time").textValue()).toLocalDate();
    }
}

package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.Defect.AMENDED;
import static org.qiyue.deploy.local.simulation.Defect.RENEWED;
import static org.qiyue.deploy.local.simulation.Defect.RESCINDED;
import static org.qiyue.deploy.local.simulation.Defect.TERMINATED;
import static org.qiyue.deploy.local.simulation.Defect.risky;
import static org.qiyue.deploy.local.simulation.Defect.warned;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What goes against the law in the course of a contract: renewal, amendment, notice and ending. */
final class CourseDefects {

    /** The day from which an automatic extension counts as a contract (法释〔2025〕12号). */
    private static final LocalDate COUNTED_FROM = LocalDate.of(2025, 9, 1);

    static final List<Defect> ALL = List.of(
            warned("G06 gap before the renewal 续订间断", "G06", 3, RENEWED, (event, scene) -> {
                return scene.last() && !event.path("data").has("dispatch") && startsAfter(event, scene, 40);
            }),
            warned("G08 extended by itself 自动续延", "G08", 3, RENEWED, (event, scene) -> {
                part(event, "renewal").put("autoExtension", true);
                return !scene.step().occurredOn().isBefore(COUNTED_FROM);
            }),
            warned("J10 renewed early 提前续订", "J10", 2, RENEWED, (event, scene) -> {
                // A dispatch would become shorter than two years (F04); signed after its start it would be C09 too.
                Terms terms = ((Step.Renew) scene.step()).terms();
                int days = (int) Math.min(20, ChronoUnit.DAYS.between(terms.signedOn(), terms.start()));
                return scene.last() && !event.path("data").has("dispatch") && startsAfter(event, scene, -days);
            }),
            risky("H01 amended without consent 未协商一致变更", "H01", 4, AMENDED, (event, scene) -> {
                part(event, "amendment").put("agreed", false);
                return true;
            }),
            risky("H02 wage halved 大幅降薪", "H02", 4, AMENDED, (event, scene) -> {
                if (!scene.last()
                        || !(scene.step() instanceof Step.Amend amend)
                        || !amend.field().equals("/contract/wageAmount")) {
                    return false;
                }
                ObjectNode item =
                        (ObjectNode) part(event, "amendment").get("items").get(0);
                item.put("newValue", amend.oldValue().asInt() / 2);
                return true;
            }),
            warned("I02 short notice 辞职通知不足", "I02", 3, RESCINDED, (event, scene) -> {
                return isFor(event, "3701")
                        && dated(event, "noticeOn", scene.step().occurredOn().minusDays(10));
            }),
            risky("I03 resigned as in probation 试用期外按试用期辞职", "I03", 2, RESCINDED, (event, scene) -> {
                if (!isFor(event, "3701")) {
                    return false;
                }
                part(event, "ending").put("reasonCode", "3702").put("inProbation", true);
                return true;
            }),
            risky("I06 dismissed without notice 未提前通知且无代通知金", "I06", 8, RESCINDED, (event, scene) -> {
                return isFor(event, "40\\d\\d")
                        && dated(event, "noticeOn", scene.step().occurredOn().minusDays(5));
            }),
            risky("I08 protected and dismissed 解除受保护劳动者", "I08", 8, RESCINDED, (event, scene) -> {
                return isFor(event, "40\\d\\d") && part(event, "ending").put("protectedDeclared", "4") != null;
            }),
            risky("I19 protected and let expire 期满终止受保护劳动者", "I19", 3, TERMINATED, (event, scene) -> {
                return isFor(event, "4401") && part(event, "ending").put("protectedDeclared", "3") != null;
            }),
            risky("I20 expiry unpaid 期满未付经济补偿", "I20", 3, TERMINATED, (event, scene) -> {
                ObjectNode ending = part(event, "ending");
                return isFor(event, "4401")
                        && ending.get("renewOffered").textValue().equals("NO")
                        && ending.put("severanceMonths", 0).put("severanceAmount", 0) != null;
            }),
            warned("I21 expiry unannounced 期满未提前通知", "I21", 3, TERMINATED, (event, scene) -> {
                return isFor(event, "4401")
                        && part(event, "ending").get("initiator").textValue().equals("EMPLOYER")
                        && dated(
                                event,
                                "expiryNoticeOn",
                                scene.step().occurredOn().minusDays(5));
            }),
            warned("I24 task done unpaid 任务完成未付经济补偿", "I24", 12, TERMINATED, (event, scene) -> {
                return isFor(event, "4407")
                        && part(event, "ending").put("severanceMonths", 0).put("severanceAmount", 0) != null;
            }),
            risky("G01 third fixed term 第三次仍订固定期限", "G01", 8, RENEWED, (event, scene) -> {
                if (!scene.last()
                        || !(scene.step() instanceof Step.Renew renew)
                        || !renew.terms().termType().equals(Terms.OPEN_ENDED)) {
                    return false;
                }
                LocalDate end = renew.terms().start().plusYears(3).minusDays(1);
                part(event, "contract").put("termType", Terms.FIXED).put("endDate", end.toString());
                return true;
            }));

    private CourseDefects() {}

    private static boolean isFor(ObjectNode event, String reason) {
        return part(event, "ending").get("reasonCode").textValue().matches(reason);
    }

    private static boolean dated(ObjectNode event, String member, LocalDate day) {
        part(event, "ending").put(member, day.toString());
        return true;
    }

    /** Moves the first day of the renewed term to so many days after the day on which it should be. */
    private static boolean startsAfter(ObjectNode event, Defect.Scene scene, int days) {
        Terms terms = ((Step.Renew) scene.step()).terms();
        part(event, "contract").put("startDate", terms.start().plusDays(days).toString());
        return true;
    }
}

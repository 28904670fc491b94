package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.Defect.ANY;
import static org.qiyue.deploy.local.simulation.Defect.CONCLUDED;
import static org.qiyue.deploy.local.simulation.Defect.ENDED;
import static org.qiyue.deploy.local.simulation.Defect.LATER;
import static org.qiyue.deploy.local.simulation.Defect.RESCINDED;
import static org.qiyue.deploy.local.simulation.Defect.SIGNED;
import static org.qiyue.deploy.local.simulation.Defect.refused;
import static org.qiyue.deploy.local.simulation.Defect.refusedAndTold;
import static org.qiyue.deploy.local.simulation.Defect.refusedFor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.qiyue.registry.model.ResidentId;

/** Defects for which a filing is refused; each is filed again, repaired. */
final class RefusedDefects {

    static final List<Defect> ALL = List.of(
            refused("A01 unknown member 未知字段", "A01", 1, ANY, (event, scene) -> {
                filing(event).put("colour", "red");
                return true;
            }),
            refused("A02 member missing 缺少必填项", "A02", 1.5, ANY, (event, scene) -> {
                filing(event).remove("software");
                return true;
            }),
            refused("A02 code not in list 代码不在表内", "A02", 1.5, CONCLUDED, (event, scene) -> {
                part(event, "contract").put("termType", "7");
                return true;
            }),
            refused("A02 date malformed 日期格式错误", "A02", 1, ANY, (event, scene) -> {
                filing(event)
                        .put("occurredOn", scene.step().occurredOn().toString().replace('-', '/'));
                return true;
            }),
            refusedFor("A03 no signature 未签名", "A03", 0.7, SimulatedFiling.Headers.NO_SIGNATURE),
            refusedFor("A03 malformed signature 签名格式错误", "A03", 0.5, SimulatedFiling.Headers.MALFORMED),
            refusedFor("A04 changed after signing 签名后被改动", "A04", 0.7, SimulatedFiling.Headers.OF_OTHER_BYTES),
            refused("A04 another platform's source 冒用其他平台", "A04", 0.4, ANY, (event, scene) -> {
                boolean own = scene.life().employer().platform().equals("yiqian");
                event.put("source", "urn:qiyue:platform:" + (own ? "hetong" : "yiqian"));
                return true;
            }),
            refused("A09 clock ahead 报送时间超前", "A09", 0.7, ANY, (event, scene) -> {
                OffsetDateTime time =
                        OffsetDateTime.parse(event.get("time").textValue()).plusDays(2);
                event.put("time", time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
                return true;
            }),
            refused("A11 self-built, other employer 自建系统代报他人", "A11", 40, CONCLUDED, (event, scene) -> {
                if (!scene.life().employer().platform().equals(Employers.SELF_BUILT)) {
                    return false;
                }
                part(event, "employer").put("creditCode", "91110101MA04BKE98F");
                return scene.dice().chance(0.02);
            }),
            refused("A16 worker's signature missing 缺劳动者签名", "A16", 1, SIGNED, (event, scene) -> {
                ((ArrayNode) part(event, "evidence").get("signatures")).remove(1);
                return true;
            }),
            refused("B01 id check digit 身份证校验位错误", "B01", 2, CONCLUDED, (event, scene) -> {
                ObjectNode worker = part(event, "worker");
                String id = worker.get("idNumber").textValue();
                worker.put("idNumber", id.substring(0, 17) + (id.endsWith("5") ? "6" : "5"));
                return true;
            }),
            refused("B02 impossible birth date 出生日期不存在", "B02", 1, CONCLUDED, (event, scene) -> {
                ObjectNode worker = part(event, "worker");
                String id = worker.get("idNumber").textValue();
                String first17 = id.substring(0, 10) + "0231" + id.substring(14, 17);
                worker.put("idNumber", first17 + ResidentId.check(first17));
                return true;
            }),
            refused("B07 credit code 统一社会信用代码错误", "B07", 1.5, CONCLUDED, RefusedDefects::wrongCreditCode),
            // Whatever the code is, it is not that of the contract's employer.
            refused(
                    "B07 another credit code 后续事件信用代码错误",
                    List.of("B07", "J01"),
                    1.5,
                    LATER,
                    RefusedDefects::wrongCreditCode),
            refusedAndTold("C01 child labour 童工", "C01", 0.5, CONCLUDED, (event, scene) -> {
                LocalDate birth = scene.life().terms().employmentStart().minusYears(15);
                ObjectNode worker = part(event, "worker");
                String id = worker.get("idNumber").textValue();
                String first17 =
                        id.substring(0, 6) + DateTimeFormatter.BASIC_ISO_DATE.format(birth) + id.substring(14, 17);
                worker.put("idNumber", first17 + ResidentId.check(first17));
                worker.put("birthDate", birth.toString());
                return true;
            }),
            refused("C05 end before start 终止日早于起始日", "C05", 1, CONCLUDED, (event, scene) -> {
                ObjectNode contract = part(event, "contract");
                if (!contract.get("termType").textValue().equals(Terms.FIXED)) {
                    return false;
                }
                // It would not lie in the term either (D04).
                contract.remove(List.of("probationStart", "probationEnd", "probationWage"));
                contract.put(
                        "endDate", scene.life().terms().start().minusDays(1).toString());
                return true;
            }),
            refused("I01 ended in two months 终止日在两个月后", "I01", 0.7, ENDED, (event, scene) -> {
                OffsetDateTime time = OffsetDateTime.parse(event.get("time").textValue());
                part(event, "ending")
                        .put("endedOn", time.toLocalDate().plusDays(60).toString());
                return true;
            }),
            refused("I23 reason of the other kind 原因代码与事件不符", "I23", 0.7, RESCINDED, (event, scene) -> {
                part(event, "ending")
                        .put("reasonCode", "4401")
                        .put("renewOffered", "NO")
                        .put("protectedDeclared", "NONE")
                        .put(
                                "expiryNoticeOn",
                                scene.step().occurredOn().minusDays(35).toString());
                return true;
            }));

    private RefusedDefects() {}

    private static boolean wrongCreditCode(ObjectNode event, Defect.Scene scene) {
        // On a system of its own the changed code is another firm's, and A11 refuses before B07 is asked.
        if (scene.life().employer().platform().equals(Employers.SELF_BUILT)) {
            return false;
        }
        ObjectNode employer = part(event, "employer");
        String code = employer.get("creditCode").textValue();
        employer.put("creditCode", code.substring(0, 17) + (code.endsWith("7") ? "8" : "7"));
        return true;
    }

    static ObjectNode filing(ObjectNode event) {
        return part(event, "filing");
    }

    static ObjectNode part(ObjectNode event, String block) {
        return (ObjectNode) event.get("data").get(block);
    }
}

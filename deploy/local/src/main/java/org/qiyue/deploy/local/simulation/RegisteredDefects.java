package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.Defect.AMENDED;
import static org.qiyue.deploy.local.simulation.Defect.CONCLUDED;
import static org.qiyue.deploy.local.simulation.Defect.SIGNED;
import static org.qiyue.deploy.local.simulation.Defect.risky;
import static org.qiyue.deploy.local.simulation.Defect.warned;
import static org.qiyue.deploy.local.simulation.RefusedDefects.filing;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** Flaws of form and identity with which a filing is registered all the same. */
final class RegisteredDefects {

    static final List<Defect> ALL = List.of(
            // Of an amendment, since a conclusion, renewal or ending so late would also be told to the supervisor
            // (I25).
            warned("A10 filed late 逾期报送", "A10", 6, AMENDED, (event, scene) -> {
                if (scene.step().occurredOn().plusDays(20).isAfter(day(event))) {
                    return false;
                }
                filing(event).put("backfill", false);
                String time = day(event).minusDays(10) + "T09:00:00+08:00";
                event.put("time", time);
                return true;
            }),
            warned("A15 RSA signature 非国密算法", "A15", 1.5, SIGNED, (event, scene) -> {
                signature(event, 1).put("signAlg", "RSA_SHA256");
                return true;
            }),
            warned("A20 timestamp before signature 时间戳早于签名", "A20", 1, SIGNED, (event, scene) -> {
                part(event, "evidence").put("tsaTime", scene.step().occurredOn() + "T09:00:00+08:00");
                return true;
            }),
            warned("A21 no timestamp 无时间戳", "A21", 1.5, SIGNED, (event, scene) -> {
                part(event, "evidence").remove(List.of("tsaName", "tsaTime", "tsaTokenDigest"));
                return true;
            }),
            warned("A22 no deposit 无存证编号", "A22", 1.5, SIGNED, (event, scene) -> {
                part(event, "evidence").remove(List.of("depositPlatform", "depositNo"));
                return filing(event).get("platformKind").textValue().equals("THIRD_PARTY");
            }),
            warned("A24 consent method missing 缺意愿确认方式", "A24", 1, SIGNED, (event, scene) -> {
                signature(event, 1).remove("consentMethod");
                return true;
            }),
            warned("B04 declared sex differs 性别与证件不符", "B04", 1.5, CONCLUDED, (event, scene) -> {
                ObjectNode worker = part(event, "worker");
                worker.put("sex", worker.get("sex").textValue().equals("1") ? "2" : "1");
                return true;
            }),
            warned("B14 mobile number 手机号格式错误", "B14", 1.5, CONCLUDED, (event, scene) -> {
                ObjectNode worker = part(event, "worker");
                worker.put("mobile", "2" + worker.get("mobile").textValue().substring(1));
                return true;
            }),
            risky("A17 certificate expired 签名时证书已过期", "A17", 1, SIGNED, (event, scene) -> {
                LocalDate day = scene.step().occurredOn();
                signature(event, 0).put("certNotAfter", day.minusDays(2) + "T00:00:00+08:00");
                return true;
            }),
            risky("A18 another person's certificate 证书主体不符", "A18", 1, SIGNED, (event, scene) -> {
                byte[] digest = HexFormat.of()
                        .parseHex(part(event, "evidence").get("docDigest").textValue());
                signature(event, 1)
                        .put("certSubjectIdDigest", EvidenceWriter.subjectDigest(digest, "11010119900307731X"));
                return true;
            }),
            risky("A25 back-dated 倒签", "A25", 1, CONCLUDED, (event, scene) -> {
                ObjectNode contract = part(event, "contract");
                contract.put(
                        "signedOn",
                        scene.life().terms().signedOn().minusDays(12).toString());
                return true;
            }),
            risky("B12 branch not authorised 分支机构未受托", "B12", 0.7, CONCLUDED, (event, scene) -> {
                part(event, "employer").put("branchOf", "91110108MA01ABCD5T").put("branchAuthorised", false);
                return true;
            }),
            risky("B15 employer's phone as worker's 手机号同单位电话", "B15", 0.7, CONCLUDED, (event, scene) -> {
                String mobile = part(event, "worker").get("mobile").textValue();
                part(event, "employer").put("contactPhone", mobile);
                return true;
            }));

    private RegisteredDefects() {}

    private static LocalDate day(ObjectNode event) {
        return OffsetDateTime.parse(event.get("time").textValue()).toLocalDate();
    }

    private static ObjectNode signature(ObjectNode event, int signer) {
        return (ObjectNode) part(event, "evidence").get("signatures").get(signer);
    }
}

package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.PlantedContract.asItIs;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.HexFormat;

/** Contracts and persons beside each other, and facts that come late (A23, B13, J). */
final class PlantedOverlaps {

    private PlantedOverlaps() {}

    static void plant(Planting planting) {
        secondContract(planting);
        secondPlatform(planting);
        secondEmployer(planting);
        lateFact(planting);
        anothersDocument(planting);
        anothersName(planting);
        anotherNumber(planting);
    }

    /** Held until the ending of the first contract is filed, which should have come before. */
    private static void secondContract(Planting planting) {
        Employer employer = planting.employer();
        Person worker = planting.worker();
        LocalDate start = planting.today().minusDays(100);
        PlantedContract first = planting.contract(
                        employer,
                        worker,
                        planting.openEnded(employer, planting.today().minusYears(2)))
                .concluded();
        planting.contract(
                        employer,
                        worker,
                        planting.fixed(employer, start, start.plusYears(3).minusDays(1)))
                .inTurn(1)
                .concluded(Expectation.held("J04 planted: second contract 重复订立在履行合同", "J04"), asItIs());
        first.inTurn(2).filed(resigned(first, start.minusDays(40)));
    }

    private static void secondPlatform(Planting planting) {
        PlantedContract first = planting.running().concluded();
        planting.running(first.life().employer().on("qianyue"), first.life().person())
                .inTurn(1)
                .concluded(Expectation.warned("J05 planted: on two platforms 两个平台重复备案", "J05"), asItIs());
    }

    /** Of history the later one of two endings tells. */
    private static void secondEmployer(Planting planting) {
        Person worker = planting.worker();
        PlantedContract first = planting.running(planting.employer(), worker).concluded();
        PlantedContract second = planting.running(planting.employer(), worker).concluded();
        first.inTurn(1).filed(resigned(first, planting.today().minusDays(40)));
        second.inTurn(2)
                .filed(
                        resigned(second, planting.today().minusDays(30)),
                        Expectation.risky("J06 planted: two full-time jobs 两份全日制劳动关系", "J06"),
                        asItIs());
    }

    private static void lateFact(Planting planting) {
        LocalDate day = planting.today().minusDays(50);
        planting.running()
                .concluded()
                .filed(PlantedAmendments.raised(day, "9000", "9900"))
                .filed(
                        PlantedAmendments.amended(
                                day.minusDays(50),
                                "02",
                                "/contract/positionName",
                                TextNode.valueOf("文员"),
                                TextNode.valueOf("主管")),
                        Expectation.warned("J08 planted: filed out of order 迟报的事实", "J08"),
                        asItIs());
    }

    private static void anothersDocument(Planting planting) {
        byte[] digest = HexFormat.of().parseHex("5a".repeat(32));
        PlantedContract first = planting.running();
        first.concluded(event -> document(event, digest));
        planting.running()
                .inTurn(1)
                .concluded(
                        Expectation.risky("A23 planted: another's document 冒用他人合同文件", "A23"),
                        event -> document(event, digest));
    }

    /** Under another document the certificates are bound to it anew. */
    private static void document(ObjectNode event, byte[] digest) {
        ObjectNode evidence = part(event, "evidence");
        evidence.put("docDigest", HexFormat.of().formatHex(digest));
        for (JsonNode signature : evidence.get("signatures")) {
            String party = signature.get("role").textValue().equals("WORKER")
                    ? part(event, "worker").get("idNumber").textValue()
                    : part(event, "employer").get("creditCode").textValue();
            ((ObjectNode) signature).put("certSubjectIdDigest", EvidenceWriter.subjectDigest(digest, party));
        }
    }

    private static void anothersName(Planting planting) {
        PlantedContract first = planting.running().concluded();
        Person other = first.life().person().named("慕容其他" + Names.MARK);
        planting.running(planting.employer(), other)
                .inTurn(1)
                .concluded(Expectation.warned("B13 planted: another's name 同证异名", "B13"), asItIs());
    }

    /** Nobody but the bureau may agree to it, and in the simulation nobody does. */
    private static void anotherNumber(Planting planting) {
        PlantedContract contract = planting.running().concluded();
        String number = contract.life().person().idNumber();
        contract.filed(
                new Step.Correct(
                        planting.today().minusDays(1),
                        0,
                        "/worker/idNumber",
                        TextNode.valueOf(number),
                        TextNode.valueOf(planting.worker().idNumber())),
                Expectation.awaiting("J12 planted: another id number 更正证件号码", "J12"),
                event -> part(event, "correction").put("evidenceDigest", "a1".repeat(32)));
    }

    private static Step resigned(PlantedContract contract, LocalDate day) {
        Terms terms = contract.terms();
        return Endings.end(true, "3701", "WORKER", terms, terms.wage(), day, day.minusDays(31), false, false);
    }
}

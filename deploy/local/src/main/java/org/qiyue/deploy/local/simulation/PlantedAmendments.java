package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.PlantedContract.asItIs;
import static org.qiyue.deploy.local.simulation.RefusedDefects.filing;
import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Amendments that ask for too little consent, rest on stale values or change what they may not (H, J02). */
final class PlantedAmendments {

    private PlantedAmendments() {}

    static void plant(Planting planting) {
        LocalDate day = planting.today().minusDays(60);
        staleValue(planting, day);
        shortenedUnderProtection(planting, day);
        takeoverByNobody(planting, day);
        renamedSecrecy(planting, day);
        longerProbation(planting);
        aheadOfItsVersion(planting, day);
    }

    private static void staleValue(Planting planting, LocalDate day) {
        planting.running()
                .concluded()
                .filed(
                        raised(day, "8800", "9500"),
                        Expectation.rejected("H03 planted: stale value 原值已过时", "H03"),
                        asItIs());
    }

    private static void shortenedUnderProtection(Planting planting, LocalDate day) {
        PlantedContract contract = planting.running().concluded();
        LocalDate end = contract.terms().end();
        contract.filed(
                amended(day, "01", "/contract/endDate", text(end), text(end.minusMonths(6))),
                Expectation.risky("H04 planted: shortened under protection 缩短受保护劳动者的期限", "H04"),
                event -> part(event, "amendment").put("protectedDeclared", "4").put("extensionMonthsTotal", 0));
    }

    private static void takeoverByNobody(Planting planting, LocalDate day) {
        PlantedContract contract = planting.running().concluded();
        String name = contract.life().employer().name();
        contract.filed(
                amended(day, "08", "/employer/name", TextNode.valueOf(name), TextNode.valueOf("合并后的" + name)),
                Expectation.warned("H05 planted: merged into nobody 未填承继单位", "H05"),
                asItIs());
    }

    private static void renamedSecrecy(Planting planting, LocalDate day) {
        planting.running()
                .concluded()
                .filed(
                        amended(day, "07", "/contract/confidentiality", NullNode.getInstance(), BooleanNode.TRUE),
                        Expectation.rejected("H06 planted: term changed as a name 借更名改条款", "A02", "H06"),
                        asItIs());
    }

    private static void longerProbation(Planting planting) {
        Employer employer = planting.employer();
        LocalDate start = planting.today().minusDays(100);
        LocalDate end = start.plusMonths(2).minusDays(1);
        planting.contract(
                        employer,
                        planting.worker(),
                        planting.fixed(employer, start, start.plusYears(3).minusDays(1))
                                .onProbationUntil(end))
                .concluded()
                .filed(
                        amended(start.plusDays(40), "99", "/contract/probationEnd", text(end), text(end.plusMonths(2))),
                        Expectation.risky("H07 planted: longer probation 变更延长试用期", "H07"),
                        asItIs());
    }

    /** The second amendment overtakes the first. */
    private static void aheadOfItsVersion(Planting planting, LocalDate day) {
        planting.running()
                .concluded()
                .filed(
                        raised(day.plusDays(20), "9500", "9900"),
                        Expectation.held("J02 planted: ahead of its version 版本超前", "J02"),
                        event -> filing(event).put("expectedVersion", 2))
                .filed(raised(day, "9000", "9500"));
    }

    static Step raised(LocalDate day, String from, String to) {
        return amended(
                day,
                "05",
                "/contract/wageAmount",
                DecimalNode.valueOf(new BigDecimal(from)),
                DecimalNode.valueOf(new BigDecimal(to)));
    }

    static Step amended(LocalDate day, String kind, String field, JsonNode before, JsonNode after) {
        return new Step.Amend(day, day, kind, field, before, after);
    }

    private static JsonNode text(LocalDate day) {
        return TextNode.valueOf(day.toString());
    }
}

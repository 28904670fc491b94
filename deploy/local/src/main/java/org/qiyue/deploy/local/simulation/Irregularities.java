package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qiyue.deploy.local.simulation.SimulatedFiling.Headers;
import org.qiyue.registry.model.ResidentId;

/**
 * What goes wrong between events rather than within one: repeats, wrong order, second thoughts, foreign bytes.
 *
 * <p>Whatever happens, the contract itself is registered in the end, as on a platform that repairs its errors.
 */
final class Irregularities {

    /** Share of contracts with an irregularity. */
    static final double SHARE = 0.05;

    private static final int EXTRA = 100;
    private static final long MISTAKEN = 1L << 40;

    private final EventWriter writer;

    Irregularities(EventWriter writer) {
        this.writer = writer;
    }

    /** The records of an irregular contract; empty where the irregularity drawn cannot befall this one. */
    List<SimulatedFiling> filings(ContractLife life, Dice dice) {
        return switch (dice.weighted(6, 4, 4, 4, 3, 3, 5, 10, 5, 2, 4, 3)) {
            case 0 -> repeatedDelivery(life);
            case 1 -> otherBytesUnderTheSameId(life);
            case 2 -> amendedAfterTheEnding(life);
            case 3 -> concludedTwice(life);
            case 4 -> withdrawnTooLate(life);
            case 5 -> staleVersion(life);
            case 6 -> aheadOfItsPredecessor(life);
            case 7 -> corrected(life);
            case 8 -> withdrawn(life);
            case 9 -> unknownProvince(life);
            case 10 -> foreignBytes(life, dice);
            default -> anothersKey(life);
        };
    }

    private List<SimulatedFiling> repeatedDelivery(ContractLife life) {
        List<SimulatedFiling> all = regular(life);
        SimulatedFiling first = all.get(0);
        all.add(1, with(first, Expectation.repeat("A08 delivered again 重复投递")));
        return all;
    }

    private List<SimulatedFiling> otherBytesUnderTheSameId(ContractLife life) {
        List<SimulatedFiling> all = regular(life);
        ObjectNode event = writer.event(life, 0);
        RefusedDefects.part(event, "contract").put("positionName", "改过的岗位");
        all.add(1, FilingPlan.whole(life, event, Expectation.rejected("A07 other bytes, same id 同号异文", "A07")));
        return all;
    }

    private List<SimulatedFiling> amendedAfterTheEnding(ContractLife life) {
        List<SimulatedFiling> all = regular(life);
        if (!(life.steps().get(life.steps().size() - 1) instanceof Step.End end)
                || !end.occurredOn().plusDays(11).isBefore(writer.submittedAt().toLocalDate())) {
            return List.of();
        }
        all.add(extra(
                life,
                renamed(life, life.steps().size(), end.occurredOn().plusDays(10)),
                0,
                Expectation.rejected("J01 after the ending 终止后变更", "J01")));
        return all;
    }

    private List<SimulatedFiling> concludedTwice(ContractLife life) {
        List<SimulatedFiling> all = regular(life);
        all.add(1, extra(life, life.steps().get(0), 1, Expectation.rejected("J03 concluded twice 重复订立", "J03")));
        return all;
    }

    private List<SimulatedFiling> withdrawnTooLate(ContractLife life) {
        if (life.steps().size() < 2) {
            return List.of();
        }
        List<SimulatedFiling> all = regular(life);
        LocalDate day = writer.submittedAt().toLocalDate();
        all.add(
                2,
                extra(
                        life,
                        new Step.Withdraw(day, 0),
                        2,
                        Expectation.rejected("J11 withdrawn too late 已有后续事件", "J11")));
        return all;
    }

    private List<SimulatedFiling> staleVersion(ContractLife life) {
        if (life.steps().size() < 2 || life.steps().get(1) instanceof Step.End) {
            return List.of();
        }
        List<SimulatedFiling> all = regular(life);
        ObjectNode event = writer.event(
                life, renamed(life, 2, life.steps().get(1).occurredOn().plusDays(1)), EXTRA + 3);
        RefusedDefects.filing(event).put("expectedVersion", 1);
        all.add(2, FilingPlan.whole(life, event, Expectation.rejected("J02 stale version 期望版本过旧", "J02")));
        return all;
    }

    private List<SimulatedFiling> aheadOfItsPredecessor(ContractLife life) {
        if (life.steps().size() < 2) {
            return List.of();
        }
        List<SimulatedFiling> all = regular(life);
        SimulatedFiling second = all.remove(1);
        all.add(0, with(second, Expectation.held("J09 ahead of its contract 先到后补", "J09")));
        return all;
    }

    /** A slip of the pen in the post, corrected at once. */
    private List<SimulatedFiling> corrected(ContractLife life) {
        Terms terms = life.terms();
        String slip = terms.position() + "?";
        Terms slipped = new Terms(
                terms.employmentForm(),
                terms.termType(),
                terms.signedOn(),
                terms.employmentStart(),
                terms.start(),
                terms.end(),
                terms.occupation(),
                slip,
                terms.workPlace(),
                terms.wage(),
                terms.wageUnit(),
                terms.probationEnd(),
                terms.probationWage(),
                terms.userUnit());
        List<Step> steps = new ArrayList<>(life.steps());
        steps.set(0, new Step.Conclude(slipped));
        steps.add(
                1,
                new Step.Correct(
                        terms.signedOn().plusDays(1),
                        0,
                        "/contract/positionName",
                        TextNode.valueOf(slip),
                        TextNode.valueOf(terms.position())));
        return regular(new ContractLife(life.ordinal(), life.number(), life.employer(), life.person(), steps));
    }

    /** Filed by mistake, withdrawn, then filed as it should be: under the same number, which is free again. */
    private List<SimulatedFiling> withdrawn(ContractLife life) {
        LocalDate day = writer.submittedAt().toLocalDate();
        List<Step> steps = List.of(life.steps().get(0), new Step.Withdraw(day, 0));
        ContractLife mistaken =
                new ContractLife(life.ordinal() | MISTAKEN, life.number(), life.employer(), life.person(), steps);
        List<SimulatedFiling> all = regular(mistaken);
        all.addAll(regular(life));
        return all;
    }

    private List<SimulatedFiling> unknownProvince(ContractLife life) {
        if (life.steps().size() > 1) {
            return List.of();
        }
        Person person = life.person();
        String first17 = "99" + person.idNumber().substring(2, 17);
        Person stranger = new Person(
                person.ordinal(),
                person.name(),
                first17 + ResidentId.check(first17),
                person.birthDate(),
                person.sex(),
                person.household(),
                person.address(),
                person.mobile(),
                person.education(),
                person.migrant(),
                person.skill());
        ContractLife strange = new ContractLife(life.ordinal(), life.number(), life.employer(), stranger, life.steps());
        ObjectNode event = writer.event(strange, 0);
        Expectation expectation = Expectation.warned("B03 unknown province 省级代码不存在", "B03");
        return List.of(FilingPlan.whole(strange, event, expectation));
    }

    private List<SimulatedFiling> foreignBytes(ContractLife life, Dice dice) {
        String id = writer.filingId(life, EXTRA + 4).toString();
        byte[] event = FilingPlan.bytes(writer.event(life, life.steps().get(0), EXTRA + 4));
        byte[] foreign = switch (dice.between(0, 3)) {
            case 0 -> Arrays.copyOf(event, event.length / 2);
            case 1 -> ("报送 " + id).getBytes(StandardCharsets.UTF_16);
            case 2 -> ("[\"" + id + "\"]").getBytes(StandardCharsets.UTF_8);
            default -> Arrays.copyOf(event, 70_000);
        };
        List<SimulatedFiling> all = regular(life);
        String platform = life.employer().platform();
        all.add(
                0,
                new SimulatedFiling(
                        platform,
                        life.number(),
                        foreign,
                        platform,
                        Headers.WHOLE,
                        Expectation.rejected("A01 quarantined 隔离", "A01")));
        return all;
    }

    private List<SimulatedFiling> anothersKey(ContractLife life) {
        String platform = life.employer().platform();
        String other = platform.equals("hetong") ? "qianyue" : "hetong";
        byte[] event = FilingPlan.bytes(writer.event(life, life.steps().get(0), EXTRA + 5));
        List<SimulatedFiling> all = regular(life);
        all.add(
                0,
                new SimulatedFiling(
                        platform,
                        life.number(),
                        event,
                        other,
                        Headers.WHOLE,
                        Expectation.rejected("A04 another's key 他人密钥", "A04")));
        return all;
    }

    private List<SimulatedFiling> regular(ContractLife life) {
        List<SimulatedFiling> all = new ArrayList<>();
        for (int index = 0; index < life.steps().size(); index++) {
            all.add(FilingPlan.clean(writer, life, index));
        }
        return all;
    }

    private SimulatedFiling extra(ContractLife life, Step step, int number, Expectation expectation) {
        return FilingPlan.whole(life, writer.event(life, step, EXTRA + number), expectation);
    }

    /** An amendment of the post, on a day, by whoever knows what the first steps have made of it. */
    private static Step renamed(ContractLife life, int steps, LocalDate day) {
        String post = life.terms().position();
        for (Step step : life.steps().subList(0, steps)) {
            if (step instanceof Step.Renew renew) {
                post = renew.terms().position();
            } else if (step instanceof Step.Amend amend && amend.field().equals("/contract/positionName")) {
                post = amend.newValue().textValue();
            }
        }
        return new Step.Amend(
                day, day, "02", "/contract/positionName", TextNode.valueOf(post), TextNode.valueOf("新岗位"));
    }

    private static SimulatedFiling with(SimulatedFiling filing, Expectation expectation) {
        return new SimulatedFiling(
                filing.platform(), filing.key(), filing.bytes(), filing.signer(), filing.headers(), expectation);
    }
}

package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Filings.rescinded;
import static org.qiyue.ingest.rules.Filings.terminated;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.timeline;
import static org.qiyue.ingest.rules.RuleExamples.filings;
import static org.qiyue.ingest.rules.RuleExamples.side;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.EndingBlockBuilder;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Rescinded;
import org.qiyue.ingest.protocol.Terminated;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.ingest.rules.RuleExamples.Example;
import org.qiyue.ingest.rules.RuleExamples.Side;

/** Both sides of the rules of group I but those of severance: endings and their notice. */
final class EndingExamples {

    private static final LocalDate ENDED_ON = LocalDate.parse("2026-06-30");
    private static final WorkerFacts UNREMARKABLE = new WorkerFacts(null, null, null, null);

    private EndingExamples() {}

    static Stream<Example> all() {
        return Stream.of(notices(), reasons()).flatMap(each -> each);
    }

    private static Stream<Example> notices() {
        return Stream.of(
                filings("I02", noticed("3701", 30), noticed("3701", 10)),
                filings("I06", noticed("4003", 30), noticed("4003", 5)),
                filings(
                        "I07",
                        rescinded("3902", ending -> ending.unionNotifiedOn(ENDED_ON.minusDays(2))),
                        rescinded("3902", ending -> ending.unionNotifiedOn(null))),
                new Example(
                        "I16",
                        later(rescinded("3602", ending -> ending.certificateIssuedOn(ENDED_ON))),
                        later(rescinded("3602", ending -> ending.certificateIssuedOn(null)))),
                filings("I21", expired("2026-05-20"), expired("2026-06-25")),
                new Example(
                        "I25",
                        RuleExamples.received(Filings.concluded(), Duration.ofDays(1)),
                        RuleExamples.received(Filings.concluded(), Duration.ofDays(40))));
    }

    private static Stream<Example> reasons() {
        Object[] probation = {"probationStart", "2026-03-01", "probationEnd", "2026-06-30"};
        Object[] over = {"probationStart", "2026-03-01", "probationEnd", "2026-04-30"};
        return Stream.of(
                inForm("I03", rescinded("3702", same()), probation, over),
                inForm("I04", rescinded("3901", same()), probation, over),
                filings("I05", inProbation("3901"), inProbation("4003")),
                filings("I08", declared("4003", "NONE"), declared("4003", "4")),
                new Example("I09", hazard("DONE"), hazard("NOT_DONE")),
                filings("I10", served("2016-07-01"), served("2010-07-01")),
                new Example(
                        "I13",
                        side(Filings.concluded(), facts -> facts.laidOff(List.of(laidOff("2025-06-20")))),
                        side(Filings.concluded(), facts -> facts.laidOff(List.of(laidOff("2025-12-20"))))),
                new Example(
                        "I18",
                        side(
                                terminated("4401", ending -> ending.endedOn(LocalDate.parse("2027-02-28"))),
                                facts -> facts.contract(contract(timeline()))),
                        side(
                                terminated("4401", ending -> ending.endedOn(LocalDate.parse("2026-11-30"))),
                                facts -> facts.contract(contract(timeline())))),
                filings("I19", expiredFor("NONE"), expiredFor("3")),
                new Example("I22", retired("2025-02-28"), retired("2024-10-31")),
                new Example("I28", inServicePeriod(false), inServicePeriod(true)));
    }

    static Filing noticed(String reason, int days) {
        return rescinded(reason, ending -> ending.noticeOn(ENDED_ON.minusDays(days)));
    }

    static Filing expired(String noticeOn) {
        return terminated("4401", ending -> ending.renewOffered("NO").expiryNoticeOn(LocalDate.parse(noticeOn)));
    }

    private static Filing expiredFor(String declared) {
        return terminated("4401", ending -> ending.renewOffered("NO").protectedDeclared(declared));
    }

    private static Filing declared(String reason, String circumstance) {
        return rescinded(reason, ending -> ending.protectedDeclared(circumstance));
    }

    private static Filing inProbation(String reason) {
        return rescinded(reason, ending -> ending.inProbation(true));
    }

    /** Received a few days after it was submitted, when the certificate has long been due. */
    private static Side later(Filing filing) {
        return RuleExamples.received(filing, Duration.ofDays(3));
    }

    private static Example inForm(String rule, Filing filing, Object[] passing, Object[] firing) {
        return new Example(
                rule,
                side(filing, facts -> facts.contract(contract(timeline(), passing))),
                side(filing, facts -> facts.contract(contract(timeline(), firing))));
    }

    private static Side hazard(String check) {
        return side(
                rescinded("4003", ending -> ending.preExitHealthCheck(check)),
                facts -> facts.contract(contract(timeline(), "occupationalHazard", true)));
    }

    private static Side inServicePeriod(boolean charged) {
        return side(
                rescinded("3802", ending -> ending.penaltyCharged(charged)),
                facts -> facts.contract(contract(timeline(), "servicePeriodEnd", "2028-12-31")));
    }

    /** A man of 59 with three years to retirement, who has served since the day. */
    static Filing served(String since) {
        Rescinded plain = rescinded("4003", ending -> ending.serviceStart(LocalDate.parse(since)));
        return new Rescinded(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                new WorkerKey("01", Filings.born("1969-01-15", true)),
                plain.ending(),
                null);
    }

    private static LaidOff laidOff(String endedOn) {
        return new LaidOff(LocalDate.parse(endedOn), "2-02", false, false);
    }

    /** Born on 1965-01-15, he reaches his retirement age on 2025-02-15. */
    private static Side retired(String endedOn) {
        Terminated plain = terminated("4402", ending -> ending.endedOn(LocalDate.parse(endedOn)));
        Filing filing = new Terminated(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                new WorkerKey("01", Filings.born("1965-01-15", true)),
                plain.ending(),
                null);
        return side(filing, facts -> facts.worker(UNREMARKABLE));
    }

    private static UnaryOperator<EndingBlockBuilder> same() {
        return UnaryOperator.identity();
    }
}

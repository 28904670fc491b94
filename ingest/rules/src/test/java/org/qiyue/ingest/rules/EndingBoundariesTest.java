package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.EndingExamples.expired;
import static org.qiyue.ingest.rules.EndingExamples.noticed;
import static org.qiyue.ingest.rules.EndingExamples.served;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.rescinded;
import static org.qiyue.ingest.rules.Filings.terminated;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.engagement;
import static org.qiyue.ingest.rules.Known.term;
import static org.qiyue.ingest.rules.Known.timeline;
import static org.qiyue.ingest.rules.SeveranceExamples.dismissed;
import static org.qiyue.ingest.rules.SeveranceExamples.severance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.EndingBlockBuilder;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Rescinded;
import org.qiyue.ingest.protocol.RetirementAgreement;
import org.qiyue.ingest.protocol.Terminated;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Term;

/** The edges of group I: notice, reasons, severance, time limits. */
class EndingBoundariesTest {

    private static final LocalDate ENDED_ON = LocalDate.parse("2026-06-30");

    private static Stream<Bound> bounds() {
        return Stream.of(notices(), probations(), reasons(), layOffs(), severances(), amounts(), timeLimits())
                .flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> notices() {
        return Stream.of(
                warns("I02", "twenty-nine days", noticed("3701", 29)),
                silent("I02", "three days in probation", noticed("3702", 3)),
                warns("I02", "two days in probation", noticed("3702", 2)),
                warns("I02", "nobody was told", rescinded("3701", ending -> ending.noticeOn(null))),
                silent("I02", "another reason", noticed("3602", 0)),
                risks("I06", "twenty-nine days", noticed("4003", 29)),
                silent(
                        "I06",
                        "pay in lieu",
                        rescinded("4003", ending -> ending.noticeOn(null).payInLieu(true))),
                silent("I06", "a lay-off has its own", noticed("4101", 0)),
                silent("I07", "on the day", rescinded("3902", ending -> ending.unionNotifiedOn(ENDED_ON))),
                risks("I07", "a day after", rescinded("3902", ending -> ending.unionNotifiedOn(ENDED_ON.plusDays(1)))),
                silent("I07", "no duty by agreement", rescinded("3602", ending -> ending.unionNotifiedOn(null))),
                silent(
                        "I16",
                        "a day after",
                        rescinded("3602", ending -> ending.certificateIssuedOn(ENDED_ON.plusDays(1)))),
                risks(
                        "I16",
                        "two days after",
                        rescinded("3602", ending -> ending.certificateIssuedOn(ENDED_ON.plusDays(2)))),
                silent("I16", "not due yet", rescinded("3602", ending -> ending.certificateIssuedOn(null))),
                silent("I21", "thirty days", expired("2026-05-31")),
                warns("I21", "twenty-nine days", expired("2026-06-01")),
                silent(
                        "I21",
                        "elsewhere",
                        expired("2026-06-29"),
                        facts -> facts.contract(contract(timeline(), "workPlaceDivision", "120101"))));
    }

    private static Stream<Bound> probations() {
        UnaryOperator<FactsBuilder> toTheDay = inForm("probationStart", "2026-03-01", "probationEnd", "2026-06-30");
        UnaryOperator<FactsBuilder> toTheDayBefore =
                inForm("probationStart", "2026-03-01", "probationEnd", "2026-06-29");
        return Stream.of(
                silent("I03", "on the last day", rescinded("3702", e -> e), toTheDay),
                risks("I03", "the day after it", rescinded("3702", e -> e), toTheDayBefore),
                risks("I03", "none is registered", rescinded("3702", e -> e), inForm()),
                silent("I03", "nothing is known", rescinded("3702", e -> e)),
                risks("I04", "the day after it", rescinded("3901", e -> e), toTheDayBefore),
                risks("I05", "registered, though filed otherwise", rescinded("4003", e -> e), toTheDay),
                silent(
                        "I05",
                        "over, though filed otherwise",
                        rescinded("4003", e -> e.inProbation(true)),
                        toTheDayBefore),
                silent("I05", "not up to the work", rescinded("4002", e -> e.inProbation(true))));
    }

    private static Stream<Bound> reasons() {
        WorkerFacts early =
                new WorkerFacts(null, null, null, new RetirementAgreement("EARLY", LocalDate.parse("2026-06-30")));
        return Stream.of(
                risks("I10", "fifteen years to the day", served("2011-07-01")),
                silent("I10", "a day less", served("2011-07-02")),
                risks(
                        "I10",
                        "with registered service",
                        served("2020-07-01"),
                        facts -> facts.engagements(List.of(engagement(term("2010-07-01", "2027-06-30"))))),
                silent("I10", "five years to retirement", ofMan("1970-03-01", "4003")),
                risks("I10", "days less", ofMan("1970-02-28", "4003")),
                silent(
                        "I07",
                        "ended before the law",
                        rescinded(
                                "3902",
                                e -> e.endedOn(LocalDate.parse("2007-12-31")).unionNotifiedOn(null))),
                risks(
                        "I07",
                        "on its first day",
                        rescinded(
                                "3902",
                                e -> e.endedOn(LocalDate.parse("2008-01-01")).unionNotifiedOn(null))),
                silent("I08", "nothing declared", rescinded("4003", e -> e.protectedDeclared(null))),
                silent("I08", "misconduct is no matter of it", rescinded("3902", e -> e.protectedDeclared("4"))),
                silent(
                        "I09",
                        "no hazard",
                        rescinded("4003", e -> e.preExitHealthCheck("NOT_DONE")),
                        inForm("occupationalHazard", false)),
                risks(
                        "I18",
                        "an open-ended contract cannot expire",
                        terminated("4401", e -> e.renewOffered("NO")),
                        of(Term.openEnded(LocalDate.parse("2026-03-01")))),
                silent("I22", "nobody looked", ofMan("1970-01-15", "4402")),
                warns(
                        "I22",
                        "years before",
                        ofMan("1970-01-15", "4402"),
                        facts -> facts.worker(new WorkerFacts(null, null, null, null))),
                silent("I22", "agreed so", ofMan("1970-01-15", "4402"), facts -> facts.worker(early)),
                silent("I28", "no service period", rescinded("3802", e -> e.penaltyCharged(true)), inForm()));
    }

    private static Stream<Bound> layOffs() {
        return Stream.of(
                silent("I13", "six months and a day", concluded(), laidOff("2025-08-19", "2-02-10-03", false, false)),
                risks("I13", "six months", concluded(), laidOff("2025-08-20", "2-02-10-03", false, false)),
                silent("I13", "the worker himself", concluded(), laidOff("2026-01-20", "2-02-10-03", true, false)),
                silent("I13", "he was told", concluded(), laidOff("2026-01-20", "2-02-10-03", false, true)),
                silent("I13", "other work", concluded(), laidOff("2026-01-20", "2-02-10-04", false, false)),
                silent("I13", "nobody looked", concluded()));
    }

    private static Stream<Bound> severances() {
        UnaryOperator<FactsBuilder> longer =
                facts -> facts.engagements(List.of(engagement(term("2018-03-01", "2026-02-28"))));
        UnaryOperator<FactsBuilder> longAgo =
                facts -> facts.engagements(List.of(engagement(term("2010-03-01", "2012-02-28"))));
        return Stream.of(
                risks("I14", "half a month less", dismissed("6.5")),
                risks("I14", "registered service is longer", dismissed("7.0"), longer),
                silent("I14", "service long over does not count", dismissed("7.0"), longAgo),
                silent("I14", "none is due", rescinded("3902", e -> e.severanceMonths(BigDecimal.ZERO))),
                silent("I14", "part-time", dismissed("1.0"), form(EmploymentForm.PART_TIME)),
                silent("I14", "public welfare", dismissed("1.0"), inForm("publicWelfareJob", true)),
                risks("I14", "years with the former employer", dismissed("7.0"), inForm("priorServiceMonths", 6)),
                silent("I14", "twelve, as a cap may apply", since("2009-01-01", "12")),
                risks(
                        "I14",
                        "twelve, as no cap applies",
                        since("2009-01-01", "12"),
                        facts -> facts.averageMonthlyWage(new BigDecimal("12000"))),
                silent("I14", "unpaid, which I20 says", expiredFor("NO", false, "0")),
                risks("I20", "an offer of less", expiredFor("LOWERED", true, "0")),
                silent("I20", "paid", expiredFor("NO", false, "0.5")),
                risks("I14", "kept, but not declined", expiredFor("KEPT", false, "0")),
                silent("I14", "kept and declined", expiredFor("KEPT", true, "0")),
                silent("I24", "a fixed term", terminated("4407", e -> severance(e, "0", "0", "10000")), inForm()));
    }

    private static Stream<Bound> amounts() {
        UnaryOperator<FactsBuilder> average = facts ->
                facts.averageMonthlyWage(new BigDecimal("12000")).contract(contract(timeline(), "wageUnit", "M"));
        return Stream.of(
                silent("I15", "nobody knows the average", paid("7", "1", "10000")),
                silent("I15", "the wage at the cap", paid("7", "252000", "36000"), average),
                warns("I15", "above the cap, paid in full", paid("7", "280000", "40000"), average),
                silent("I15", "above the cap, capped", paid("7", "252000", "40000"), average),
                warns("I15", "less than the wage", paid("7", "69998", "10000"), average),
                silent("I15", "a yuan of rounding", paid("7", "69999", "10000"), average),
                silent("I15", "more than the wage", paid("7", "90000", "10000"), average),
                warns("I15", "less than the minimum wage", paid("7", "14000", "2000"), average));
    }

    private static Stream<Bound> timeLimits() {
        return Stream.of(
                later(null, "thirty days", concluded(), "2026-03-22T15:59:59Z"),
                later(Level.RISK, "a day more", concluded(), "2026-03-22T16:00:00Z"),
                later(null, "seven working days", rescinded("3602", e -> e), "2026-07-09T15:59:59Z"),
                later(Level.RISK, "a day more", rescinded("3602", e -> e), "2026-07-09T16:00:00Z"),
                later(null, "a year whose holidays are not known", endedOn("2026-12-28"), "2027-03-01T00:00:00Z"),
                later(null, "history", Filings.withFiling(f -> f.backfill(true)), "2026-12-01T00:00:00Z"),
                later(
                        null,
                        "a correction",
                        Filings.corrected("/contract/positionName", "甲", "乙"),
                        "2026-12-01T00:00:00Z"));
    }

    private static Bound later(Level level, String why, Filing filing, String receivedAt) {
        return new Bound("I25", why, level, RuleExamples.received(filing, Instant.parse(receivedAt)));
    }

    private static Filing endedOn(String day) {
        return rescinded("3602", ending -> ending.endedOn(LocalDate.parse(day)));
    }

    private static UnaryOperator<FactsBuilder> inForm(Object... members) {
        return facts -> facts.contract(contract(timeline(), members));
    }

    private static UnaryOperator<FactsBuilder> form(EmploymentForm form) {
        return facts -> facts.contract(
                new ContractFacts(Known.CONTRACT_ID, Filings.CREDIT_CODE, true, form, timeline(), null, null));
    }

    private static UnaryOperator<FactsBuilder> of(Term term) {
        ContractTimeline timeline = ContractTimeline.empty()
                .plus(new ContractEvent.Conclusion(Filings.CONCLUSION, LocalDate.parse("2026-02-20"), term));
        return facts -> facts.contract(contract(timeline));
    }

    private static UnaryOperator<FactsBuilder> laidOff(String endedOn, String occupation, boolean same, boolean told) {
        return facts -> facts.laidOff(List.of(new LaidOff(LocalDate.parse(endedOn), occupation, same, told)));
    }

    /** A man born that day, who has served since 2010. */
    private static Filing ofMan(String birth, String reason) {
        UnaryOperator<EndingBlockBuilder> since2010 = ending -> ending.serviceStart(LocalDate.parse("2010-01-01"));
        WorkerKey key = new WorkerKey("01", Filings.born(birth, true));
        if (reason.startsWith("44")) {
            var plain = terminated(reason, since2010);
            return new Terminated(plain.envelope(), plain.filing(), plain.employer(), key, plain.ending(), null);
        }
        var plain = rescinded(reason, since2010);
        return new Rescinded(plain.envelope(), plain.filing(), plain.employer(), key, plain.ending(), null);
    }

    private static Filing since(String start, String months) {
        return rescinded(
                "4003", ending -> severance(ending, months, "120000", "10000").serviceStart(LocalDate.parse(start)));
    }

    private static Filing expiredFor(String offered, boolean declined, String months) {
        return terminated(
                "4401",
                ending -> ending.renewOffered(offered)
                        .workerDeclinedRenewal(declined)
                        .severanceMonths(new BigDecimal(months)));
    }

    private static Filing paid(String months, String amount, String average) {
        return rescinded("4003", ending -> severance(ending, months, amount, average));
    }
}

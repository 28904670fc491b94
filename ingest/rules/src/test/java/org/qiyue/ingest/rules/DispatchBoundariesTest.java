package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.dispatched;
import static org.qiyue.ingest.rules.Filings.rescinded;
import static org.qiyue.ingest.rules.PayExamples.partTime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The edges of labour dispatch where facts are absent. */
class DispatchBoundariesTest {

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(Stream.of(dispatches(), terms()).flatMap(each -> each));
    }

    private static Stream<Bound> dispatches() {
        OtherDispatch same = new OtherDispatch(Filings.OTHER_CREDIT_CODE, date("2027-02-28"), date("2027-12-31"));
        OtherDispatch after = new OtherDispatch(Filings.OTHER_CREDIT_CODE, date("2027-03-01"), date("2027-12-31"));
        OtherDispatch upsideDown = new OtherDispatch(Filings.OTHER_CREDIT_CODE, date("2026-12-31"), date("2026-06-01"));
        return Stream.of(
                risks(
                                "F10",
                                "on the last day",
                                dispatched(Filings.dispatch()),
                                facts -> facts.dispatches(List.of(same)))
                        .at("/data/dispatch/userUnitCreditCode"),
                silent(
                        "F10",
                        "the day after",
                        dispatched(Filings.dispatch()),
                        facts -> facts.dispatches(List.of(after))),
                silent(
                        "F10",
                        "a period that is none",
                        dispatched(Filings.dispatch()),
                        facts -> facts.dispatches(List.of(upsideDown))),
                silent(
                        "F10",
                        "no period here",
                        DispatchExamples.with(b -> b.periodEnd(null)),
                        facts -> facts.dispatches(List.of(same))),
                silent("F10", "no dispatch here", concluded(), facts -> facts.dispatches(List.of(same))),
                risks(
                                "F07",
                                "six months and a day",
                                DispatchExamples.with(b -> b.postKind("1").periodEnd(date("2026-09-01"))))
                        .at("/data/dispatch/periodEnd"),
                silent(
                        "F07",
                        "six months",
                        DispatchExamples.with(b -> b.postKind("1").periodEnd(date("2026-08-31")))),
                silent(
                        "F07",
                        "no period",
                        DispatchExamples.with(b -> b.postKind("1").periodStart(null))),
                silent(
                        "F07",
                        "a period that is none",
                        DispatchExamples.with(b -> b.postKind("1").periodEnd(date("2026-02-28")))),
                risks("F09", "to itself", DispatchExamples.with(b -> b.userUnitCreditCode(Filings.CREDIT_CODE)))
                        .at("/data/dispatch/userUnitCreditCode"),
                silent(
                        "F09",
                        "no user unit",
                        DispatchExamples.with(b -> b.userUnitCreditCode(null)),
                        facts -> facts.agencyOfUserUnit(true)),
                silent("F09", "no dispatch", concluded(), facts -> facts.agencyOfUserUnit(true)),
                risks(
                                "F05",
                                "neither number nor end",
                                DispatchExamples.with(b -> b.licenceNo(null).licenceValidTo(null)))
                        .at("/data/dispatch/licenceNo", "/data/dispatch/licenceValidTo"),
                silent(
                        "F05",
                        "no start",
                        dispatched(
                                Filings.dispatch().toBuilder()
                                        .licenceValidTo(date("2020-01-01"))
                                        .build(),
                                c -> c.startDate(null))),
                silent("F05", "no block", dispatched(null)),
                silent("F05", "not dispatched", rescinded("3602", "2026-06-30")));
    }

    private static Stream<Bound> terms() {
        UnaryOperator<FactsBuilder> nothing = facts -> facts;
        return Stream.of(
                risks(
                                "F03",
                                "four hours a day",
                                dispatched(
                                        Filings.dispatch(),
                                        c -> c.hoursPerDay(new BigDecimal("4")).hoursPerWeek(null)))
                        .at("/data/contract/employmentForm"),
                silent(
                        "F03",
                        "a tenth more",
                        dispatched(
                                Filings.dispatch(),
                                c -> c.hoursPerDay(new BigDecimal("4.1")).hoursPerWeek(null))),
                risks(
                        "F03",
                        "twenty-four hours a week",
                        dispatched(
                                Filings.dispatch(),
                                c -> c.hoursPerDay(new BigDecimal("4")).hoursPerWeek(new BigDecimal("24")))),
                silent(
                        "F03",
                        "a tenth more a week",
                        dispatched(
                                Filings.dispatch(),
                                c -> c.hoursPerDay(new BigDecimal("4")).hoursPerWeek(new BigDecimal("24.1")))),
                silent(
                        "F03",
                        "no day told",
                        dispatched(Filings.dispatch(), c -> c.hoursPerDay(null).hoursPerWeek(new BigDecimal("20")))),
                silent(
                        "F03",
                        "no start",
                        dispatched(
                                Filings.dispatch(),
                                c -> c.hoursPerDay(new BigDecimal("4")).startDate(null))),
                silent("F03", "part-time, not dispatched", partTime(c -> c), nothing),
                silent("F04", "two years", dispatched(Filings.dispatch())),
                risks("F04", "a day less", dispatched(Filings.dispatch(), c -> c.endDate(date("2028-02-28"))))
                        .at("/data/contract/endDate"),
                risks(
                                "F04",
                                "a task",
                                dispatched(
                                        Filings.dispatch(), c -> c.termType("3").taskDescription("展会")))
                        .at("/data/contract/termType"),
                warns(
                                "F04",
                                "open-ended",
                                dispatched(
                                        Filings.dispatch(), c -> c.termType("2").endDate(null)))
                        .at("/data/contract/termType"),
                silent("F04", "no term", dispatched(Filings.dispatch(), c -> c.endDate(null))),
                silent("F04", "not dispatched", concluded()));
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }
}

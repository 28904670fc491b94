package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Filings.CREDIT_CODE;
import static org.qiyue.ingest.rules.Filings.OTHER_CREDIT_CODE;
import static org.qiyue.ingest.rules.Filings.dispatch;
import static org.qiyue.ingest.rules.Filings.dispatched;
import static org.qiyue.ingest.rules.RuleExamples.filings;
import static org.qiyue.ingest.rules.RuleExamples.side;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.DispatchBlockBuilder;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.RuleExamples.Example;

/** Both sides of the rules of labour dispatch. */
final class DispatchExamples {

    private DispatchExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                filings(
                        "F03",
                        dispatched(dispatch()),
                        dispatched(
                                dispatch(),
                                contract -> contract.hoursPerDay(new BigDecimal("4"))
                                        .hoursPerWeek(new BigDecimal("20")))),
                filings("F04", until("2028-02-29"), until("2027-02-28")),
                filings(
                        "F05",
                        with(block -> block.licenceValidTo(LocalDate.parse("2027-12-31"))),
                        with(block -> block.licenceValidTo(LocalDate.parse("2024-12-31")))),
                filings("F07", temporary("2026-08-31"), temporary("2026-11-30")),
                new Example(
                        "F09",
                        side(dispatched(dispatch()), facts -> facts.agencyOfUserUnit(false)),
                        side(dispatched(dispatch()), facts -> facts.agencyOfUserUnit(true))),
                new Example(
                        "F10",
                        side(dispatched(dispatch()), facts -> facts.dispatches(List.of())),
                        side(dispatched(dispatch()), facts -> facts.dispatches(List.of(to(CREDIT_CODE))))),
                filings("F11", paid("2600"), paid("2400")));
    }

    static OtherDispatch to(String userUnit) {
        return new OtherDispatch(userUnit, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    }

    static Filing with(UnaryOperator<DispatchBlockBuilder> change) {
        return dispatched(change.apply(Filings.dispatch().toBuilder()).build());
    }

    private static Filing until(String end) {
        return dispatched(Filings.dispatch(), contract -> contract.endDate(LocalDate.parse(end)));
    }

    private static Filing temporary(String periodEnd) {
        return with(block -> block.postKind("1").periodEnd(LocalDate.parse(periodEnd)));
    }

    private static Filing paid(String wage) {
        return dispatched(
                Filings.dispatch().toBuilder()
                        .userUnitCreditCode(OTHER_CREDIT_CODE)
                        .build(),
                contract -> contract.wageAmount(new BigDecimal(wage)));
    }
}

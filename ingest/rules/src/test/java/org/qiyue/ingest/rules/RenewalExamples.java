package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Filings.renewed;
import static org.qiyue.ingest.rules.Filings.terminated;
import static org.qiyue.ingest.rules.Known.engagement;
import static org.qiyue.ingest.rules.Known.term;
import static org.qiyue.ingest.rules.RuleExamples.filings;
import static org.qiyue.ingest.rules.RuleExamples.same;
import static org.qiyue.ingest.rules.RuleExamples.side;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.RenewalBlock;
import org.qiyue.ingest.rules.RuleExamples.Example;

/** Both sides of the rules of group G, and of early renewal: terms in a row. */
final class RenewalExamples {

    private static final LocalDate PREVIOUS_END = LocalDate.parse("2027-02-28");

    private RenewalExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                new Example("G01", side(openEnded(), twoTerms()), side(fixed(), twoTerms())),
                new Example("G02", side(openEnded(), tenYears()), side(fixed(), tenYears())),
                new Example("G04", side(expired(), oneTerm()), side(expired(), endedAfterTwoTerms())),
                filings("G06", startingOn("2027-03-01"), startingOn("2027-04-15")),
                filings("G08", renewedWith(false), renewedWith(true)),
                filings("J10", startingOn("2027-03-01"), startingOn("2026-11-30")));
    }

    static UnaryOperator<FactsBuilder> twoTerms() {
        return facts -> facts.engagements(
                List.of(engagement(term("2025-03-01", "2026-02-28"), term("2026-03-01", "2027-02-28"))));
    }

    private static UnaryOperator<FactsBuilder> oneTerm() {
        return facts -> facts.engagements(List.of(engagement(term("2025-07-01", "2026-06-30"))));
    }

    private static UnaryOperator<FactsBuilder> endedAfterTwoTerms() {
        return facts -> facts.engagements(
                List.of(engagement(term("2024-07-01", "2025-06-30"), term("2025-07-01", "2026-06-30"))));
    }

    static UnaryOperator<FactsBuilder> tenYears() {
        return facts -> facts.engagements(List.of(engagement(term("2017-03-01", "2027-02-28"))));
    }

    static Filing fixed() {
        return renewed(same(), null);
    }

    private static Filing openEnded() {
        return renewed(contract -> contract.termType("2").endDate(null), null);
    }

    static Filing expired() {
        return terminated("4401", ending -> ending.renewOffered("NO").workerDeclinedRenewal(false));
    }

    static Filing startingOn(String start) {
        return renewed(contract -> contract.startDate(LocalDate.parse(start)), null);
    }

    private static Filing renewedWith(boolean autoExtension) {
        return renewed(same(), new RenewalBlock(PREVIOUS_END, 2, autoExtension, "KEPT", null, null));
    }
}

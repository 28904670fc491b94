package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.renewed;
import static org.qiyue.ingest.rules.Filings.terminated;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.engagement;
import static org.qiyue.ingest.rules.Known.term;
import static org.qiyue.ingest.rules.Known.timeline;
import static org.qiyue.ingest.rules.RenewalExamples.fixed;
import static org.qiyue.ingest.rules.RenewalExamples.startingOn;
import static org.qiyue.ingest.rules.RenewalExamples.tenYears;
import static org.qiyue.ingest.rules.RenewalExamples.twoTerms;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.RenewalBlock;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.registry.model.AgreedTerm;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Engagement;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.Transfer;

/** The edges of group G, and of renewals that leave a gap, where facts are absent or several. */
class RenewalBoundariesTest {

    private static Stream<Bound> bounds() {
        return Stream.of(openEndedDuty(), expiries(), gaps()).flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> openEndedDuty() {
        return Stream.of(
                risks("G01", "a third", fixed(), twoTerms()).at("/data/contract/termType"),
                silent("G01", "a task", renewed(c -> c.termType("3").taskDescription("展会"), null), twoTerms()),
                silent("G01", "no start", renewed(c -> c.startDate(null), null), twoTerms()),
                risks("G01", "asked for, without any proof", by(asked(), null), twoTerms()),
                risks("G01", "a second after a transfer", transferred(), oneTermAnd(List.of()))
                        .at("/data/contract/termType"),
                silent("G01", "a second after a transfer that nobody looked up", transferred(), oneTermAnd(null)),
                silent("G01", "a second without one", fixed(), oneTermAnd(List.of())),
                silent(
                        "G01",
                        "a first after a transfer",
                        signedAfterTransfer(),
                        facts -> facts.engagements(List.of()).former(List.of())),
                risks(
                        "G01",
                        "a first after two with the former employer",
                        signedAfterTransfer(),
                        facts -> facts.engagements(List.of())
                                .former(List.of(engagement(
                                        term("2024-03-01", "2025-02-28"), term("2025-03-01", "2026-02-28"))))),
                silent(
                        "G01",
                        "a second after a transfer from an open-ended contract",
                        transferred(),
                        oneTermAnd(List.of(endedOn("2026-02-28", Term.openEnded(LocalDate.parse("2020-01-01")))))),
                silent(
                        "G01",
                        "a second, long after the former employer",
                        transferred(),
                        oneTermAnd(List.of(engagement(term("2024-01-01", "2025-12-31"))))),
                risks(
                        "G01",
                        "a second, the transfer known of the contract before",
                        fixed(),
                        facts -> facts.engagements(List.of(engagement(term("2026-03-01", "2027-02-28"))
                                        .after(new Transfer(Filings.OTHER_CREDIT_CODE, 12))))
                                .former(List.of())),
                silent(
                        "G01",
                        "before transfers counted",
                        renewed(
                                c -> c.transferredFrom(Filings.OTHER_CREDIT_CODE)
                                        .priorServiceMonths(12)
                                        .employmentStart(LocalDate.parse("2024-08-31"))
                                        .startDate(LocalDate.parse("2025-08-31")),
                                null),
                        facts -> facts.engagements(List.of(engagement(term("2024-08-31", "2025-08-30"))))
                                .former(List.of())),
                risks("G02", "ten years", fixed(), tenYears()).at("/data/contract/termType"),
                silent("G02", "a conclusion", concluded(), pair(term("2015-03-01", "2026-02-28"))),
                silent("G02", "a gap of years", fixed(), pair(term("2010-03-01", "2020-02-28"))),
                risks(
                        "G02",
                        "a month of the years before",
                        renewed(c -> c.priorServiceMonths(1), null),
                        pair(term("2017-04-01", "2027-02-28"))),
                silent(
                        "G02",
                        "a month too few",
                        renewed(c -> c.priorServiceMonths(1), null),
                        pair(term("2017-04-02", "2027-02-28"))),
                silent("G02", "part-time", renewed(c -> c.employmentForm("02"), null), tenYears()),
                silent("G02", "public welfare", renewed(c -> c.publicWelfareJob(true), null), tenYears()),
                silent("G02", "nobody looked", fixed()));
    }

    private static Stream<Bound> expiries() {
        UnaryOperator<FactsBuilder> twice = pair(term("2024-07-01", "2025-06-30"), term("2025-07-01", "2026-06-30"));
        UnaryOperator<FactsBuilder> partTime = facts -> twice.apply(facts)
                .contract(new ContractFacts(
                        Known.CONTRACT_ID,
                        Filings.CREDIT_CODE,
                        true,
                        EmploymentForm.PART_TIME,
                        timeline(),
                        null,
                        null));
        return Stream.of(
                risks("G04", "two terms", RenewalExamples.expired(), twice).at("/data/ending/reasonCode"),
                risks(
                        "G04",
                        "one term after a transfer",
                        RenewalExamples.expired(),
                        facts -> facts.engagements(List.of(engagement(term("2025-07-01", "2026-06-30"))
                                        .after(new Transfer(Filings.OTHER_CREDIT_CODE, 12))))
                                .former(List.of())),
                silent("G04", "part-time", RenewalExamples.expired(), partTime),
                silent("G04", "no day", terminated("4401", e -> e.endedOn(null)), twice),
                silent("G04", "a rescission", Filings.rescinded("4401", "2026-06-30"), twice));
    }

    private static Stream<Bound> gaps() {
        ContractTimeline openEnded = ContractTimeline.empty()
                .plus(new ContractEvent.Conclusion(
                        Filings.CONCLUSION,
                        LocalDate.parse("2026-02-20"),
                        Term.openEnded(LocalDate.parse("2026-03-01"))));
        return Stream.of(
                warns("G06", "a day between", startingOn("2027-03-02")).at("/data/contract/startDate"),
                silent("G06", "the next day", startingOn("2027-03-01")),
                warns("J10", "a day before the end", startingOn("2027-02-27")).at("/data/contract/startDate"),
                silent("G06", "no start", renewed(c -> c.startDate(null), null)),
                silent("G06", "no end known", renewed(c -> c.startDate(LocalDate.parse("2027-05-01")), block(null))),
                silent("J10", "no end known", renewed(c -> c.startDate(LocalDate.parse("2026-05-01")), block(null))),
                warns(
                        "G06",
                        "as filed where the register has an open-ended term",
                        renewed(c -> c.startDate(LocalDate.parse("2027-05-01")), null),
                        facts -> facts.contract(contract(openEnded))),
                silent("J10", "a conclusion", concluded()),
                warns("G08", "extended of itself", extended(true)).at("/data/renewal/autoExtension"),
                silent("G08", "not said", extended(null)));
    }

    private static UnaryOperator<FactsBuilder> pair(Term... terms) {
        return facts -> facts.engagements(List.of(engagement(terms)));
    }

    private static UnaryOperator<FactsBuilder> oneTermAnd(List<Engagement> former) {
        return facts -> facts.engagements(List.of(engagement(term("2026-03-01", "2027-02-28"))))
                .former(former);
    }

    private static Engagement endedOn(String day, Term term) {
        return new Engagement(
                EmploymentForm.FULL_TIME,
                term.start(),
                List.of(AgreedTerm.asSigned(term)),
                LocalDate.parse(day),
                false,
                false);
    }

    private static Renewed transferred() {
        return renewed(c -> c.transferredFrom(Filings.OTHER_CREDIT_CODE).priorServiceMonths(12), null);
    }

    private static Filing signedAfterTransfer() {
        return Filings.withContract(
                c -> c.transferredFrom(Filings.OTHER_CREDIT_CODE).priorServiceMonths(12));
    }

    private static Renewed asked() {
        return renewed(contract -> contract.fixedTermRequestedByWorker(true), null);
    }

    private static Filing by(Renewed plain, EvidenceBlock evidence) {
        return new Renewed(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                plain.renewal(),
                null,
                evidence);
    }

    private static Filing extended(Boolean auto) {
        return renewed(
                contract -> contract, new RenewalBlock(LocalDate.parse("2027-02-28"), null, auto, "KEPT", null, null));
    }

    private static RenewalBlock block(String previousEnd) {
        return new RenewalBlock(
                previousEnd == null ? null : LocalDate.parse(previousEnd), null, false, "KEPT", null, null);
    }
}

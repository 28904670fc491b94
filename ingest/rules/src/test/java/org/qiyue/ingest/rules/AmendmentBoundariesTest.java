package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.AmendmentExamples.amended;
import static org.qiyue.ingest.rules.Bound.rejects;
import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.corrected;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.timeline;
import static org.qiyue.ingest.rules.RenewalExamples.fixed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.WorkerKey;

/** The edges of group H where facts are absent or several, and of the term after a change. */
class AmendmentBoundariesTest {

    private static final String WAGE = "/contract/wageAmount";
    private static final String NEW_VALUE = "/data/amendment/items/0/newValue";

    private static Stream<Bound> bounds() {
        return Stream.of(consent(), shields(), kinds(), changedTerms()).flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> consent() {
        return Stream.of(
                silent("H01", "agreed and signed", amended("05", WAGE, 10000, 12000)),
                risks("H01", "not agreed", amended("05", WAGE, 10000, 12000, block -> with(block, false, null)))
                        .at("/data/amendment/agreed"),
                risks("H01", "nobody said", amended("05", WAGE, 10000, 12000, block -> with(block, null, null)))
                        .at("/data/amendment/agreed"),
                risks(
                                "H01",
                                "neither agreed nor signed",
                                by(
                                        amended("05", WAGE, 10000, 12000, block -> with(block, false, null)),
                                        employerAlone()))
                        .at("/data/amendment/agreed", "/data/evidence/signatures"),
                silent("H01", "on paper, agreed", onPaper(amended("05", WAGE, 10000, 12000, block -> block))),
                silent(
                        "H01",
                        "the worker's own facts",
                        amended("09", "/worker/mobile", "1", "2", block -> with(block, null, null))));
    }

    private static Stream<Bound> shields() {
        return Stream.of(
                risks("H04", "two years before retirement to the day", old("1967-09-01", "2026-12-31"))
                        .at(NEW_VALUE),
                silent("H04", "a day more", old("1967-09-02", "2026-12-31")),
                silent("H04", "retired", old("1963-01-15", "2026-12-31")),
                silent("H04", "the same end", old("1966-11-15", "2027-02-28")),
                risks("H04", "a day earlier", old("1966-11-15", "2027-02-27")),
                silent("H04", "a later end", old("1966-11-15", "2027-03-01")),
                risks(
                                "H04",
                                "no longer open-ended",
                                of(amended("01", "/contract/termType", "2", "1", block -> block), "1966-11-15"))
                        .at(NEW_VALUE),
                silent(
                        "H04",
                        "open-ended from now on",
                        of(amended("01", "/contract/termType", "1", "2", block -> block), "1966-11-15")),
                silent(
                        "H04",
                        "open-ended as before",
                        of(amended("01", "/contract/termType", "2", "2", block -> block), "1966-11-15")),
                silent(
                        "H04",
                        "another field",
                        of(amended("02", "/contract/positionName", "甲", "乙", block -> block), "1966-11-15")),
                silent("H04", "an end that is none", old("1966-11-15", "bald")),
                risks(
                        "H04",
                        "protected",
                        amended("01", "/contract/endDate", "2027-02-28", "2026-12-31", block -> declared(block, "1"))),
                silent(
                        "H04",
                        "not protected",
                        amended(
                                "01",
                                "/contract/endDate",
                                "2027-02-28",
                                "2026-12-31",
                                block -> declared(block, "NONE"))));
    }

    private static Stream<Bound> kinds() {
        return Stream.of(
                warns(
                                "H05",
                                "no successor",
                                amended("08", "/employer/name", "甲", "乙", block -> with(block, true, null)))
                        .at("/data/amendment/successorCreditCode"),
                silent(
                        "H05",
                        "a successor",
                        amended(
                                "08",
                                "/employer/name",
                                "甲",
                                "乙",
                                block -> with(block, true, Filings.OTHER_CREDIT_CODE))),
                silent("H05", "another kind", amended("07", "/employer/name", "甲", "乙")),
                silent("H05", "no kind", items(new AmendmentItem("/employer/name", null, json("甲"), json("乙")))),
                warns("H06", "a term", amended("07", WAGE, 10000, 9000)).at("/data/amendment/items/0/field"),
                warns("H06", "a dispatch", amended("07", "/dispatch/position", "甲", "乙"))
                        .at("/data/amendment/items/0/field"),
                silent("H06", "a term under its own kind", amended("05", WAGE, 10000, 9000)),
                silent("H06", "no field", items(new AmendmentItem(null, "07", json("甲"), json("乙")))),
                warns(
                                "H06",
                                "the second item",
                                items(
                                        new AmendmentItem("/employer/name", "07", json("甲"), json("乙")),
                                        new AmendmentItem(
                                                "/contract/endDate", "07", json("2027-02-28"), json("2028-02-28"))))
                        .at("/data/amendment/items/1/field"),
                risks("H07", "a day more", amended("99", "/contract/probationEnd", "2026-04-30", "2026-05-01"))
                        .at(NEW_VALUE),
                silent("H07", "the same day", amended("99", "/contract/probationEnd", "2026-04-30", "2026-04-30")),
                silent("H07", "taken away", amended("99", "/contract/probationEnd", "2026-04-30", null)));
    }

    private static Stream<Bound> changedTerms() {
        UnaryOperator<FactsBuilder> fixed = form("termType", "1", "startDate", "2026-03-01", "endDate", "2027-02-28");
        return Stream.of(
                rejects(
                                "C05",
                                "an end before the start",
                                amended("01", "/contract/endDate", "2027-02-28", "2026-02-28"),
                                fixed)
                        .at(NEW_VALUE),
                silent(
                        "C05",
                        "an end on the first day",
                        amended("01", "/contract/endDate", "2027-02-28", "2026-03-01"),
                        fixed),
                rejects(
                        "C05",
                        "a start after the end",
                        items(item("/contract/startDate", "2026-03-01", "2027-03-01")),
                        fixed),
                rejects(
                                "C05",
                                "both out of order",
                                items(
                                        item("/contract/startDate", "2026-03-01", "2027-03-02"),
                                        item("/contract/endDate", "2027-02-28", "2027-03-01")),
                                fixed)
                        .at("/data/amendment/items/0/newValue", "/data/amendment/items/1/newValue"),
                rejects("C05", "a correction", corrected("/contract/endDate", "2027-02-28", "2026-02-28"), fixed)
                        .at("/data/correction/changes/0/newValue"),
                silent(
                        "C05",
                        "a day that is none",
                        amended("01", "/contract/endDate", "2027-02-28", "2027-02-30"),
                        fixed),
                silent(
                        "C05",
                        "no start at hand",
                        amended("01", "/contract/endDate", "2027-02-28", "2020-01-01"),
                        form("termType", "1")),
                silent(
                        "C05",
                        "no kind at hand",
                        amended("01", "/contract/endDate", "2027-02-28", "2020-01-01"),
                        form("startDate", "2026-03-01")),
                silent(
                        "C05",
                        "no form at hand",
                        amended("01", "/contract/endDate", "2027-02-28", "2020-01-01"),
                        facts -> facts.contract(contract(timeline()))));
    }

    static UnaryOperator<FactsBuilder> form(Object... members) {
        return facts -> facts.contract(contract(timeline(), members));
    }

    private static AmendmentBlock with(AmendmentBlock block, Boolean agreed, String successor) {
        return new AmendmentBlock(block.effectiveOn(), block.items(), agreed, block.signedOn(), successor, 0, null);
    }

    private static AmendmentBlock declared(AmendmentBlock block, String circumstance) {
        return new AmendmentBlock(block.effectiveOn(), block.items(), true, block.signedOn(), null, 0, circumstance);
    }

    static Filing items(AmendmentItem... items) {
        Amended plain = amended("05", WAGE, 1, 1, block -> block);
        AmendmentBlock block = plain.amendment();
        return with(
                plain, new AmendmentBlock(block.effectiveOn(), List.of(items), true, block.signedOn(), null, 0, null));
    }

    static AmendmentItem item(String field, Object before, Object after) {
        return new AmendmentItem(field, "99", json(before), json(after));
    }

    private static Filing old(String birth, String end) {
        return of(amended("01", "/contract/endDate", "2027-02-28", end, block -> block), birth);
    }

    private static Filing of(Amended plain, String birth) {
        return new Amended(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                new WorkerKey("01", Filings.born(birth, true)),
                plain.amendment(),
                plain.evidence());
    }

    static Filing with(Amended plain, AmendmentBlock block) {
        return new Amended(plain.envelope(), plain.filing(), plain.employer(), plain.worker(), block, plain.evidence());
    }

    private static Filing by(Amended plain, EvidenceBlock evidence) {
        return new Amended(
                plain.envelope(), plain.filing(), plain.employer(), plain.worker(), plain.amendment(), evidence);
    }

    private static Filing onPaper(Amended plain) {
        return new Amended(
                plain.envelope(),
                plain.filing().toBuilder().originalForm("DIGITISED").build(),
                plain.employer(),
                plain.worker(),
                plain.amendment(),
                employerAlone());
    }

    private static EvidenceBlock employerAlone() {
        EvidenceBlock both = Filings.evidence("2026-06-01");
        return both.toBuilder().signatures(both.signatures().subList(0, 1)).build();
    }

    static JsonNode json(Object value) {
        return new ObjectMapper().valueToTree(value);
    }

    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

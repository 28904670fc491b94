package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleExamples.filings;
import static org.qiyue.ingest.rules.RuleExamples.same;
import static org.qiyue.ingest.rules.RuleExamples.side;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.ingest.rules.RuleExamples.Example;

/** Both sides of the rules of group H: amendment. */
final class AmendmentExamples {

    private AmendmentExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                filings("H01", amended("05", "/contract/wageAmount", 10000, 12000), unagreed()),
                filings(
                        "H02",
                        amended("05", "/contract/wageAmount", 10000, 9500),
                        amended("05", "/contract/wageAmount", 10000, 6000)),
                // A man born on 1966-11-15 retires on 2027-05-15, eleven months after the amendment.
                new Example(
                        "H04",
                        side(ofOldWorker("2027-02-28", "2028-02-29"), same()),
                        side(ofOldWorker("2027-02-28", "2026-12-31"), same())),
                filings("H05", succeeded(Filings.OTHER_CREDIT_CODE), succeeded(null)),
                filings(
                        "H06",
                        amended("07", "/employer/name", "北京测试有限公司", "北京新测试有限公司"),
                        amended("07", "/contract/wageAmount", 10000, 9000)),
                filings(
                        "H07",
                        amended("99", "/contract/positionName", "工程师", "高级工程师"),
                        amended("99", "/contract/probationEnd", "2026-04-30", "2026-06-30")));
    }

    static Filing amended(String kind, String field, Object before, Object after) {
        return amended(kind, field, before, after, same());
    }

    static Amended amended(
            String kind, String field, Object before, Object after, UnaryOperator<AmendmentBlock> change) {
        return amended(new AmendmentItem(field, kind, json(before), json(after)), change);
    }

    private static Amended amended(AmendmentItem item, UnaryOperator<AmendmentBlock> change) {
        Amended plain = Filings.amended(item.kind(), Filings.evidence("2026-06-01"));
        AmendmentBlock block = plain.amendment();
        return new Amended(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                change.apply(
                        new AmendmentBlock(block.effectiveOn(), List.of(item), true, block.signedOn(), null, 0, null)),
                plain.evidence());
    }

    private static Filing unagreed() {
        return amended("05", "/contract/wageAmount", 10000, 12000, block -> with(block, false, null));
    }

    private static Filing succeeded(String creditCode) {
        return amended(
                "08",
                "/employer/creditCode",
                Filings.CREDIT_CODE,
                Filings.OTHER_CREDIT_CODE,
                block -> with(block, true, creditCode));
    }

    static Filing ofOldWorker(String before, String after) {
        Amended plain = amended("01", "/contract/endDate", before, after, same());
        return new Amended(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                new WorkerKey("01", Filings.born("1966-11-15", true)),
                plain.amendment(),
                plain.evidence());
    }

    private static AmendmentBlock with(AmendmentBlock block, boolean agreed, String successor) {
        List<AmendmentItem> items = block.items();
        return new AmendmentBlock(block.effectiveOn(), items, agreed, block.signedOn(), successor, 0, null);
    }

    private static JsonNode json(Object value) {
        return new ObjectMapper().valueToTree(value);
    }
}

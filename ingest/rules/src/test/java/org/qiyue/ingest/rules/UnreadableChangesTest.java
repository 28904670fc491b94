package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.AmendedFormTest.LAWFUL;
import static org.qiyue.ingest.rules.AmendedFormTest.item;
import static org.qiyue.ingest.rules.AmendedFormTest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.protocol.WorkerKey;

/** A change that cannot be read, or laid over the contract, is refused by its form and makes nothing of the contract. */
class UnreadableChangesTest {

    private static final String FIRST = "/data/amendment/items/0/newValue";

    /** Most bytes of an event. */
    private static final int ROOM = 64 * 1024;

    @Test
    void refusesAMemberOfABlockThatItMakesAText() {
        Verdict verdict = verdict(
                LAWFUL,
                new AmendmentItem("/dispatch", "06", json(null), json("x")),
                new AmendmentItem("/dispatch/position", "06", json(null), json("y")));
        assertThat(places(verdict)).contains("A02 " + FIRST);
        assertThat(verdict.result()).isEqualTo(ReceiptResult.REJECTED);
    }

    @Test
    void refusesATextThatFillsTheEvent() {
        int room = ROOM - new FilingCodec().write(amended(name(""))).length;
        Verdict verdict = verdict(LAWFUL, name("x".repeat(room)));
        assertThat(places(verdict)).contains("A02 " + FIRST);
        assertThat(verdict.result()).isEqualTo(ReceiptResult.REJECTED);
    }

    @Test
    void judgesNoContractThatFillsAnEvent() {
        AmendmentItem deposit = item("depositTaken", null, true);
        assertThat(places(verdict(LAWFUL, deposit))).contains("C12 " + FIRST);
        assertThat(places(verdict(LAWFUL.replace("工程师", "x".repeat(ROOM)), deposit)))
                .doesNotContain("C12 " + FIRST);
    }

    @Test
    void leavesTheEventAsItWasSigned() {
        FilingReading.Attributed reading = Known.read(amended(
                item("employmentForm", "01", "03"),
                AmendedFormTest.dispatch(AmendedFormTest.DISPATCH),
                new AmendmentItem("/dispatch/userUnitDivision", "06", json(null), json("110105"))));
        JsonNode signed = reading.tree().deepCopy();
        RuleBook.standard().evaluate(reading, facts(reading.filing(), LAWFUL));
        assertThat(reading.tree()).isEqualTo(signed);
    }

    private static AmendmentItem name(String value) {
        return new AmendmentItem("/employer/name", "07", json("甲"), json(value));
    }

    private static Verdict verdict(String form, AmendmentItem... items) {
        FilingReading.Attributed reading = Known.read(amended(items));
        return RuleBook.standard().evaluate(reading, facts(reading.filing(), form));
    }

    private static Facts facts(Filing filing, String form) {
        return Known.alone(filing)
                .contract(Known.contract(Known.timeline(), true, AmendedFormTest.tree(form), null))
                .build();
    }

    private static Amended amended(AmendmentItem... items) {
        Amended plain = Filings.amended("99", Filings.evidence("2026-06-01"));
        AmendmentBlock block = plain.amendment();
        return new Amended(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                new WorkerKey("01", Filings.ID_NUMBER),
                new AmendmentBlock(block.effectiveOn(), List.of(items), true, block.signedOn(), null, null, null),
                null);
    }

    private static List<String> places(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> finding.ruleId() + " " + finding.pointer())
                .toList();
    }
}

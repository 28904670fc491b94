package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.EmployerKey;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.FilingKind;

/** What amendments and corrections may do to a contract and its parties. */
class ChangesTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final String BAD_CODE = "91110105MA00XYH16D";
    private static final String ITEM = "/data/amendment/items/0/newValue";
    private static final String CHANGE = "/data/correction/changes/0/newValue";

    @ParameterizedTest
    @CsvSource({
        "/contract/wageAmount, 05, true",
        "/contract/wageAmount, 07, true",
        "/contract/confidentiality, 99, true",
        "/dispatch/position, 02, true",
        "/employer/name, 07, false",
        "/employer/name, 05, false",
        "/worker/mobile, 09, false"
    })
    void wantsBothSignaturesByTheFieldWhateverTheKind(String field, String kind, boolean both) {
        Filing filing = amended(null, signedByEmployer(), item(field, kind, "a", "b"));
        assertThat(evaluate(filing, UnaryOperator.identity()).has("A16")).isEqualTo(both);
    }

    @Test
    void refusesBadCreditCodesWhereverTheyStand() {
        assertThat(pointers("B07", Filings.withContract(contract -> contract.transferredFrom(BAD_CODE))))
                .containsExactly("/data/contract/transferredFrom");
        assertThat(pointers("B07", amended(BAD_CODE, null, item("/employer/name", "08", "a", "b"))))
                .containsExactly("/data/amendment/successorCreditCode");
        assertThat(pointers("B07", Filings.corrected("/employer/creditCode", Filings.CREDIT_CODE, BAD_CODE)))
                .containsExactly(CHANGE);
        assertThat(pointers("B07", Filings.corrected("/contract/transferredFrom", Filings.OTHER_CREDIT_CODE, BAD_CODE)))
                .containsExactly(CHANGE);
        assertThat(pointers(
                        "B07",
                        amended(
                                null,
                                Filings.evidence("2026-06-01"),
                                item("/dispatch/userUnitCreditCode", "06", "a", BAD_CODE))))
                .containsExactly(ITEM);
        assertThat(pointers("B07", Filings.corrected("/contract/positionName", "a", BAD_CODE)))
                .isEmpty();
    }

    @Test
    void keepsASelfBuiltSystemFromHandingItsStaffToAnother() {
        PlatformFacts own = new PlatformFacts(
                Filings.PLATFORM, "SELF_BUILT", PlatformFacts.Status.ACTIVE, Set.of(Filings.CREDIT_CODE));
        UnaryOperator<FactsBuilder> known = facts -> facts.topic(Filings.PLATFORM, own);
        Filing given = amended(Filings.OTHER_CREDIT_CODE, null, item("/employer/name", "08", "a", "b"));
        Filing corrected = Filings.corrected("/employer/creditCode", Filings.CREDIT_CODE, Filings.OTHER_CREDIT_CODE);
        assertThat(evaluate(given, known).findings())
                .extracting(Finding::ruleId, Finding::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A11", "/data/amendment/successorCreditCode"));
        assertThat(evaluate(corrected, known).findings())
                .extracting(Finding::ruleId, Finding::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A11", CHANGE));
        assertThat(evaluate(amended(Filings.CREDIT_CODE, null, item("/employer/name", "08", "a", "b")), known)
                        .has("A11"))
                .isFalse();
    }

    @Test
    void refusesATermThatCannotBeAfterTheChange() {
        AmendmentItem openEnded = item("/contract/termType", "01", "1", "2");
        AmendmentItem endless = item("/contract/endDate", "01", "2027-02-28", null);
        assertThat(changingTerm(openEnded)).containsExactly(ITEM);
        assertThat(changingTerm(openEnded, endless)).isEmpty();
        assertThat(changingTerm(endless)).containsExactly(ITEM);
        assertThat(changingTerm(item("/contract/endDate", "01", "2027-02-28", "2025-02-28")))
                .containsExactly(ITEM);
        assertThat(changingTerm(item("/contract/endDate", "01", "2027-02-28", "2028-02-28")))
                .isEmpty();
        assertThat(changingTerm(item("/contract/positionName", "02", "a", "b"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contract/workPlaceDetail", "/ending/reasonStatement"})
    void comparesNoOldValueOfWhatTheRegistryKeepsFromItself(String field) {
        Filing filing = Filings.corrected(field, "a", "b");
        assertThat(evaluate(filing, facts -> facts.contract(present())).has("H03"))
                .isFalse();
    }

    @Test
    void comparesTheEmployersCreditCode() {
        Filing stale = Filings.corrected("/employer/creditCode", Filings.OTHER_CREDIT_CODE, Filings.CREDIT_CODE);
        assertThat(evaluate(stale, facts -> facts.contract(present())).has("H03"))
                .isTrue();
    }

    @Test
    void leavesTheKeyFreeWhenTrustEndsBeforeAnUnreadableEventIsToldSo() {
        String text = new String(new FilingCodec().write(Filings.concluded()), StandardCharsets.UTF_8);
        FilingReading unreadable = new FilingCodec()
                .read(text.replace("\"specversion\"", "\"hobby\":\"chess\",\"specversion\"")
                        .getBytes(StandardCharsets.UTF_8));
        Instant before =
                Filings.concluded().envelope().submittedAt().toInstant().minusSeconds(7200);
        Facts early = Known.alone(Filings.concluded()).build();
        Facts facts = Facts.receivedAt(before)
                .contentDigest("00")
                .topic(Filings.PLATFORM, Known.THIRD_PARTY)
                .signature(SignatureResult.VALID, Known.CERTIFICATE)
                .build();
        assertThat(BOOK.evaluate(unreadable, facts).findings())
                .extracting(Finding::ruleId)
                .containsExactly("A09");
        assertThat(BOOK.evaluate(unreadable, facts).takesKey()).isFalse();
        assertThat(BOOK.evaluate(Known.read(Filings.concluded()), facts).takesKey())
                .isTrue();
        assertThat(BOOK.evaluate(unreadable, early).takesKey()).isFalse();
    }

    @Test
    void answersAWithdrawalThatWaitsInTheSameWordsWhateverTheReason() {
        assertThat(waiting("2026-02-20T06:00:00Z", true))
                .isNotEmpty()
                .isEqualTo(waiting("2026-01-01T00:00:00Z", false));
    }

    private static List<?> waiting(String receivedAt, boolean openRisk) {
        NamedFiling named = new NamedFiling(Filings.PLATFORM, Filings.CONCLUSION, Instant.parse(receivedAt), openRisk);
        return evaluate(
                        Filings.withdrawn(Filings.CONCLUSION),
                        facts -> facts.contract(Known.contract(Known.timeline(), null, null, named)))
                .told();
    }

    private static List<String> changingTerm(AmendmentItem... items) {
        Filing filing = amended(null, Filings.evidence("2026-06-01"), items);
        return evaluate(filing, facts -> facts.contract(present())).findings().stream()
                .filter(finding -> finding.ruleId().equals("C05"))
                .map(Finding::pointer)
                .toList();
    }

    private static ContractFacts present() {
        return Known.contract(Known.timeline(), true, tree("""
                {"employer": {"creditCode": "91110105MA00XYH16C"},
                 "contract": {"termType": "1", "startDate": "2026-03-01", "endDate": "2027-02-28",
                              "positionName": "工程师"}}"""), null);
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pointers(String rule, Filing filing) {
        return evaluate(filing, UnaryOperator.identity()).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(Finding::pointer)
                .toList();
    }

    private static Verdict evaluate(Filing filing, UnaryOperator<FactsBuilder> known) {
        return BOOK.evaluate(
                Known.read(filing), known.apply(Known.alone(filing)).build());
    }

    private static AmendmentItem item(String field, String kind, String before, String after) {
        return new AmendmentItem(
                field,
                kind,
                TextNode.valueOf(before),
                after == null ? NullNode.getInstance() : TextNode.valueOf(after));
    }

    private static EvidenceBlock signedByEmployer() {
        return Filings.evidence("2026-06-01").toBuilder()
                .signatures(List.of(Filings.signature("EMPLOYER", Filings.CREDIT_CODE, "2026-06-01T09:01:00+08:00")))
                .build();
    }

    private static Amended amended(String successor, EvidenceBlock evidence, AmendmentItem... items) {
        LocalDate day = LocalDate.parse("2026-06-01");
        return new Amended(
                Filings.envelope(FilingKind.AMENDED, "2026-06-01"),
                Filings.filing("2026-06-01"),
                new EmployerKey(Filings.CREDIT_CODE),
                new WorkerKey("01", Filings.ID_NUMBER),
                new AmendmentBlock(day, Arrays.asList(items), true, day, successor, 0, null),
                evidence);
    }
}

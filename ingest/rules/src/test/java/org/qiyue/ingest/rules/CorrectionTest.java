package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.CorrectionBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.FilingKind;

/** A correction is judged by what it makes of the filing that it corrects. */
class CorrectionTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final String CHANGE = "/data/correction/changes/0/newValue";
    private static final String ENDING = "01900000-0000-7000-8000-0000000000e1";
    private static final String NUMBER = "110112199311170021";
    private static final String LAWFUL = """
            {"employer": {"creditCode": "91110105MA00XYH16C"},
             "contract": {"employmentForm": "01", "termType": "1", "signedOn": "2026-02-20",
                "employmentStart": "2026-03-01", "startDate": "2026-03-01", "endDate": "2027-02-28",
                "probationStart": "2026-03-01", "probationEnd": "2026-03-31", "workingHourScheme": "1",
                "workPlaceDivision": "110105", "positionName": "甲", "wageAmount": 10000, "wageUnit": "M"}}""";

    @Test
    void findsWhatTheCorrectionBringsAtTheChangeThatBringsIt() {
        assertThat(found(Filings.corrected("/contract/probationEnd", "2026-03-31", "2026-08-31"), LAWFUL))
                .containsExactly("D01 " + CHANGE);
        assertThat(found(Filings.corrected("/contract/probationEnd", "2026-03-31", "2026-04-30"), LAWFUL))
                .isEmpty();
    }

    @Test
    void findsWhatFollowsForAMemberThatIsNotChanged() {
        assertThat(found(Filings.corrected("/contract/endDate", "2027-02-28", "2026-04-30"), LAWFUL))
                .contains("D02 " + CHANGE);
    }

    @Test
    void doesNotFindAgainWhatWasWrongBefore() {
        String poor = LAWFUL.replace("10000", "1000");
        assertThat(found(Filings.corrected("/contract/positionName", "甲", "乙"), poor))
                .isEmpty();
        assertThat(found(Filings.corrected("/contract/probationEnd", "2026-03-31", "2026-08-31"), poor))
                .containsExactly("D01 " + CHANGE);
    }

    @Test
    void judgesTheDocumentThatResults() {
        Filing number = Filings.corrected("/worker/idNumber", NUMBER, "110112199311170022");
        assertThat(found(number, LAWFUL, facts -> facts.document(new WorkerDocument("01", NUMBER))))
                .containsExactly("B01 " + CHANGE, "J12 /data/correction/changes");
        assertThat(found(number, LAWFUL, facts -> facts.document(new WorkerDocument("08", NUMBER))))
                .containsExactly("J12 /data/correction/changes");
        assertThat(found(number, LAWFUL, facts -> facts.document(new WorkerDocument("01", "11010119900307731X"))))
                .containsExactly(
                        "B01 " + CHANGE, "H03 /data/correction/changes/0/oldValue", "J12 /data/correction/changes");
    }

    @Test
    void findsAChildWhomACorrectionMakesOfTheWorker() {
        Filing start = Filings.corrected("/contract/employmentStart", "2026-03-01", "2009-03-01");
        assertThat(found(start, LAWFUL, facts -> facts.document(new WorkerDocument("01", NUMBER))))
                .contains("C01 " + CHANGE);
        assertThat(found(start, LAWFUL)).doesNotContain("C01 " + CHANGE);
    }

    @Test
    void judgesAnEndingByItsOwnKind() {
        ContractTimeline ended = Known.timeline()
                .plus(new ContractEvent.Ending(ENDING, FilingKind.RESCINDED, LocalDate.parse("2026-06-30"), "3602"));
        String form = LAWFUL.replace(
                "\"contract\"", "\"ending\": {\"endedOn\": \"2026-06-30\", \"reasonCode\": \"3602\"}, \"contract\"");
        Corrected ofConclusion = Filings.corrected("/ending/reasonCode", "3602", "4401");
        CorrectionBlock block = ofConclusion.correction();
        Filing correction = new Corrected(
                ofConclusion.envelope(),
                ofConclusion.filing(),
                new CorrectionBlock(
                        ENDING, block.reason(), block.changes(), block.requestedBy(), block.evidenceDigest()));
        assertThat(BOOK.evaluate(
                                Known.read(correction),
                                Known.alone(correction)
                                        .contract(Known.contract(ended, true, tree(form), null))
                                        .build())
                        .has("I23"))
                .isTrue();
    }

    @Test
    void comparesTheEmployerThatResultsWithTheRegister() {
        Filing name = Filings.corrected("/employer/name", "北京甲有限公司", "北京乙有限公司");
        String form = LAWFUL.replace("\"91110105MA00XYH16C\"", "\"91110105MA00XYH16C\", \"name\": \"北京甲有限公司\"");
        assertThat(found(name, form, facts -> facts.employerRegister(entry("北京甲有限公司", null))))
                .contains("B09 " + CHANGE);
        assertThat(found(name, form, facts -> facts.employerRegister(entry("北京乙有限公司", null))))
                .doesNotContain("B09 " + CHANGE);
        assertThat(found(name, form)).doesNotContain("B09 " + CHANGE);
        Filing signed = Filings.corrected("/contract/signedOn", "2026-02-20", "2026-02-21");
        LocalDate closed = LocalDate.parse("2026-02-20");
        assertThat(found(signed, LAWFUL, facts -> facts.employerRegister(entry("甲", closed))))
                .contains("B10 " + CHANGE);
        assertThat(found(signed, LAWFUL, facts -> facts.employerRegister(entry("甲", closed.plusDays(1)))))
                .doesNotContain("B10 " + CHANGE);
    }

    @Test
    void findsThatTheEmployerOrUserUnitItNamesIsAnother() {
        Filing code = Filings.corrected("/employer/creditCode", "91110105MA00XYH16C", "91110108MA01ABCD5T");
        assertThat(found(code, LAWFUL, facts -> facts.employerRegister(new EmployerRegister(null))))
                .contains("B08 " + CHANGE);
        assertThat(found(
                        Filings.corrected("/contract/positionName", "甲", "乙"),
                        LAWFUL,
                        facts -> facts.employerRegister(new EmployerRegister(null))))
                .isEmpty();
        Filing unit = Filings.corrected("/dispatch/userUnitCreditCode", "91110302MA01TEG73A", "91110108MA01ABCD5T");
        String dispatched = LAWFUL.replace(
                "\"contract\"", "\"dispatch\": {\"userUnitCreditCode\": \"91110302MA01TEG73A\"}, \"contract\"");
        assertThat(found(unit, dispatched, facts -> facts.agencyOfUserUnit(true)))
                .contains("F09 " + CHANGE);
        assertThat(found(unit, dispatched, facts -> facts.agencyOfUserUnit(false)))
                .doesNotContain("F09 " + CHANGE);
    }

    @Test
    void findsADocumentOfOthersThatACorrectionGives() {
        Filing document = Filings.corrected("/evidence/docDigest", "ab".repeat(32), "cd".repeat(32));
        assertThat(found(document, LAWFUL, facts -> facts.documentOfOthers(true)))
                .containsExactly("A23 " + CHANGE);
        assertThat(found(document, LAWFUL, facts -> facts.documentOfOthers(false)))
                .isEmpty();
    }

    @Test
    void isSilentWhileTheFilingOrItsContractIsNotKnown() {
        Filing correction = Filings.corrected("/contract/probationEnd", "2026-03-31", "2026-08-31");
        assertThat(BOOK.evaluate(Known.read(correction), Known.alone(correction).build())
                        .has("D01"))
                .isFalse();
        assertThat(BOOK.evaluate(
                                Known.read(correction),
                                Known.concluded(correction).build())
                        .has("D01"))
                .isFalse();
    }

    private static List<String> found(Filing correction, String form) {
        return found(correction, form, UnaryOperator.identity());
    }

    private static List<String> found(Filing correction, String form, UnaryOperator<FactsBuilder> known) {
        Facts facts = known.apply(
                        Known.alone(correction).contract(Known.contract(Known.timeline(), true, tree(form), null)))
                .build();
        return BOOK.evaluate(Known.read(correction), facts).findings().stream()
                .map(finding -> finding.ruleId() + " " + finding.pointer())
                .toList();
    }

    private static EmployerRegister entry(String name, LocalDate closedOn) {
        return new EmployerRegister(new EmployerEntry(name, closedOn, false));
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.model.FilingKind;

/** What one member of a filing asks of another; codec and schema agree on each. */
class ConditionsTest {
    private static final FilingCodec CODEC = new FilingCodec();
    private static final Schemas SCHEMAS = new Schemas();
    private static final String ITEM = "/data/amendment/items/0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/employer/creditCode",
                "/worker/idType",
                "/worker/idNumber",
                "/contract/signedOn",
                "/contract/workerPenaltyKinds/0",
                "/contract",
                "/ending/endedOn",
                "/nothing"
            })
    void refusesAmendmentsOfWhatCannotBeAmended(String field) {
        assertThat(findings(Filings.amended(), event -> item(event).put("field", field)))
                .containsExactly(ITEM + "/field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "06", "07", "08", "09", "99"})
    void refusesAWageUnderAnotherKindThanPay(String kind) {
        assertThat(findings(Filings.amended(), event -> {
                    item(event).put("kind", kind);
                    ((ObjectNode) event.at("/data/amendment")).put("extensionMonthsTotal", 0);
                }))
                .containsExactly(ITEM + "/kind");
    }

    @Test
    void holdsEveryFieldToItsKindsAsTheSchemaDoes() {
        for (String field : FieldCatalogue.amendable().keySet()) {
            for (String kind : FieldCatalogue.kindsOfAmendment()) {
                Consumer<JsonNode> change = event -> {
                    item(event).put("field", field).put("kind", kind);
                    ((ObjectNode) event.at("/data/amendment")).put("extensionMonthsTotal", 0);
                };
                boolean fits = FieldCatalogue.ofKind(kind).contains(field);
                assertThat(codecFindings(Filings.amended(), change).contains(ITEM + "/kind"))
                        .as("%s %s", kind, field)
                        .isEqualTo(!fits);
                assertThat(SCHEMAS.errors(FilingKind.AMENDED, event(Filings.amended(), change))
                                .isEmpty())
                        .as("%s %s", kind, field)
                        .isEqualTo(fits);
            }
        }
    }

    @Test
    void asksForEvidenceByTheFieldAndNotByTheKind() {
        assertThat(findings(Filings.amended(), event -> {
                    item(event).put("kind", "07");
                    data(event).remove("evidence");
                }))
                .containsExactly("/data/evidence", ITEM + "/kind");
        assertThat(findings(Filings.succeeded(), event -> data(event).remove("evidence")))
                .isEmpty();
    }

    @Test
    void tellsFromTheFieldsWhetherBothPartiesAreNeeded() {
        AmendmentBlock wage = Filings.amended().amendment();
        AmendmentItem item = wage.items().get(0);
        AmendmentItem disguised = new AmendmentItem(item.field(), "07", item.oldValue(), item.newValue());
        AmendmentBlock hidden = new AmendmentBlock(
                wage.effectiveOn(),
                List.of(Filings.succeeded().amendment().items().get(0), disguised),
                null,
                wage.signedOn(),
                null,
                null,
                null);
        assertThat(wage.needsBothParties()).isTrue();
        assertThat(hidden.needsBothParties()).isTrue();
        assertThat(Filings.succeeded().amendment().needsBothParties()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/contract/endDate, /contract/endDate, true",
        "/dispatch, /dispatch/position, true",
        "/dispatch/position, /dispatch, true",
        "/dispatch/position, /dispatch/postKind, false",
        "/contract/wageAmount, /contract/wageUnit, false"
    })
    void changesAFieldOnce(String one, String other, boolean twice) {
        Consumer<JsonNode> amendment = event -> {
            ((ObjectNode) event.at("/data/amendment/items/0")).put("field", one);
            ((ObjectNode) event.at("/data/amendment/items/1")).put("field", other);
        };
        assertThat(codecFindings(Filings.amendedToOpenEnded(), amendment).contains("/data/amendment/items/1/field"))
                .isEqualTo(twice);
        Consumer<JsonNode> correction = event -> {
            ArrayNode changes = (ArrayNode) event.at("/data/correction/changes");
            changes.add(changes.get(0).deepCopy());
            ((ObjectNode) changes.get(0)).put("field", one);
            ((ObjectNode) changes.get(1)).put("field", other);
        };
        assertThat(codecFindings(Filings.corrected(), correction).contains("/data/correction/changes/1/field"))
                .isEqualTo(twice);
    }

    @Test
    void namesASuccessorWithASuccessionAlone() {
        assertThat(findings(
                        Filings.amended(),
                        event -> ((ObjectNode) event.at("/data/amendment"))
                                .put("successorCreditCode", "91110108MA01ABCD5T")))
                .containsExactly("/data/amendment/successorCreditCode");
    }

    @ParameterizedTest
    @CsvSource({"/contract/endDate, true", "/contract/startDate, false", "/contract/termType, false"})
    void takesAwayOnlyWhatMayBeAbsent(String field, boolean removable) {
        String pointer = "/data/amendment/items/1";
        Consumer<JsonNode> change = event -> ((ObjectNode) event.at(pointer)).put("field", field);
        assertThat(codecFindings(Filings.amendedToOpenEnded(), change).contains(pointer + "/newValue"))
                .isEqualTo(!removable);
    }

    @Test
    void readsAValueTakenAwayAsNull() {
        FilingReading.Attributed reading =
                (FilingReading.Attributed) CODEC.read(CODEC.write(Filings.amendedToOpenEnded()));
        AmendmentItem item = ((Amended) reading.filing()).amendment().items().get(1);
        assertThat(item.newValue().isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4001", "4002", "4003", "4101", "4104", "4401"})
    void asksOfEndingsUnderABanWhetherTheWorkerIsProtected(String reason) {
        assertThat(findings(
                        Filings.laidOff(),
                        event -> ending(event).put("reasonCode", reason).put("renewOffered", "NO")))
                .isEmpty();
        assertThat(findings(
                        Filings.laidOff(),
                        event -> ending(event)
                                .put("reasonCode", reason)
                                .put("renewOffered", "NO")
                                .remove("protectedDeclared")))
                .containsExactly("/data/ending/protectedDeclared");
    }

    @Test
    void asksForNoProtectionWhereTheLawBansNothing() {
        assertThat(findings(
                        Filings.laidOff(),
                        event -> ending(event).put("reasonCode", "3902").remove("protectedDeclared")))
                .isEmpty();
    }

    @Test
    void asksForTheHealthCheckOfAHazardousPost() {
        assertThat(findings(Filings.laidOff(), event -> ending(event).remove("preExitHealthCheck")))
                .containsExactly("/data/ending/preExitHealthCheck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02"})
    void takesADispatchBlockOfDispatchedWorkersAlone(String form) {
        assertThat(findings(
                        Filings.dispatched(),
                        event -> ((ObjectNode) event.at("/data/contract")).put("employmentForm", form)))
                .containsExactly("/data/dispatch");
    }

    @Test
    void wantsAnElectronicAgreementToEndSignedByBoth() {
        Consumer<JsonNode> alone = event -> ((ArrayNode) event.at("/data/evidence/signatures")).remove(1);
        assertThat(findings(Filings.rescinded(), alone)).containsExactly("/data/evidence/signatures");
        assertThat(findings(Filings.rescinded(), alone.andThen(ConditionsTest::digitised)))
                .isEmpty();
    }

    @Test
    void wantsElectronicEvidenceSignedBySomebody() {
        for (Filing filing : List.of(Filings.succeeded(), Filings.laidOff())) {
            assertThat(findings(filing, event -> ((ObjectNode) event.at("/data/evidence")).remove("signatures")))
                    .containsExactly("/data/evidence/signatures");
            assertThat(findings(filing, event -> ((ObjectNode) event.at("/data/evidence")).putArray("signatures")))
                    .containsExactly("/data/evidence/signatures");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contract/pieceGuarantee",
                "/contract/payCycleDays",
                "/contract/restDaysPerWeek",
                "/contract/overtimeHoursPerMonth",
                "/filing/occurredOn",
                "/renewal/previousEndDate",
                "/evidence/signatures",
                "/ending/serviceStart"
            })
    void asksForEvidenceOfCorrectionsThatBearOnARight(String field) {
        assertThat(codecFindings(
                        Filings.corrected(),
                        event -> ((ObjectNode) event.at("/data/correction/changes/0")).put("field", field)))
                .contains("/data/correction/evidenceDigest");
    }

    private static void digitised(JsonNode event) {
        ((ObjectNode) event.at("/data/filing")).put("originalForm", "DIGITISED");
    }

    private static ObjectNode data(JsonNode event) {
        return (ObjectNode) event.get("data");
    }

    private static ObjectNode item(JsonNode event) {
        return (ObjectNode) event.at(ITEM);
    }

    private static ObjectNode ending(JsonNode event) {
        return (ObjectNode) event.at("/data/ending");
    }

    /** The pointers of the codec's findings on a changed event; the schema refuses it likewise. */
    private static List<String> findings(Filing filing, Consumer<JsonNode> change) {
        List<String> findings = codecFindings(filing, change);
        assertThat(SCHEMAS.errors(filing.kind(), event(filing, change)).isEmpty())
                .isEqualTo(findings.isEmpty());
        return findings;
    }

    private static List<String> codecFindings(Filing filing, Consumer<JsonNode> change) {
        FilingReading.Attributed reading = (FilingReading.Attributed) CODEC.read(event(filing, change));
        return reading.findings().stream().map(FormFinding::pointer).toList();
    }

    private static byte[] event(Filing filing, Consumer<JsonNode> change) {
        try {
            JsonNode event = Schemas.JSON.readTree(CODEC.write(filing));
            change.accept(event);
            return Schemas.JSON.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

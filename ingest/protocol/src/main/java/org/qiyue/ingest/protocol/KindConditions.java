package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.ResidentId;
import org.qiyue.registry.model.Sex;

/** The conditions of the data dictionary that tie one block to another. */
final class KindConditions {
    /** Kinds of amendment that the employer may make alone. */
    static final Set<String> ONE_SIDED_AMENDMENTS = Set.of("07", "08", "09");

    static final String TERM_AMENDMENT = "01";

    /** What the code of a rescission by agreement begins with. */
    static final String AGREED_RESCISSION = "36";

    static final String DIGITISED = "DIGITISED";

    /** Fields whose correction needs evidence. */
    static final Set<String> EVIDENCED_CORRECTIONS = Set.of(
            "/employer/creditCode",
            "/worker/idType",
            "/worker/idNumber",
            "/contract/signedOn",
            "/contract/employmentStart",
            "/contract/termType",
            "/contract/startDate",
            "/contract/endDate",
            "/contract/probationStart",
            "/contract/probationEnd",
            "/contract/probationWage",
            "/contract/probationOnly",
            "/contract/wageForm",
            "/contract/wageAmount",
            "/contract/wageUnit",
            "/contract/workingHourScheme",
            "/contract/hoursPerDay",
            "/contract/hoursPerWeek",
            "/ending/endedOn",
            "/ending/reasonCode",
            "/ending/severanceMonths",
            "/ending/severanceAmount");

    /** The age from which the job track of a woman decides her retirement age. */
    private static final int CADRE_TRACK_AGE = 48;

    private final ObjectNode data;
    private final Place place;
    private final Reading reading;

    KindConditions(ObjectNode data, Place place, Reading reading) {
        this.data = data;
        this.place = place;
        this.reading = reading;
    }

    void check(FilingKind kind) {
        if (data.get("evidence") instanceof ObjectNode evidence
                && !evidence.has("docDigestAlg")
                && !text("filing", "originalForm").equals(DIGITISED)) {
            missing("evidence", "docDigestAlg", "合同文件摘要算法");
        }
        switch (kind) {
            case CONCLUDED -> checkCadreTrack();
            case AMENDED -> checkAmendment();
            case RESCINDED -> {
                if (text("ending", "reasonCode").startsWith(AGREED_RESCISSION) && !data.has("evidence")) {
                    reading.findings().missing(place.member("evidence", "签署与存证"));
                }
            }
            case CORRECTED -> checkCorrection();
            default -> {}
        }
    }

    private void checkCadreTrack() {
        String id = text("worker", "idNumber");
        LocalDate day = reading.occurredOn();
        boolean woman = text("worker", "idType").equals("01")
                && ResidentId.hasValidCheckCharacter(id)
                && ResidentId.sex(id).orElseThrow() == Sex.FEMALE;
        if (woman
                && day != null
                && ResidentId.birthDate(id)
                        .filter(birth -> !birth.plusYears(CADRE_TRACK_AGE).isAfter(day))
                        .isPresent()
                && !data.get("worker").has("cadreTrack")) {
            missing("worker", "cadreTrack", "女职工岗位类别");
        }
    }

    private void checkAmendment() {
        boolean agreed = false;
        boolean term = false;
        for (JsonNode item : list("amendment", "items")) {
            String kind = item.path("kind").asText("");
            agreed |= !ONE_SIDED_AMENDMENTS.contains(kind);
            term |= kind.equals(TERM_AMENDMENT);
        }
        if (agreed && !data.has("evidence")) {
            reading.findings().missing(place.member("evidence", "签署与存证"));
        }
        if (term && !data.get("amendment").has("extensionMonthsTotal")) {
            missing("amendment", "extensionMonthsTotal", "累计延长月数");
        }
        checkChanges("amendment", "items", FieldCatalogue::amendable);
    }

    private void checkCorrection() {
        boolean evidenced = false;
        for (JsonNode change : list("correction", "changes")) {
            evidenced |= EVIDENCED_CORRECTIONS.contains(change.path("field").asText(""));
        }
        if (evidenced && !data.get("correction").has("evidenceDigest")) {
            missing("correction", "evidenceDigest", "更正依据摘要");
        }
        checkChanges("correction", "changes", FieldCatalogue::correctable);
    }

    /** The values of a change have the form of the field it names; a code may be one of any day before. */
    private void checkChanges(String block, String list, Function<String, Form> catalogue) {
        Place changes = place.member(block, block).member(list, list);
        int index = 0;
        for (JsonNode change : list(block, list)) {
            Place element = changes.element(index++);
            String pointer = change.path("field").asText("");
            if (!((PatternForm) Blocks.FIELD_POINTER).pattern().matcher(pointer).matches()) {
                continue;
            }
            Form form = catalogue.apply(pointer);
            if (form == null) {
                reading.findings()
                        .malformed(
                                element.member("field", "字段"),
                                "合同中没有可在此更改的这一字段",
                                "The contract has no such field that could be changed here");
                continue;
            }
            if (change.has("oldValue") && !change.get("oldValue").isNull()) {
                form.read(change.get("oldValue"), element.member("oldValue", "原值"), reading.on(null));
            }
            if (change.has("newValue") && !change.get("newValue").isNull()) {
                form.read(change.get("newValue"), element.member("newValue", "新值"), reading);
            }
        }
    }

    private JsonNode list(String block, String member) {
        JsonNode list = data.path(block).path(member);
        return list.isArray() ? list : com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    private String text(String block, String member) {
        return data.path(block).path(member).asText("");
    }

    private void missing(String block, String member, String label) {
        reading.findings().missing(place.member(block, block).member(member, label));
    }
}

package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.ResidentId;
import org.qiyue.registry.model.Sex;

/** The conditions of the data dictionary that tie one block to another. */
final class KindConditions {
    /** What the code of a rescission by agreement begins with. */
    static final String AGREED_RESCISSION = "36";

    /** A schema cannot say it. */
    static final String NAMED_TWICE =
            "An earlier change names this field already: each is changed once, and no member beside the whole /dispatch";

    static final String ELECTRONIC = "ELECTRONIC";
    static final String DIGITISED = "DIGITISED";

    /** Whose signatures an agreement bears. */
    static final List<String> PARTIES = List.of("EMPLOYER", "WORKER");

    /** Fields whose correction needs evidence. */
    static final Set<String> EVIDENCED_CORRECTIONS = Set.of(
            "/filing/occurredOn",
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
            "/contract/pieceGuarantee",
            "/contract/payCycleDays",
            "/contract/workingHourScheme",
            "/contract/hoursPerDay",
            "/contract/hoursPerWeek",
            "/contract/restDaysPerWeek",
            "/contract/overtimeHoursPerMonth",
            "/renewal/previousEndDate",
            "/evidence/signatures",
            "/ending/endedOn",
            "/ending/reasonCode",
            "/ending/serviceStart",
            "/ending/avgMonthlyWage12",
            "/ending/severanceMonths",
            "/ending/severanceAmount",
            "/ending/severancePaidOn");

    /** The age from which the job track of a woman decides her retirement age. */
    private static final int CADRE_TRACK_AGE = 48;

    private final ObjectNode data;
    private final Reading reading;

    /** @param reading stands at {@code data} */
    KindConditions(ObjectNode data, Reading reading) {
        this.data = data;
        this.reading = reading;
    }

    void check(FilingKind kind) {
        if (data.get("evidence") instanceof ObjectNode evidence
                && !evidence.has("docDigestAlg")
                && !text("filing", "originalForm").equals(DIGITISED)) {
            missing("evidence", "docDigestAlg", "合同文件摘要算法");
        }
        switch (kind) {
            case CONCLUDED -> {
                checkDispatch();
                checkCadreTrack();
            }
            case RENEWED -> checkDispatch();
            case AMENDED -> checkAmendment();
            case RESCINDED -> {
                boolean agreed = text("ending", "reasonCode").startsWith(AGREED_RESCISSION);
                if (agreed && !data.has("evidence")) {
                    reading.missing("evidence", "签署与存证");
                }
                checkSignatures(agreed);
            }
            case TERMINATED -> checkSignatures(false);
            case CORRECTED -> checkCorrection();
            default -> {}
        }
    }

    private void checkDispatch() {
        String form = text("contract", "employmentForm");
        if (data.has("dispatch") && !form.isEmpty() && !form.equals(EmploymentForm.DISPATCH.code())) {
            reading.enter("dispatch", "劳务派遣");
            reading.malformed("用工形式不是劳务派遣（03），不得填报劳务派遣信息", "The block goes with employmentForm 03 alone");
            reading.leave();
        }
    }

    /**
     * The signatures of a document signed electronically, where rule A16 does not decide: both parties' under an agreement,
     * otherwise somebody's.
     */
    private void checkSignatures(boolean agreed) {
        if (!(data.get("evidence") instanceof ObjectNode)
                || !text("filing", "originalForm").equals(ELECTRONIC)) {
            return;
        }
        if (agreed ? !bothHaveSigned() : list("evidence", "signatures").isEmpty()) {
            malformed(
                    "evidence",
                    "签署与存证",
                    "signatures",
                    "签署",
                    agreed ? "电子协议缺少用人单位或劳动者的签署" : "电子文件缺少签署",
                    agreed
                            ? "The electronic agreement lacks the signature of the employer or the worker"
                            : "The electronic document bears no signature");
        }
    }

    private boolean bothHaveSigned() {
        for (String party : PARTIES) {
            boolean signed = false;
            for (JsonNode signature : list("evidence", "signatures")) {
                signed |= signature.path("role").asText("").equals(party);
            }
            if (!signed) {
                return false;
            }
        }
        return true;
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
        boolean succession = false;
        for (JsonNode item : list("amendment", "items")) {
            agreed |= FieldCatalogue.isAgreedTerm(item.path("field").asText(""));
            term |= item.path("kind").asText("").equals(FieldCatalogue.TERM);
            succession |= item.path("kind").asText("").equals(FieldCatalogue.SUCCESSION);
        }
        if (agreed && !data.has("evidence")) {
            reading.missing("evidence", "签署与存证");
        }
        if (!agreed) {
            checkSignatures(false);
        }
        if (term && !data.get("amendment").has("extensionMonthsTotal")) {
            missing("amendment", "extensionMonthsTotal", "累计延长月数");
        }
        if (!succession && data.path("amendment").has("successorCreditCode")) {
            malformed(
                    "amendment",
                    "变更",
                    "successorCreditCode",
                    "承继单位信用代码",
                    "没有合并分立承继（08）的变更项，不得填报承继单位",
                    "A successor goes with an item of kind 08 alone");
        }
        checkKinds();
        checkChanges("amendment", "items", FieldCatalogue.amendable());
    }

    /** The kind of an item is one that may change its field. */
    private void checkKinds() {
        reading.enter("amendment", "变更");
        reading.enter("items", "变更项");
        int index = 0;
        for (JsonNode item : list("amendment", "items")) {
            reading.enter(index++);
            FieldCatalogue.Field field =
                    FieldCatalogue.amendable().get(item.path("field").asText(""));
            String kind = item.path("kind").asText("");
            if (field != null
                    && FieldCatalogue.kindsOfAmendment().contains(kind)
                    && !field.kinds().contains(kind)) {
                String kinds = field.kinds().stream().sorted().collect(Collectors.joining("、"));
                reading.enter("kind", "变更类别");
                reading.malformed(
                        "该字段的变更类别应为 " + kinds, "The field is amended under kind " + kinds.replace("、", " or "));
                reading.leave();
            }
            reading.leave();
        }
        reading.leave();
        reading.leave();
    }

    private void checkCorrection() {
        boolean evidenced = false;
        for (JsonNode change : list("correction", "changes")) {
            evidenced |= EVIDENCED_CORRECTIONS.contains(change.path("field").asText(""));
        }
        if (evidenced && !data.get("correction").has("evidenceDigest")) {
            missing("correction", "evidenceDigest", "更正依据摘要");
        }
        checkChanges("correction", "changes", FieldCatalogue.correctable());
    }

    /**
     * The values of a change have the form of the field it names, or are null where it may be absent; a code of the old
     * value may be one of any day before. A field is changed once: of two new values nobody knows which was meant.
     */
    private void checkChanges(String block, String list, Map<String, FieldCatalogue.Field> catalogue) {
        Reading before = reading.on(null);
        reading.enter(block, block);
        reading.enter(list, list);
        Set<String> named = new HashSet<>();
        int index = 0;
        for (JsonNode change : list(block, list)) {
            reading.enter(index++);
            String pointer = change.path("field").asText("");
            FieldCatalogue.Field field = catalogue.get(pointer);
            if (field != null) {
                if (isNamed(pointer, named)) {
                    reading.enter("field", "字段");
                    reading.malformed("前面一项已变更该字段；同一字段只能填报一项，整体填报劳务派遣信息（/dispatch）的，不得再填报其中的字段", NAMED_TWICE);
                    reading.leave();
                }
                named.add(pointer);
                checkValue(change.get("oldValue"), true, field, "oldValue", "原值", before);
                checkValue(change.get("newValue"), field.removable(), field, "newValue", "新值", reading);
            }
            reading.leave();
        }
        reading.leave();
        reading.leave();
    }

    /** Whether an earlier change names the field, the block that holds it or a member of it. */
    private static boolean isNamed(String field, Set<String> named) {
        return named.contains(field)
                || named.contains(field.substring(0, field.lastIndexOf('/')))
                || named.stream().anyMatch(other -> other.startsWith(field + "/"));
    }

    private static void checkValue(
            JsonNode value, boolean removable, FieldCatalogue.Field field, String name, String label, Reading values) {
        if (value != null && !(value.isNull() && removable)) {
            values.enter(name, label);
            field.form().read(value, values);
            values.leave();
        }
    }

    private JsonNode list(String block, String member) {
        JsonNode list = data.path(block).path(member);
        return list.isArray() ? list : MissingNode.getInstance();
    }

    private String text(String block, String member) {
        return data.path(block).path(member).asText("");
    }

    private void missing(String block, String member, String label) {
        reading.enter(block, block);
        reading.missing(member, label);
        reading.leave();
    }

    private void malformed(
            String block, String blockLabel, String member, String label, String messageZh, String messageEn) {
        reading.enter(block, blockLabel);
        reading.enter(member, label);
        reading.malformed(messageZh, messageEn);
        reading.leave();
        reading.leave();
    }
}

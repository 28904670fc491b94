package org.qiyue.registry.service.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qiyue.registry.model.DataClasses;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.WageConversion;
import org.qiyue.registry.model.WageUnit;
import org.qiyue.registry.service.contract.ContractViews.ChangeView;

/**
 * Stored terms and changes as screens may show them: a member is shown when it is on the list, so that one added to the
 * protocol later stays hidden until somebody decides. Amounts of pay are never shown; a wage that converts to a
 * month becomes {@code wageBand}.
 */
@ApplicationScoped
public class Terms {
    /** Members of open classes ({@link DataClasses}), statements of the parties left out. */
    static final Set<String> SHOWN = Set.of(
            "employmentForm",
            "termType",
            "signedOn",
            "employmentStart",
            "startDate",
            "endDate",
            "occupationCode",
            "positionName",
            "workPlaceDivision",
            "jurisdictionUnit",
            "workingHourScheme",
            "workingHourApprovalNo",
            "workingHourApprovalValidTo",
            "hoursPerDay",
            "hoursPerWeek",
            "restDaysPerWeek",
            "wageForm",
            "wageUnit",
            "payCycleDays",
            "socialInsuranceAgreed",
            "occupationalHazard",
            "mandatoryClauses",
            "probationStart",
            "probationEnd",
            "probationOnly",
            "servicePeriodEnd",
            "workerPenaltyKinds",
            "confidentiality",
            "nonCompeteMonths",
            "nonCompetePersonKind",
            "depositTaken",
            "openEndedRequested",
            "fixedTermRequestedByWorker",
            "priorServiceMonths",
            "publicWelfareJob",
            "templateKind",
            "textDeliveredOn",
            "workerNotifiedAt",
            "workerNotifyChannel",
            "nightWork",
            "overtimeHoursPerMonth",
            "previousEndDate",
            "ordinal",
            "autoExtension",
            "conditionChange",
            "creditCode",
            "registrationDistrict",
            "userUnitDivision",
            "reasonCode",
            "endedOn",
            "initiator",
            "noticeOn",
            "payInLieu",
            "inProbation",
            "unionNotifiedOn",
            "serviceStart",
            "severanceMonths",
            "severancePaidOn",
            "certificateIssuedOn",
            "fileTransferOn",
            "massLayoffNo",
            "massLayoffHeadcount",
            "staffTotal",
            "priorNoticeToAllOn",
            "renewOffered",
            "workerDeclinedRenewal",
            "expiryNoticeOn",
            "nonCompeteActivated",
            "penaltyCharged",
            "licenceNo",
            "licenceValidTo",
            "userUnitCreditCode",
            "userUnitName",
            "periodStart",
            "periodEnd",
            "postKind",
            "position",
            "intentNoticeOn",
            "industryCode",
            "ownershipCode",
            "sizeClass",
            "entityKind",
            "successorCreditCode",
            "effectiveOn");

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private final ObjectMapper json;

    Terms(ObjectMapper json) {
        this.json = json;
    }

    /** The members of stored terms that may be shown, at any depth. */
    JsonNode shown(String terms) {
        return shown(read(terms));
    }

    /** Stored changes; where the member may not be shown, its values are left out and {@code masked} says so. */
    public List<ChangeView> shownChanges(String changes) {
        List<ChangeView> all = new ArrayList<>();
        for (JsonNode change : read(changes)) {
            String field = change.path("field").asText();
            boolean shown = isShown(field) && !change.path("withheld").asBoolean();
            all.add(new ChangeView(
                    field, shown ? change.get("oldValue") : null, shown ? change.get("newValue") : null, !shown));
        }
        return all;
    }

    /** Whether the values of a member may be shown, by its JSON Pointer. */
    static boolean isShown(String field) {
        return SHOWN.contains(field.substring(field.lastIndexOf('/') + 1))
                && DataClasses.of(field).isOpen();
    }

    private JsonNode shown(JsonNode terms) {
        ObjectNode kept = json.createObjectNode();
        terms.properties().forEach(member -> {
            if (SHOWN.contains(member.getKey())) {
                kept.set(member.getKey(), member.getValue());
            } else if (member.getValue().isObject()) {
                JsonNode inner = shown(member.getValue());
                if (!inner.isEmpty()) {
                    kept.set(member.getKey(), inner);
                }
            }
        });
        String band = WageBand.of(monthly(terms));
        return band == null ? kept : kept.put("wageBand", band);
    }

    /**
     * The monthly wage that terms of a contract agree, null where the unit does not convert: by the day or hour it does for
     * full-time work alone.
     */
    static BigDecimal monthly(JsonNode terms) {
        JsonNode amount = terms.path("wageAmount");
        WageUnit unit = WageUnit.ofCode(terms.path("wageUnit").asText()).orElse(null);
        if (!amount.isNumber() || unit == null) {
            return null;
        }
        return switch (unit) {
            case M -> amount.decimalValue();
            case Y -> amount.decimalValue().divide(MONTHS_OF_A_YEAR, 2, RoundingMode.HALF_UP);
            case D, H -> {
                LocalDate start = start(terms);
                yield start == null || !isFullTime(terms)
                        ? null
                        : WageConversion.on(start)
                                .monthly(amount.decimalValue(), unit)
                                .setScale(2, RoundingMode.HALF_UP);
            }
        };
    }

    private static boolean isFullTime(JsonNode terms) {
        return EmploymentForm.ofCode(terms.path("employmentForm").asText())
                .filter(EmploymentForm::isExclusive)
                .isPresent();
    }

    private static LocalDate start(JsonNode terms) {
        try {
            return terms.path("startDate").isTextual()
                    ? LocalDate.parse(terms.get("startDate").asText())
                    : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the column holds JSON", impossible);
        }
    }
}

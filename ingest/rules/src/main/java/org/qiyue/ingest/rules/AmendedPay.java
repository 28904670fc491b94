package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.EmploymentForm;

/** What an amendment makes of the agreed pay, whichever of its amount, its unit and the form of employment it changes. */
final class AmendedPay {

    private static final String AMOUNT = "/contract/wageAmount";
    private static final String UNIT = "/contract/wageUnit";
    private static final String FORM = "/contract/employmentForm";
    private static final String HOURS = "/contract/hoursPerWeek";
    private static final String BLOCK = "/dispatch";
    private static final String USER_UNIT_PLACE = "/dispatch/userUnitDivision";
    private static final String WORK_PLACE = "/contract/workPlaceDivision";
    private static final String BY_THE_HOUR = "H";
    private static final String BY_THE_DAY = "D";
    private static final boolean BEFORE = true;
    private static final boolean AFTER = false;

    /** The hours of a week for which a wage by the hour is paid in full-time work. */
    private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(40);

    private final Case filed;
    private final Optional<PresentForm> form;
    private final ChangedField amount;
    private final ChangedField unit;
    private final ChangedField employment;

    private AmendedPay(Case filed) {
        this.filed = filed;
        this.form = filed.formBefore();
        this.amount = change(AMOUNT);
        this.unit = change(UNIT);
        this.employment = change(FORM);
    }

    /** The new value that leaves pay below the minimum, or much lower than it was; none of what amends no pay. */
    static List<String> lowered(Case filed) {
        if (filed.amended() == null) {
            return List.of();
        }
        AmendedPay pay = new AmendedPay(filed);
        ChangedField brings = pay.amount != null ? pay.amount : pay.unit != null ? pay.unit : pay.employment;
        return brings != null && (pay.isCut() || pay.isBelowMinimum()) ? List.of(brings.newValuePointer()) : List.of();
    }

    /** The last change of a field, which is the one that stays. */
    private ChangedField change(String field) {
        ChangedField last = null;
        for (ChangedField change : filed.changes()) {
            last = change.field().equals(field) ? change : last;
        }
        return last;
    }

    /** Pay in the same unit is compared as it stands, else what it comes to in a month. */
    private boolean isCut() {
        boolean asItStands = unit == null && employment == null;
        Optional<BigDecimal> before = asItStands ? amount(BEFORE) : monthly(BEFORE);
        Optional<BigDecimal> after = asItStands ? amount(AFTER) : monthly(AFTER);
        return before.map(filed.thresholds().loweredWageShare()::multiply)
                .filter(least -> after.filter(pay -> pay.compareTo(least) < 0).isPresent())
                .isPresent();
    }

    private boolean isBelowMinimum() {
        return form.isPresent()
                && Pay.of(
                                amount(AFTER).orElse(null),
                                text(unit, UNIT, AFTER).orElse(null),
                                employment(AFTER) == EmploymentForm.PART_TIME,
                                place().orElse(null),
                                filed.tables())
                        .filter(pay -> pay.isBelowMinimum(filed.amendedFrom()))
                        .isPresent();
    }

    /** In a month; empty for part-time pay by the day, or by the hour where the hours of a week are not known. */
    private Optional<BigDecimal> monthly(boolean before) {
        LocalDate day = filed.amendedFrom();
        String per = text(unit, UNIT, before).orElse(null);
        boolean partTime = employment(before) == EmploymentForm.PART_TIME;
        if (day == null || partTime && BY_THE_DAY.equals(per)) {
            return Optional.empty();
        }
        Optional<BigDecimal> monthly = Pay.of(amount(before).orElse(null), per, partTime, null, filed.tables())
                .flatMap(pay -> pay.monthly(day));
        return partTime && BY_THE_HOUR.equals(per)
                ? monthly.flatMap(pay -> PresentForm.number(value(change(HOURS), HOURS, before))
                        .map(hours -> pay.multiply(hours).divide(FULL_WEEK, 2, RoundingMode.HALF_UP)))
                : monthly;
    }

    private Optional<BigDecimal> amount(boolean before) {
        return PresentForm.number(value(amount, AMOUNT, before));
    }

    private EmploymentForm employment(boolean before) {
        Optional<EmploymentForm> told = text(employment, FORM, before).flatMap(EmploymentForm::ofCode);
        return employment == null ? told.or(filed::employmentForm).orElse(null) : told.orElse(null);
    }

    /** The place whose minimum applies: of the user unit while the worker is dispatched, else of the work. */
    private Optional<String> place() {
        boolean dispatched = employment == null || employment(AFTER) == EmploymentForm.DISPATCH;
        ChangedField block = change(BLOCK);
        Optional<String> userUnit = block == null
                ? text(change(USER_UNIT_PLACE), USER_UNIT_PLACE, AFTER)
                : Optional.ofNullable(block.newValue())
                        .map(value -> value.path("userUnitDivision").textValue());
        return (dispatched ? userUnit : Optional.<String>empty()).or(() -> text(change(WORK_PLACE), WORK_PLACE, AFTER));
    }

    private Optional<String> text(ChangedField change, String field, boolean before) {
        return Optional.ofNullable(value(change, field, before)).map(JsonNode::textValue);
    }

    /** What a change says of a field; of one that it does not name, or before a late amendment, what stands there. */
    private JsonNode value(ChangedField change, String field, boolean before) {
        if (change == null || before && filed.isLateAmendment()) {
            return form.map(known -> known.at(field)).orElse(null);
        }
        return before ? change.oldValue() : change.newValue();
    }
}

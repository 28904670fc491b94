package org.qiyue.ingest.rules.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractState;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.WageConversion;
import org.qiyue.registry.model.WageUnit;

/**
 * A contract as it stands on a day, with the employer who has it on that day.
 *
 * @param contractId the city's number
 * @param platformCode the platform that filed it first
 * @param workerId the register's number of the worker
 * @param area the area that supervises it
 * @param registrationArea the area of the employer's registration; null when unknown
 * @param timeline its whole life as registered; asked for the day alone
 * @param terms the terms in force on the day as {@code data} of an event, with blocks contract, dispatch, renewal, ending
 * @param agreed the terms signed last by the day, in force or to come; the same as those in force unless something was
 *     signed ahead
 */
public record ContractOnDay(
        String contractId,
        String platformCode,
        long workerId,
        String area,
        String registrationArea,
        ContractTimeline timeline,
        JsonNode terms,
        JsonNode agreed) {

    private static final String DISPATCH = EmploymentForm.DISPATCH.code();

    public ContractOnDay {
        Objects.requireNonNull(contractId, "contractId");
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(agreed, "agreed");
    }

    /** Whether the worker is employed under it on a day: in its term, or past it and not ended. */
    boolean employsOn(LocalDate day) {
        return timeline.stateOn(day)
                .filter(state -> state instanceof ContractState.Active || state instanceof ContractState.Overdue)
                .isPresent();
    }

    /** Whether it is in its term on a day. */
    boolean isActiveOn(LocalDate day) {
        return timeline.stateOn(day)
                .filter(ContractState.Active.class::isInstance)
                .isPresent();
    }

    /** Whether it is signed and has not ended by a day. */
    boolean isOpenOn(LocalDate day) {
        return timeline.stateOn(day)
                .filter(state -> state.isInForce() || state instanceof ContractState.Overdue)
                .isPresent();
    }

    /** The term that is over on a day, neither renewed nor ended; empty when there is none. */
    Optional<Term> overdueOn(LocalDate day) {
        return timeline.stateOn(day)
                .filter(ContractState.Overdue.class::isInstance)
                .map(state -> ((ContractState.Overdue) state).term());
    }

    /** The term begun last by a day; empty before the first. */
    Optional<Term> termBegunBy(LocalDate day) {
        return timeline.termOn(day).filter(term -> !term.start().isAfter(day));
    }

    /** The terms that have begun by a day; not one that was to begin when or after the contract ended. */
    List<Term> termsBegunBy(LocalDate day) {
        LocalDate ended = endedBy(day).map(ContractEvent.Ending::endedOn).orElse(null);
        return timeline.terms().stream()
                .filter(term -> !term.start().isAfter(day))
                .filter(term -> ended == null || !term.start().isAfter(ended))
                .toList();
    }

    /** Its rescission or termination, when it has taken place by a day. */
    Optional<ContractEvent.Ending> endedBy(LocalDate day) {
        return timeline.ending()
                .filter(ending -> !timeline.isVoid() && !ending.endedOn().isAfter(day));
    }

    boolean isPartTime() {
        return EmploymentForm.PART_TIME.code().equals(form());
    }

    boolean isDispatch() {
        return DISPATCH.equals(form());
    }

    /** The code of its form of employment; null when the terms do not say. */
    String form() {
        return text("/contract/employmentForm").orElse(null);
    }

    /** The division whose minimum wage applies; null when unknown. */
    String place() {
        return text(isDispatch() ? "/dispatch/userUnitDivision" : "/contract/workPlaceDivision")
                .orElse(null);
    }

    /** The agreed wage as yuan a month of full-time work; empty for part-time work and where it does not convert. */
    Optional<BigDecimal> monthlyWage(LocalDate day) {
        if (isPartTime()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = number("/contract/wageAmount");
        Optional<WageUnit> unit = text("/contract/wageUnit").flatMap(WageUnit::ofCode);
        return amount.flatMap(yuan -> unit.map(each -> WageConversion.on(day).monthly(yuan, each)));
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(terms.at(field).textValue());
    }

    Optional<BigDecimal> number(String field) {
        JsonNode value = terms.at(field);
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    boolean isTrue(String field) {
        return terms.at(field).asBoolean(false);
    }

    /** The day in a field; empty when absent or no day. */
    Optional<LocalDate> date(String field) {
        return date(terms, field);
    }

    /** The day in a field of what was signed last; empty when absent or no day. */
    Optional<LocalDate> agreedDate(String field) {
        return date(agreed, field);
    }

    private static Optional<LocalDate> date(JsonNode terms, String field) {
        try {
            return Optional.ofNullable(terms.at(field).textValue()).map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether the day in a field is there and has come. */
    boolean hasComeBy(LocalDate day, String field) {
        return date(field).filter(on -> !on.isAfter(day)).isPresent();
    }
}

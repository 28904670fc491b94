package org.qiyue.ingest.service.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Jurisdiction;
import org.qiyue.registry.model.TermType;
import org.qiyue.registry.model.WageConversion;
import org.qiyue.registry.model.WageUnit;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.EmployerRow;

/** The row of a contract from its terms. */
final class ContractForm {
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    private ContractForm() {}

    /**
     * What does not come from the terms.
     *
     * @param contractId the city's number
     * @param platformCode the platform that filed it first
     * @param contractNo its number there
     * @param employer the employer; null for a void contract, which keeps its own
     * @param workerId the worker
     * @param voided whether its conclusion was withdrawn
     * @param version its version
     * @param firstStart the first day of its first term; null for a void contract, which keeps its own
     * @param firstFilingNo the filing that brought it
     * @param lastFilingNo the filing that changed it last
     * @param updatedAt when that was registered
     * @param mobile blind index of the worker's mobile number; null when none was given
     */
    record Frame(
            String contractId,
            String platformCode,
            String contractNo,
            EmployerRow employer,
            long workerId,
            boolean voided,
            int version,
            LocalDate firstStart,
            long firstFilingNo,
            long lastFilingNo,
            Instant updatedAt,
            String mobile) {}

    /** The row of a contract whose conclusion was withdrawn: as it was, and void. */
    static ContractRow voided(ContractRow was, Frame frame) {
        return new ContractRow(
                was.contractId(),
                was.platformCode(),
                was.contractNo(),
                was.creditCode(),
                was.workerId(),
                was.jurisdictionArea(),
                was.registrationArea(),
                was.placedByRegistration(),
                was.employmentForm(),
                was.termType(),
                was.signedOn(),
                was.employmentStart(),
                was.startDate(),
                was.endDate(),
                was.firstStart(),
                was.industrySection(),
                was.occupationCode(),
                was.workPlaceDivision(),
                was.wageAmount(),
                was.wageUnit(),
                was.wageMonthly(),
                was.probationStart(),
                was.probationEnd(),
                was.ended(),
                was.movedTo(),
                true,
                frame.version(),
                was.firstFilingNo(),
                frame.lastFilingNo(),
                frame.updatedAt(),
                was.mobile());
    }

    static ContractRow row(Frame frame, Terms terms, ContractRow.Ended ended) {
        EmploymentForm form = EmploymentForm.ofCode(terms.text("/contract/employmentForm"))
                .orElseThrow(() -> new IllegalStateException("A registered contract has a form of employment"));
        TermType type = TermType.ofCode(terms.text("/contract/termType"))
                .orElseThrow(() -> new IllegalStateException("A registered contract has a kind of term"));
        LocalDate start = terms.date("/contract/startDate");
        String registrationArea = frame.employer().registrationArea();
        return new ContractRow(
                frame.contractId(),
                frame.platformCode(),
                frame.contractNo(),
                frame.employer().creditCode(),
                frame.workerId(),
                jurisdiction(form, terms, registrationArea).code(),
                registrationArea,
                jurisdiction(form, terms, null).isCity(),
                form,
                type,
                terms.date("/contract/signedOn"),
                terms.date("/contract/employmentStart"),
                start,
                type == TermType.OPEN_ENDED ? null : terms.date("/contract/endDate"),
                frame.firstStart(),
                frame.employer().industrySection(),
                terms.text("/contract/occupationCode"),
                terms.text("/contract/workPlaceDivision"),
                money(terms.decimal("/contract/wageAmount")),
                terms.text("/contract/wageUnit"),
                monthly(terms, form, start),
                terms.date("/contract/probationStart"),
                terms.date("/contract/probationEnd"),
                ended,
                null,
                frame.voided(),
                frame.version(),
                frame.firstFilingNo(),
                frame.lastFilingNo(),
                frame.updatedAt(),
                frame.mobile());
    }

    /** The row with what follows from the employer's own, which may have changed since. */
    static ContractRow at(ContractRow was, EmployerRow employer, Terms terms) {
        if (was.creditCode().equals(employer.creditCode())
                && Objects.equals(was.registrationArea(), employer.registrationArea())
                && Objects.equals(was.industrySection(), employer.industrySection())) {
            return was;
        }
        Frame frame = new Frame(
                was.contractId(),
                was.platformCode(),
                was.contractNo(),
                employer,
                was.workerId(),
                was.voided(),
                was.version(),
                was.firstStart(),
                was.firstFilingNo(),
                was.lastFilingNo(),
                was.updatedAt(),
                was.mobile());
        return row(frame, terms, was.ended());
    }

    private static Area jurisdiction(EmploymentForm form, Terms terms, String registrationArea) {
        return Jurisdiction.of(
                form,
                terms.text("/dispatch/userUnitDivision"),
                terms.text("/contract/workPlaceDivision"),
                registrationArea);
    }

    /** The wage as yuan a month; one by the day or hour converts only for full-time work. */
    private static BigDecimal monthly(Terms terms, EmploymentForm form, LocalDate start) {
        BigDecimal amount = terms.decimal("/contract/wageAmount");
        WageUnit unit = WageUnit.ofCode(terms.text("/contract/wageUnit")).orElse(null);
        if (amount == null || unit == null || !form.isExclusive() && (unit == WageUnit.D || unit == WageUnit.H)) {
            return null;
        }
        return money(WageConversion.on(start).monthly(amount, unit));
    }

    private static BigDecimal money(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        return rounded.abs().compareTo(MOST) > 0 ? null : rounded;
    }
}

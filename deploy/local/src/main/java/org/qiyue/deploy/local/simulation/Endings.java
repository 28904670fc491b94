package org.qiyue.deploy.local.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How contracts end lawfully: reason, notice and severance as the Labour Contract Law asks. */
final class Endings {

    private static final int NOTICE_DAYS = 31;

    private Endings() {}

    /** A rescission on the given day, the reason drawn in the proportions of a calm labour market. */
    static Step.End rescission(Terms first, BigDecimal wage, LocalDate day, Dice dice) {
        if (first.employmentForm().equals(Terms.PART_TIME)) {
            return end(false, "7101", dice.chance(0.7) ? "WORKER" : "EMPLOYER", first, wage, day, null, false, false);
        }
        if (!first.signedOn().isBefore(day.minusDays(NOTICE_DAYS))) {
            return hasty(first, wage, day, dice);
        }
        if (first.inProbation(day)) {
            return dice.chance(0.75)
                    ? end(true, "3702", "WORKER", first, wage, day, day.minusDays(4), true, false)
                    : end(true, "3901", "EMPLOYER", first, wage, day, day, true, false);
        }
        return switch (dice.weighted(58, 10, 15, 2.5, 1, 3, 3, 4, 0.6, 1.4)) {
            case 0 -> end(true, "3701", "WORKER", first, wage, day, day.minusDays(NOTICE_DAYS), false, false);
            case 1 -> end(true, "3602", "WORKER", first, wage, day, null, false, false);
            case 2 -> end(true, "3601", "EMPLOYER", first, wage, day, null, false, true);
            case 3 -> end(true, "3802", "WORKER", first, wage, day, day, false, true);
            case 4 -> end(true, "3803", "WORKER", first, wage, day, day, false, true);
            case 5 -> end(true, "3902", "EMPLOYER", first, wage, day, day, false, false);
            case 6 -> end(true, "4002", "EMPLOYER", first, wage, day, day.minusDays(NOTICE_DAYS), false, true);
            case 7 -> end(true, "4003", "EMPLOYER", first, wage, day, day.minusDays(NOTICE_DAYS), false, true);
            case 8 -> end(false, "4403", "LAW", first, wage, day, null, false, false);
            default -> end(false, "4405", "LAW", first, wage, day, null, false, true);
        };
    }

    /** So soon after signing no notice could have run: both agree, or the worker fails his probation. */
    private static Step.End hasty(Terms first, BigDecimal wage, LocalDate day, Dice dice) {
        boolean inProbation = first.inProbation(day);
        return inProbation && dice.chance(0.25)
                ? end(true, "3901", "EMPLOYER", first, wage, day, day, true, false)
                : end(true, "3602", "WORKER", first, wage, day, null, inProbation, false);
    }

    /**
     * The end of a term that is not renewed.
     *
     * @param ordinal the number of the term; after the second the employer has to offer an open-ended one (art. 14), so
     *     that it was the worker who declined
     */
    static Step.End expiry(Terms first, Terms last, BigDecimal wage, LocalDate day, int ordinal) {
        if (last.termType().equals(Terms.TASK)) {
            return end(false, "4407", "LAW", first, wage, day, null, false, true);
        }
        boolean partTime = first.employmentForm().equals(Terms.PART_TIME);
        if (!partTime && ordinal >= 2) {
            return declined(first, wage, day);
        }
        return end(
                false, partTime ? "7101" : "4401", "EMPLOYER", first, wage, day, day.minusDays(35), false, !partTime);
    }

    private static Step.End declined(Terms first, BigDecimal wage, LocalDate day) {
        return new Step.End(
                false,
                "4401",
                "WORKER",
                day,
                day.minusDays(35),
                false,
                first.employmentStart(),
                wage,
                BigDecimal.ZERO,
                true);
    }

    /**
     * An ending for any reason.
     *
     * @param notice day of the notice; left out where it would lie before the contract
     * @param severanceDue whether severance is paid, for all the service
     */
    static Step.End end(
            boolean rescission,
            String reason,
            String initiator,
            Terms first,
            BigDecimal wage,
            LocalDate day,
            LocalDate notice,
            boolean inProbation,
            boolean severanceDue) {
        LocalDate noticeOn = notice == null || notice.isBefore(first.signedOn()) ? null : notice;
        return new Step.End(
                rescission,
                reason,
                initiator,
                day,
                noticeOn,
                inProbation,
                first.employmentStart(),
                wage,
                severanceDue ? severanceMonths(first.employmentStart(), day) : BigDecimal.ZERO,
                false);
    }

    /** Whole years, and for the rest one month from six months on, half a month below (art. 47). */
    private static BigDecimal severanceMonths(LocalDate serviceStart, LocalDate lastDay) {
        LocalDate until = lastDay.plusDays(1);
        long years = ChronoUnit.YEARS.between(serviceStart, until);
        LocalDate rest = serviceStart.plusYears(years);
        if (!rest.plusMonths(6).isAfter(until)) {
            return BigDecimal.valueOf(years + 1);
        }
        return rest.isBefore(until) ? BigDecimal.valueOf(years).add(new BigDecimal("0.5")) : BigDecimal.valueOf(years);
    }
}

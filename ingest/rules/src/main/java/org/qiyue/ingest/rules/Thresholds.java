package org.qiyue.ingest.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The figures at which rules of substance begin to doubt; set by the bureau, not by statute (those are
 * {@link org.qiyue.registry.model.LegalFigures}).
 *
 * @param taskMonths longest estimate of a task (C06)
 * @param longestTermMonths longest fixed term that is believed (C21)
 * @param shortestTermMonths shortest (C21)
 * @param highestMonthlyWage highest wage that is believed, yuan a month (E10)
 * @param riskyRetirementMonths how long past retirement a start becomes a risk (C03, C04)
 * @param loweredWageShare least share of the old wage that an amendment may leave without a lead (H02)
 * @param nearRetirementMonths how long before retirement a shortened term is a lead (H04)
 * @param gapDays most days between two terms in a row (G01, G02, G04, I10, I14)
 * @param certificateDays how long after the ending its certificate may be issued (I16)
 * @param endingFilingDays working days in which an ending is to be filed (I25)
 * @param contractFilingDays days in which a conclusion or renewal is to be filed (I25)
 * @param barredToMinors what the codes of occupations barred to minors begin with (C02)
 * @param freeHoursOccupations what the codes of occupations begin with whose flexible hours need no approval (E08)
 * @param overlapDays days of two full-time employments that are not yet a lead (J06)
 * @param severanceMonthsTolerance how far months of severance may fall short (I14)
 * @param severanceAmountTolerance by how much its amount may differ, yuan (I15)
 */
public record Thresholds(
        int taskMonths,
        int longestTermMonths,
        int shortestTermMonths,
        BigDecimal highestMonthlyWage,
        int riskyRetirementMonths,
        BigDecimal loweredWageShare,
        int nearRetirementMonths,
        int gapDays,
        int certificateDays,
        int endingFilingDays,
        int contractFilingDays,
        List<String> barredToMinors,
        List<String> freeHoursOccupations,
        int overlapDays,
        BigDecimal severanceMonthsTolerance,
        BigDecimal severanceAmountTolerance) {

    public Thresholds {
        barredToMinors = List.copyOf(barredToMinors);
        freeHoursOccupations = List.copyOf(freeHoursOccupations);
        Objects.requireNonNull(highestMonthlyWage, "highestMonthlyWage");
        Objects.requireNonNull(loweredWageShare, "loweredWageShare");
        Objects.requireNonNull(severanceMonthsTolerance, "severanceMonthsTolerance");
        Objects.requireNonNull(severanceAmountTolerance, "severanceAmountTolerance");
    }
}

package org.qiyue.registry.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The months of severance pay (经济补偿) that a length of service earns, 劳动合同法 art. 47: one for each whole year; for
 * the rest one from six months on, half of one below. Service before the law came into force on 2008-01-01 follows older
 * rules (art. 97): it is marked and not counted.
 *
 * @param months to half a month
 * @param servedBeforeLaw whether older rules may add to it
 */
public record Severance(BigDecimal months, boolean servedBeforeLaw) {

    /** The first day of 劳动合同法. */
    public static final LocalDate LAW_FROM = LocalDate.of(2008, 1, 1);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Severance {
        Objects.requireNonNull(months, "months");
    }

    /**
     * The severance of a service.
     *
     * @param serviceStart first day of service with the employer
     * @param lastDay last day of the contract; nothing is earned when it lies before the first day
     */
    public static Severance of(LocalDate serviceStart, LocalDate lastDay) {
        boolean before = serviceStart.isBefore(LAW_FROM);
        LocalDate from = before ? LAW_FROM : serviceStart;
        if (lastDay.isBefore(from)) {
            return new Severance(BigDecimal.ZERO, before);
        }
        DaySpan service = DaySpan.ofDays(from, lastDay);
        int years = service.wholeMonths() / 12;
        BigDecimal rest = service.lastsMonths(years * 12 + 6)
                ? BigDecimal.ONE
                : service.exceedsMonths(years * 12) ? HALF : BigDecimal.ZERO;
        return new Severance(BigDecimal.valueOf(years).add(rest), before);
    }
}

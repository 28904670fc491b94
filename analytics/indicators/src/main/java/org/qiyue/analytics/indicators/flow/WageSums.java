package org.qiyue.analytics.indicators.flow;

import java.io.Serializable;
import java.math.BigInteger;
import org.qiyue.analytics.indicators.Fraction;

/**
 * Accrued wages of a cell by month, exact: whole months as a level that changes at its edges, other months as fen times
 * days.
 */
final class WageSums implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A number that the days of every month divide. */
    private static final long ALL_DAYS = 28L * 29 * 30 * 31;

    private final Periods periods;
    private final long[] change;
    private final long[] fenDays;

    WageSums(Periods periods) {
        this.periods = periods;
        this.change = new long[periods.months() + 1];
        this.fenDays = new long[periods.months()];
    }

    /** Adds a monthly wage in force from one day to another, both inclusive; what lies outside the series is left out. */
    void add(int from, int to, long wageFen) {
        int first = Math.max(from, periods.firstDayOfMonth(0));
        int last = Math.min(to, periods.lastDayOfMonth(periods.months() - 1));
        if (first > last) {
            return;
        }
        int firstMonth = periods.month(first);
        int lastMonth = periods.month(last);
        boolean begins = first == periods.firstDayOfMonth(firstMonth);
        boolean ends = last == periods.lastDayOfMonth(lastMonth);
        if (firstMonth == lastMonth && !(begins && ends)) {
            fenDays[firstMonth] += wageFen * (last - first + 1);
            return;
        }
        if (!begins) {
            fenDays[firstMonth] += wageFen * (periods.lastDayOfMonth(firstMonth) - first + 1);
            firstMonth++;
        }
        if (!ends) {
            fenDays[lastMonth] += wageFen * (last - periods.firstDayOfMonth(lastMonth) + 1);
            lastMonth--;
        }
        if (firstMonth <= lastMonth) {
            change[firstMonth] += wageFen;
            change[lastMonth + 1] -= wageFen;
        }
    }

    void add(WageSums other) {
        for (int month = 0; month < fenDays.length; month++) {
            change[month] += other.change[month];
            fenDays[month] += other.fenDays[month];
        }
    }

    /** The sums in fen, one for each period. */
    Fraction[] sums() {
        Fraction[] sums = new Fraction[periods.count()];
        long level = 0;
        int month = 0;
        for (int period = 0; period < sums.length; period++) {
            BigInteger numerator = BigInteger.ZERO;
            for (int each = 0; each < periods.monthsEach(); each++, month++) {
                level += change[month];
                int days = periods.daysOfMonth(month);
                BigInteger monthSum = BigInteger.valueOf(level)
                        .multiply(BigInteger.valueOf(days))
                        .add(BigInteger.valueOf(fenDays[month]));
                numerator = numerator.add(monthSum.multiply(BigInteger.valueOf(ALL_DAYS / days)));
            }
            sums[period] = new Fraction(numerator, BigInteger.valueOf(ALL_DAYS));
        }
        return sums;
    }
}

package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.year;

import java.sql.Date;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.qiyue.analytics.indicators.MonthSeries;

/** Days as months of a series, inside Spark. */
final class MonthColumns {

    private static final int MONTHS_OF_A_YEAR = 12;

    private MonthColumns() {}

    /** The number of the day's month in the series; negative before it. */
    static Column indexOf(Column day, MonthSeries series) {
        int firstMonth =
                series.first().getYear() * MONTHS_OF_A_YEAR + series.first().getMonthValue();
        return year(day).multiply(MONTHS_OF_A_YEAR).plus(month(day)).minus(firstMonth);
    }

    static Column day(LocalDate day) {
        return lit(Date.valueOf(day));
    }
}

package org.qiyue.deploy.local.simulation;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How a Beijing year breathes: hiring stops before the Spring Festival and jumps after it, graduates start in July,
 * people leave after the year-end bonus.
 */
final class Season {

    /** First day of the lunar year (Purple Mountain Observatory's calendar), the anchor of hiring and leaving. */
    private static final List<LocalDate> SPRING_FESTIVALS = List.of(
            LocalDate.of(2015, 2, 19),
            LocalDate.of(2016, 2, 8),
            LocalDate.of(2017, 1, 28),
            LocalDate.of(2018, 2, 16),
            LocalDate.of(2019, 2, 5),
            LocalDate.of(2020, 1, 25),
            LocalDate.of(2021, 2, 12),
            LocalDate.of(2022, 2, 1),
            LocalDate.of(2023, 1, 22),
            LocalDate.of(2024, 2, 10),
            LocalDate.of(2025, 1, 29),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2027, 2, 6),
            LocalDate.of(2028, 1, 26),
            LocalDate.of(2029, 2, 13),
            LocalDate.of(2030, 2, 3));

    private static final double HIGHEST = 2.2;

    private Season() {}

    /** The day, moved on by up to four months until the season lets a new job begin, and to a working day. */
    static LocalDate hiringDay(LocalDate wished, Dice dice) {
        LocalDate day = wished;
        for (int attempt = 0; attempt < 12 && !dice.chance(hiring(day) / HIGHEST); attempt++) {
            day = day.plusDays(dice.between(3, 12));
        }
        return onWorkingDay(day);
    }

    /** The day, moved on by up to two months until the season lets people leave. */
    static LocalDate leavingDay(LocalDate wished, Dice dice) {
        LocalDate day = wished;
        for (int attempt = 0; attempt < 6 && !dice.chance(leaving(day) / HIGHEST); attempt++) {
            day = day.plusDays(dice.between(3, 12));
        }
        return day;
    }

    private static double hiring(LocalDate day) {
        long afterFestival = daysAfterFestival(day);
        if (afterFestival >= -21 && afterFestival < 7) {
            return 0.15;
        }
        if (afterFestival >= 7 && afterFestival < 60) {
            return HIGHEST;
        }
        return day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST ? 1.8 : 1.0;
    }

    private static double leaving(LocalDate day) {
        long afterFestival = daysAfterFestival(day);
        if (afterFestival >= -30 && afterFestival < 0) {
            return 1.9;
        }
        if (afterFestival >= 0 && afterFestival < 45) {
            return 1.7;
        }
        return day.getMonth() == Month.JUNE ? 1.5 : 1.0;
    }

    private static long daysAfterFestival(LocalDate day) {
        long nearest = Long.MAX_VALUE;
        for (LocalDate festival : SPRING_FESTIVALS) {
            long days = ChronoUnit.DAYS.between(festival, day);
            if (Math.abs(days) < Math.abs(nearest)) {
                nearest = days;
            }
        }
        return nearest;
    }

    private static LocalDate onWorkingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}

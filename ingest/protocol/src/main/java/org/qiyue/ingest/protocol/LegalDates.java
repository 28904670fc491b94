package org.qiyue.ingest.protocol;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Legal dates as they are written, {@code YYYY-MM-DD}, of the years 1900 to 2999; read without a formatter, which takes long. */
public final class LegalDates {
    private LegalDates() {}

    /** The date, or null when the text is not one. */
    public static LocalDate parse(String text) {
        return text.length() == 10 ? parse(text, 0) : null;
    }

    /** The date in the ten characters from a position on, or null when they are none. */
    static LocalDate parse(String text, int start) {
        if (text.charAt(start + 4) != '-' || text.charAt(start + 7) != '-') {
            return null;
        }
        int year = digits(text, start, start + 4);
        int month = digits(text, start + 5, start + 7);
        int day = digits(text, start + 8, start + 10);
        if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The number written in decimal digits from one position to another, or -1. */
    static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}

package org.qiyue.registry.service.caseform;

import java.time.LocalDate;

/** Days as documents write them: 二〇二六年十一月二十六日. */
final class ChineseDay {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDay() {}

    static String of(LocalDate day) {
        StringBuilder year = new StringBuilder();
        Integer.toString(day.getYear()).chars().forEach(digit -> year.append(DIGITS.charAt(digit - '0')));
        return year + "年" + counted(day.getMonthValue()) + "月" + counted(day.getDayOfMonth()) + "日";
    }

    /** @param number from 1 to 99 */
    static String counted(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : "" + DIGITS.charAt(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : "" + DIGITS.charAt(number % 10));
    }
}

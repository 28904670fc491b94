package org.qiyue.registry.store.registers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.model.CreditCode;

/** How single fields of a register's file are read. */
final class Readers {

    private static final int MOST_CHARACTERS = 300;
    private static final BigDecimal MOST_YUAN = new BigDecimal("9999999999.99");
    private static final Set<String> YES = Set.of("1", "true", "yes", "是");
    private static final Set<String> NO = Set.of("0", "false", "no", "否");

    private Readers() {}

    static String creditCode(String field) throws UnfitValueException {
        if (!CreditCode.isValid(field)) {
            throw new UnfitValueException("统一社会信用代码不正确", "is not a valid credit code", Remedy.CHECK_CODE);
        }
        return field;
    }

    static String text(String field) throws UnfitValueException {
        if (field.length() > MOST_CHARACTERS || field.indexOf('\0') >= 0) {
            throw new UnfitValueException("超过三百字", "is longer than 300 characters", Remedy.SHORTEN);
        }
        return field;
    }

    static String day(String field) throws UnfitValueException {
        try {
            return LocalDate.parse(field).toString();
        } catch (DateTimeException noDay) {
            throw new UnfitValueException(
                    "不是 yyyy-MM-dd 形式的日期", "is not a day of the form yyyy-MM-dd", Remedy.WRITE_DAY);
        }
    }

    /** A month, kept as its first day. */
    static String month(String field) throws UnfitValueException {
        try {
            return YearMonth.parse(field).atDay(1).toString();
        } catch (DateTimeException noMonth) {
            throw new UnfitValueException("不是 yyyy-MM 形式的月份", "is not a month of the form yyyy-MM", Remedy.WRITE_MONTH);
        }
    }

    static String instant(String field) throws UnfitValueException {
        try {
            return OffsetDateTime.parse(field).toString();
        } catch (DateTimeException noTime) {
            throw new UnfitValueException(
                    "不是带时区的时间，例如 2026-11-25T09:00:00+08:00",
                    "is not a time with offset, such as 2026-11-25T09:00:00+08:00",
                    Remedy.WRITE_TIME);
        }
    }

    /** A whole number within bounds. */
    static Column.Reader whole(int least, int most) {
        return field -> {
            try {
                int number = Integer.parseInt(field);
                if (number >= least && number <= most) {
                    return Integer.toString(number);
                }
            } catch (NumberFormatException noNumber) {
                // said below, as for a number out of bounds
            }
            throw new UnfitValueException(
                    "不是 " + least + " 至 " + most + " 的整数",
                    "is not a whole number from " + least + " to " + most,
                    Remedy.WRITE_NUMBER);
        };
    }

    static String yuan(String field) throws UnfitValueException {
        try {
            BigDecimal amount = new BigDecimal(field);
            if (amount.signum() > 0 && amount.scale() <= 2 && amount.compareTo(MOST_YUAN) <= 0) {
                return amount.toPlainString();
            }
        } catch (NumberFormatException noAmount) {
            // said below, as for an amount out of bounds
        }
        throw new UnfitValueException(
                "不是大于零、最多两位小数的金额", "is not an amount above zero with two decimals at most", Remedy.WRITE_NUMBER);
    }

    static String flag(String field) throws UnfitValueException {
        String plain = field.toLowerCase(Locale.ROOT);
        if (YES.contains(plain) || NO.contains(plain)) {
            return Boolean.toString(YES.contains(plain));
        }
        throw new UnfitValueException("只能填 1 或 0、是或否", "is neither 1 nor 0", Remedy.CHOOSE_WORD);
    }

    /** One of a few words, each under its own and its Chinese name. */
    static Column.Reader oneOf(Map<String, String> words) {
        return field -> {
            String word = words.get(field);
            if (word != null || words.containsValue(field)) {
                return word == null ? field : word;
            }
            String known = String.join("、", words.keySet().stream().sorted().toList());
            throw new UnfitValueException(
                    "只能是：" + known,
                    "is none of " + words.values().stream().sorted().toList(),
                    Remedy.CHOOSE_WORD);
        };
    }

    /** A supervision area. */
    static String area(String field) throws UnfitValueException {
        if (Area.find(field).isEmpty()) {
            throw new UnfitValueException(
                    "不是本市的区或经济技术开发区的代码", "is not the code of an area of the city", Remedy.CHOOSE_CODE);
        }
        return field;
    }

    /** A place whose average wage is published. */
    static String division(String field) throws UnfitValueException {
        if (!field.matches("[1-8][0-9]{5}")) {
            throw new UnfitValueException("不是六位行政区划代码", "is not a division code of six digits", Remedy.CHOOSE_CODE);
        }
        return field;
    }

    static String idType(String field) throws UnfitValueException {
        if (CodeLists.standard().list("id-type").find(field).isEmpty()) {
            throw new UnfitValueException("不是证件类型代码", "is not a code of list id-type", Remedy.CHOOSE_CODE);
        }
        return field;
    }

    static String serial(String field) throws UnfitValueException {
        String plain = field.toLowerCase(Locale.ROOT);
        if (!plain.matches("[0-9a-f]{1,40}")) {
            throw new UnfitValueException(
                    "不是十六进制的证书序列号", "is not a certificate's serial number in hexadecimal", Remedy.CHECK_NUMBER);
        }
        // One number, however many zeros it is written with.
        return plain.replaceFirst("^0+(?=.)", "");
    }
}

package org.qiyue.registry.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a dated table can be changed as proposed. */
public final class ChangeCheck {

    /** Columns of {@code work-days}: days parted by single spaces. */
    public static final String REST = "rest";

    public static final String WORK = "work";

    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private ChangeCheck() {}

    /**
     * What is wrong with a change.
     *
     * @param field {@code key}, {@code validFrom}, {@code filingsFrom}, or the column
     * @param zh what is wrong, in Chinese
     * @param en what is wrong, in English
     */
    public record Flaw(String field, String zh, String en) {}

    /** All that is wrong; empty when the table can be so changed. */
    public static List<Flaw> flaws(
            ChangeableTable table, String key, Map<String, String> values, LocalDate validFrom, LocalDate filingsFrom) {
        List<Flaw> flaws = new ArrayList<>();
        if (!DatedTables.keys(table).contains(key) && table != ChangeableTable.WORK_DAYS) {
            flaws.add(new Flaw("key", "此表没有该项。", "The table has no such entry."));
            return flaws;
        }
        day(flaws, "validFrom", validFrom);
        day(flaws, "filingsFrom", filingsFrom);
        if (table == ChangeableTable.PARAMETERS && !validFrom.equals(filingsFrom)) {
            flaws.add(new Flaw(
                    "validFrom", "参数按备案日生效，两个日期须相同。", "Parameters go by the day of filing: both days are the same."));
        }
        if (table == ChangeableTable.WORK_DAYS) {
            year(flaws, key, values, validFrom);
        } else {
            figures(flaws, table, key, values);
        }
        return flaws;
    }

    /** The days of a column of {@code work-days}, in order. */
    static List<LocalDate> days(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : List.of(text.split(" ")).stream()
                        .map(LocalDate::parse)
                        .sorted()
                        .toList();
    }

    private static void day(List<Flaw> flaws, String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            flaws.add(new Flaw(field, "须在 1995 年至 2100 年之间。", "The day lies between 1995 and 2100."));
        }
    }

    private static void figures(List<Flaw> flaws, ChangeableTable table, String key, Map<String, String> values) {
        Set<String> unknown = new HashSet<>(values.keySet());
        for (FigureDefinition figure : DatedTables.figures(table, key)) {
            String column = table == ChangeableTable.MINIMUM_WAGE ? figure.name() : "value";
            unknown.remove(column);
            if (!figure.allows(values.get(column))) {
                String bounds = figure.least().isEmpty() ? "" : " " + figure.least() + "–" + figure.most();
                flaws.add(new Flaw(
                        column,
                        figure.nameZh() + "：" + format(figure.type(), true) + bounds + "。",
                        figure.nameEn() + ": " + format(figure.type(), false) + bounds + "."));
            }
        }
        unknown.forEach(column -> flaws.add(new Flaw(column, "此项没有这一栏。", "The entry has no such column.")));
    }

    private static String format(FigureDefinition.Type type, boolean zh) {
        return switch (type) {
            case DURATION -> zh ? "须为时长，如 PT72H 或 PT10M，范围" : "a duration such as PT72H or PT10M, within";
            case WHOLE -> zh ? "须为整数，范围" : "a whole number within";
            case DECIMAL -> zh ? "须为最多六位小数的数，范围" : "a number with up to six decimals, within";
            case FLAG -> zh ? "须为 1（是）或 0（否）" : "1 for yes or 0 for no,";
            case CODES -> zh ? "须为以空格分隔的代码前缀" : "beginnings of codes, parted by single spaces";
        };
    }

    private static void year(List<Flaw> flaws, String key, Map<String, String> values, LocalDate validFrom) {
        if (!key.matches("20[2-9][0-9]")) {
            flaws.add(new Flaw("key", "须为 2020 至 2099 的年份。", "A year from 2020 to 2099."));
            return;
        }
        Year year = Year.parse(key);
        if (!validFrom.equals(year.atDay(1))) {
            flaws.add(new Flaw("validFrom", "须为该年 1 月 1 日。", "It is the first day of that year."));
        }
        for (String column : values.keySet()) {
            if (!column.equals(REST) && !column.equals(WORK)) {
                flaws.add(new Flaw(column, "此项没有这一栏。", "The entry has no such column."));
            }
        }
        arranged(flaws, REST, values.get(REST), year, false);
        arranged(flaws, WORK, values.get(WORK), year, true);
        if (values.getOrDefault(REST, "").isEmpty()) {
            flaws.add(new Flaw(REST, "至少须有一个放假日。", "At least one day rests."));
        }
    }

    private static void arranged(List<Flaw> flaws, String column, String text, Year year, boolean ofWeekend) {
        List<LocalDate> days;
        try {
            days = days(text);
        } catch (DateTimeException none) {
            flaws.add(new Flaw(column, "须为以空格分隔的 yyyy-MM-dd。", "Days as yyyy-MM-dd, parted by single spaces."));
            return;
        }
        Set<LocalDate> seen = new HashSet<>();
        for (LocalDate day : days) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (day.getYear() != year.getValue() || weekend != ofWeekend || !seen.add(day)) {
                flaws.add(new Flaw(
                        column,
                        day + (ofWeekend ? " 须为该年的周末，且不重复。" : " 须为该年的工作日，且不重复。"),
                        day + (ofWeekend ? " has to be a weekend day" : " has to be a weekday")
                                + " of that year, named once."));
            }
        }
    }
}

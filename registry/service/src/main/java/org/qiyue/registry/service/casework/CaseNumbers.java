package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.qiyue.registry.service.sql.Statements;

/** Gives cases their numbers, without gaps and doubles, by area and year: 京劳监〔2026〕东字第00012号. */
@ApplicationScoped
class CaseNumbers {
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("110101", "东"),
            Map.entry("110102", "西"),
            Map.entry("110105", "朝"),
            Map.entry("110106", "丰"),
            Map.entry("110107", "石"),
            Map.entry("110108", "海"),
            Map.entry("110109", "门"),
            Map.entry("110111", "房"),
            Map.entry("110112", "通"),
            Map.entry("110113", "顺"),
            Map.entry("110114", "昌"),
            Map.entry("110115", "大"),
            Map.entry("110116", "怀"),
            Map.entry("110117", "平"),
            Map.entry("110118", "密"),
            Map.entry("110119", "延"));

    /** The one area that is no district: the development area. */
    private static final String OF_THE_DEVELOPMENT_AREA = "经";

    private final Statements statements;

    CaseNumbers(Statements statements) {
        this.statements = statements;
    }

    /** The next number; the area's next filing waits until this transaction has ended. */
    String next(String area, int year) {
        int number = statements
                .first("SELECT supervision.next_case_number(?, ?) AS number", row -> row.count("number"), area, year)
                .orElseThrow();
        return number(area, year, number);
    }

    static String number(String area, int year, int number) {
        return "京劳监〔" + year + "〕" + MARKS.getOrDefault(area, OF_THE_DEVELOPMENT_AREA) + "字第"
                + String.format("%05d", number) + "号";
    }
}

package org.qiyue.registry.service.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.casework.CaseLedgerViews.CaseLine;
import org.qiyue.registry.service.listing.Words;

/** The orders of cases, each an index read from its beginning. */
enum CaseSort {
    DUE(
            "due",
            new Words("期限,先到期的在前", "time limit, the first to end in front"),
            "coalesce(f.next_due_on, '9999-12-31'::date), f.case_id",
            "(coalesce(f.next_due_on, '9999-12-31'::date), f.case_id) > (?, ?)"),
    OPENED("-opened", new Words("立线索时间,由近到远", "opened, newest first"), "f.case_id desc", "f.case_id < ?");

    /** The names in requests, as a pattern. */
    static final String PATTERN = "due|-opened";

    /** The order taken unless another is asked for. */
    static final String DEFAULT = "due";

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final String parameter;
    private final Words title;
    private final String order;
    private final String later;

    CaseSort(String parameter, Words title, String order, String later) {
        this.parameter = parameter;
        this.title = title;
        this.order = order;
        this.later = later;
    }

    static CaseSort of(String parameter) {
        return parameter.equals(OPENED.parameter) ? OPENED : DUE;
    }

    /** What the orders are called, by their names in requests. */
    static Map<String, Words> titles() {
        Map<String, Words> titles = new LinkedHashMap<>();
        for (CaseSort each : values()) {
            titles.put(each.parameter, each.title);
        }
        return titles;
    }

    /** The SQL order of cases {@code f}. */
    String order() {
        return order;
    }

    /** What holds for the cases after a place, with the values of {@link #values}. */
    String later() {
        return later;
    }

    /** The place of a case in the order. */
    List<Object> values(CaseLine line) {
        return this == DUE
                ? List.of(line.nextDueOn() == null ? NEVER : line.nextDueOn(), line.caseId())
                : List.of(line.caseId());
    }

    /** The place that a cursor names. */
    List<Object> values(List<String> keys) {
        return this == DUE
                ? List.of(LocalDate.parse(keys.get(0)), Long.valueOf(keys.get(1)))
                : List.of(Long.valueOf(keys.get(0)));
    }
}

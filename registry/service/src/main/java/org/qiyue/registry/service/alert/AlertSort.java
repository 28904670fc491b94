package org.qiyue.registry.service.alert;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qiyue.registry.service.listing.Words;

/** The orders of alerts, each an index read from its beginning and each with the number last. */
enum AlertSort {
    DUE(
            "due",
            new Words("截止日期,由早到晚(仅在办)", "last day, earliest first (only what is open)"),
            "a.due_on, a.alert_no",
            "(a.due_on, a.alert_no) > (?, ?)",
            "a.due_on IS NOT NULL"),
    RAISED("-raised", new Words("预警时间,由近到远", "raised, newest first"), "a.alert_no DESC", "a.alert_no < ?", "true");

    /** The names in requests, as a pattern. */
    static final String PATTERN = "due|-raised";

    /** The order taken unless another is asked for. */
    static final String DEFAULT = "due";

    private final String parameter;
    private final Words title;
    private final String order;
    private final String later;
    private final String has;

    AlertSort(String parameter, Words title, String order, String later, String has) {
        this.parameter = parameter;
        this.title = title;
        this.order = order;
        this.later = later;
        this.has = has;
    }

    static AlertSort of(String parameter) {
        for (AlertSort each : values()) {
            if (each.parameter.equals(parameter)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no sort " + parameter);
    }

    /** What the orders are called, by their names in requests. */
    static Map<String, Words> titles() {
        Map<String, Words> titles = new LinkedHashMap<>();
        for (AlertSort each : values()) {
            titles.put(each.parameter, each.title);
        }
        return titles;
    }

    /** The SQL order of alerts {@code a}. */
    String order() {
        return order;
    }

    /** What holds for the alerts after one; its keys take the places of the marks. */
    String later() {
        return later;
    }

    /** What holds for every alert that has a place in the order. */
    String has() {
        return has;
    }
}

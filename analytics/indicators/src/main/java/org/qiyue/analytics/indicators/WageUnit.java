package org.qiyue.analytics.indicators;

/** The unit in which a wage is agreed (计薪单位, code list wage-unit). */
public enum WageUnit {
    /** 月, a month. */
    M,
    /** 小时, an hour. */
    H,
    /** 日, a day. */
    D,
    /** 年, a year. */
    Y
}

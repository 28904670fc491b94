package org.qiyue.registry.model.reporting;

/** What a figure of a report is counted in. */
public enum FigureUnit {
    COUNT,
    PERCENT,
    DAYS
}

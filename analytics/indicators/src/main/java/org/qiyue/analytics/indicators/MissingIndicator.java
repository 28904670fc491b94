package org.qiyue.analytics.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * A figure that no release has, because its denominator must come from outside; it is never guessed.
 *
 * @param indicator what it would be
 * @param reasonZh why there is none, in Chinese
 * @param reasonEn the same in English
 */
public record MissingIndicator(Indicator indicator, String reasonZh, String reasonEn) {

    private static final YearMonth SERIES_BEGINS = IndicatorCatalogue.SERIES_BEGINS;

    private static final List<MissingIndicator> ALL = List.of(
            new MissingIndicator(
                    new Indicator(
                            "signingRate",
                            "劳动合同签订率",
                            "Signing rate",
                            "Employees with whom a labour contract must be concluded (LCL art. 10)",
                            "workers under contract / employees who must have one",
                            "1",
                            4,
                            "人社部劳动合同统计报表; METHODOLOGY.md",
                            SERIES_BEGINS),
                    "缺分母：应当签订劳动合同的职工人数须由社会保险参保人数等外部数据提供，本统计未取用；不作推算。",
                    "No denominator: the number of employees who must have a contract has to come from outside, such as from"
                            + " social insurance, which releases do not take; it is not estimated."),
            new MissingIndicator(
                    new Indicator(
                            "coverageRate",
                            "电子劳动合同备案覆盖率",
                            "Coverage of filing",
                            "Persons insured as employees in the city",
                            "workers under contract / insured employees",
                            "1",
                            4,
                            "METHODOLOGY.md",
                            SERIES_BEGINS),
                    "缺分母：本统计未取用社会保险参保职工人数；不作推算。",
                    "No denominator: releases do not take the number of insured employees; it is not estimated."));

    public MissingIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(reasonZh, "reasonZh");
        Objects.requireNonNull(reasonEn, "reasonEn");
    }

    /** All of them in display order. */
    public static List<MissingIndicator> all() {
        return ALL;
    }
}

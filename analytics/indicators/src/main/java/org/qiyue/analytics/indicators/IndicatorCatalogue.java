package org.qiyue.analytics.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.FilingKind;

/** The figures of the monthly release (月度劳动合同统计), in the order in which they are shown. */
public final class IndicatorCatalogue {

    /** The Labour Contract Law has been in force since 2008-01-01 (LCL art. 98); no series begins earlier. */
    public static final YearMonth SERIES_BEGINS = YearMonth.of(2008, 1);

    private static final String STOCK_POPULATION =
            "Contracts not voided, start <= reference day <= effective end (end date or day of ending, inclusive)";
    private static final String STATUTORY_REPORT = "人社部劳动合同统计报表; METHODOLOGY.md";

    /** 期末有效劳动合同数. */
    public static final Indicator ACTIVE_CONTRACTS = new Indicator(
            "activeContracts",
            "期末有效劳动合同数",
            "Contracts in force",
            STOCK_POPULATION,
            "count of contracts in force on the reference day",
            "份",
            0,
            STATUTORY_REPORT,
            SERIES_BEGINS);

    /** 期末签订合同人数. */
    public static final Indicator ACTIVE_WORKERS = new Indicator(
            "activeWorkers",
            "期末签订合同人数",
            "Workers under contract",
            STOCK_POPULATION,
            "count of distinct workers with at least one contract in force on the reference day",
            "人",
            0,
            STATUTORY_REPORT,
            SERIES_BEGINS);

    /** 新签劳动合同数. */
    public static final Indicator CONCLUDED = eventCount("concluded", "新签劳动合同数", "Contracts concluded");

    /** 续订劳动合同数. */
    public static final Indicator RENEWED = eventCount("renewed", "续订劳动合同数", "Contracts renewed");

    /** 解除劳动合同数. */
    public static final Indicator RESCINDED = eventCount("rescinded", "解除劳动合同数", "Contracts rescinded");

    /** 终止劳动合同数. */
    public static final Indicator TERMINATED = eventCount("terminated", "终止劳动合同数", "Contracts terminated");

    /** 约定月工资中位数. */
    public static final Indicator WAGE_MEDIAN = new Indicator(
            "wageMedian",
            "约定月工资中位数",
            "Median agreed monthly wage",
            "Full-time contracts in force on the reference day with an agreed wage",
            "median of the agreed monthly wage; mean of the two middle values of an even count",
            "元/月",
            0,
            STATUTORY_REPORT,
            SERIES_BEGINS);

    private static final List<Indicator> ALL =
            List.of(ACTIVE_CONTRACTS, ACTIVE_WORKERS, CONCLUDED, RENEWED, RESCINDED, TERMINATED, WAGE_MEDIAN);

    private static final Map<FilingKind, Indicator> EVENT_COUNTS = Map.of(
            FilingKind.CONCLUDED, CONCLUDED,
            FilingKind.RENEWED, RENEWED,
            FilingKind.RESCINDED, RESCINDED,
            FilingKind.TERMINATED, TERMINATED);

    private IndicatorCatalogue() {}

    /** All indicators in display order. */
    public static List<Indicator> all() {
        return ALL;
    }

    /** The indicator that counts filings of each counted kind; kinds without one are not counted. */
    public static Map<FilingKind, Indicator> eventCounts() {
        return EVENT_COUNTS;
    }

    /**
     * The indicator of that code.
     *
     * @throws IllegalArgumentException when the catalogue has none
     */
    public static Indicator named(String code) {
        return ALL.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator is named " + code));
    }

    private static Indicator eventCount(String code, String nameZh, String nameEn) {
        return new Indicator(
                code,
                nameZh,
                nameEn,
                "Filed events, last version, not withdrawn",
                "count of events whose legal date lies in the month",
                "份",
                0,
                STATUTORY_REPORT,
                SERIES_BEGINS);
    }
}

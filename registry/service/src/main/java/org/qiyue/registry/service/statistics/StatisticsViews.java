package org.qiyue.registry.service.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of statistics. */
final class StatisticsViews {
    private StatisticsViews() {}

    /** A release. */
    @Schema(name = "Release")
    public record ReleaseView(
            String releaseId,
            Instant createdAt,

            @Schema(description = "数据截止日 / the figures stand as of this day")
            LocalDate asOf,

            @Schema(description = "备案顺序号,决定所依据的登记状态 / filing number that names the state of the register")
            long snapshotPosition,

            @Schema(description = "计算程序版本 / version of the program")
            String codeVersion,

            @Schema(description = "全部观测值的摘要 / digest of all figures")
            String digest,

            @Schema(description = "观测值个数 / number of figures")
            int observations) {
        static ReleaseView of(Release release) {
            return new ReleaseView(
                    release.releaseId,
                    release.createdAt,
                    release.asOf,
                    release.snapshotPosition,
                    release.codeVersion,
                    release.digest,
                    release.observations);
        }
    }

    /** An indicator. */
    @Schema(name = "Indicator")
    public record IndicatorView(
            String code,
            String nameZh,
            String nameEn,
            @Schema(description = "定义 / definition") String formula,
            @Schema(description = "单位 / unit") String unit,
            String source,
            @Schema(description = "小数位 / decimals") int decimals) {
        static IndicatorView of(Indicator indicator) {
            return new IndicatorView(
                    indicator.code,
                    indicator.nameZh,
                    indicator.nameEn,
                    indicator.formula,
                    indicator.unit,
                    indicator.source,
                    indicator.decimals);
        }
    }

    /** Figures of a release. */
    @Schema(name = "Observations")
    public record Observations(ReleaseView release, List<ObservationView> items) {}

    /** One figure. */
    @Schema(name = "Observation")
    public record ObservationView(
            String indicator,

            @Schema(description = "年-月 / year and month", examples = "2026-10")
            String period,

            @Schema(description = "监管地区,110000 为全市 / area, 110000 is the city")
            String area,

            @Schema(description = "行业门类,_T 为合计 / industry section, _T is all")
            String section,

            BigDecimal value) {
        static ObservationView of(Observation each) {
            return new ObservationView(each.indicator, each.period, each.area, each.section, each.value);
        }
    }

    /** The city at a glance. */
    @Schema(name = "Overview")
    public record Overview(
            ReleaseView release,

            @Schema(nullable = true, description = "所示月份,无数据时为空 / the month shown, none where the release is empty")
            String period,

            List<Card> cards,
            List<AreaFigures> areas,

            @Schema(description = "全市逐月 / the city month by month")
            List<TrendPoint> trend) {}

    /** A headline figure. */
    @Schema(name = "OverviewCard")
    public record Card(
            String indicator,
            String nameZh,
            String nameEn,
            String unit,
            int decimals,
            @Schema(nullable = true) BigDecimal value,

            @Schema(nullable = true, description = "上月 / the month before")
            BigDecimal previous) {}

    /** The figures of one area. */
    @Schema(name = "AreaFigures")
    public record AreaFigures(String area, String nameZh, String nameEn, Map<String, BigDecimal> values) {}

    /** The figures of one month. */
    @Schema(name = "TrendPoint")
    public record TrendPoint(String period, Map<String, BigDecimal> values) {}
}

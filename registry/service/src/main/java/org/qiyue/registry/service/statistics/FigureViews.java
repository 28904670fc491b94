package org.qiyue.registry.service.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.statistics.StatisticsViews.ReleaseView;

/** What the API shows of figures of all sets, and of what they are. */
final class FigureViews {
    private FigureViews() {}

    /** What a figure measures; only rates and means are shown on maps, and both lack where there is nothing to divide by. */
    @Schema(name = "FigureMeasure")
    public enum Measure {
        COUNT,
        RATE,
        MEAN;

        /** The measure of figures in a unit of the catalogue. */
        static Measure ofUnit(String unit) {
            return switch (unit) {
                case "1" -> RATE;
                case "元/月" -> MEAN;
                default -> COUNT;
            };
        }
    }

    /** Where a release has figures of an indicator. */
    @Schema(name = "FigureSeries")
    public record SeriesView(
            @Schema(
                    description =
                            "口径:D 按日,Q 按 LEHD,_Z 唯一口径 / definition: D to the day, Q as LEHD's, _Z where there is one only")
            String variant,

            @Schema(description = "M 月,Q 季,A 年 / month, quarter, year")
            String frequency,

            @Schema(description = "最早一期 / the first period") String first,

            @Schema(description = "最近一期;其后各期尚不可知 / the last period; those after it are not known yet")
            String last) {}

    /** An indicator with all that is needed to quote it. */
    @Schema(name = "FigureIndicator")
    public record DefinitionView(
            String code,
            String nameZh,
            String nameEn,

            @Schema(description = "CONTRACTS 劳动合同月度统计,JOB_FLOWS 劳动关系流动 / set of figures")
            String dataset,

            Measure measure,

            @Schema(description = "定义 / definition") String formula,

            @Schema(nullable = true, description = "统计对象 / who or what is counted")
            String population,

            @Schema(description = "单位 / unit") String unit,
            @Schema(description = "小数位 / decimals") int decimals,
            String source,

            @Schema(nullable = true, description = "任何发布可给出数值的最早月份 / the first month any release may give a value for")
            String earliestPeriod,

            @Schema(nullable = true, description = "最早含有该指标的发布 / the first release that holds it")
            String firstRelease,

            @Schema(description = "本次发布中的序列 / its series in this release")
            List<SeriesView> series,

            @Schema(nullable = true, description = "无数据的原因;有数据时为空 / why there is no figure, none where there is")
            String missingZh,

            @Schema(nullable = true) String missingEn) {}

    /** The indicators of a release. */
    @Schema(name = "FigureCatalogue")
    public record CatalogueView(
            ReleaseView release,

            @Schema(description = "最新发布 / the newest release")
            ReleaseView newest,

            List<DefinitionView> indicators) {}

    /** One figure. */
    @Schema(name = "Figure")
    public record FigureView(
            String indicator,
            String variant,
            String frequency,

            @Schema(description = "月、季或年 / month, quarter or year", examples = "2026-Q3")
            String period,

            @Schema(description = "监管地区,110000 为全市 / area, 110000 is the city")
            String area,

            @Schema(description = "行业门类,_T 为合计 / industry section, _T is all")
            String section,

            @Schema(description = "性别,_T 为合计 / sex, _T is all")
            String sex,

            @Schema(description = "年龄组,_T 为合计 / age group, _T is all")
            String ageGroup,

            @Schema(
                    nullable = true,
                    description = "数值;仅比较的发布有此观测值时为空 / value, none where only the release compared with has it")
            BigDecimal value,

            @Schema(
                    nullable = true,
                    description = "数值所依据的合同、人员、事件或劳动关系数 / what the value rests on: contracts, workers, events or jobs")
            Integer count,

            @Schema(nullable = true, description = "所比较发布中的数值 / value in the release compared with")
            BigDecimal before,

            @Schema(
                    nullable = true,
                    description = "两者之差:本次减去所比较的 / difference: this release less the one compared with")
            BigDecimal difference) {
        static FigureView of(
                String indicator,
                String variant,
                String frequency,
                String period,
                String area,
                String section,
                String sex,
                String ageGroup,
                BigDecimal value,
                Integer count,
                BigDecimal before) {
            return new FigureView(
                    indicator,
                    variant,
                    frequency,
                    period,
                    area,
                    section,
                    sex,
                    ageGroup,
                    value,
                    count,
                    before,
                    value == null || before == null ? null : value.subtract(before));
        }
    }

    /** A page of figures with the indicators they are of. */
    @Schema(name = "FigurePage")
    public record PageView(
            ReleaseView release,

            @Schema(
                    description =
                            "最新发布;与 release 不同时,有更新的数据 / the newest release; where it is another one, there are newer figures")
            ReleaseView newest,

            @Schema(nullable = true, description = "所比较的发布 / the release compared with")
            ReleaseView compared,

            @Schema(description = "所问指标 / the indicators asked for")
            List<DefinitionView> indicators,

            List<FigureView> items,

            @Schema(nullable = true, description = "下一页游标 / cursor of the next page")
            String nextCursor) {}
}

package org.qiyue.registry.service.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** What the API shows of survey frames, and what it takes. */
final class FrameViews {
    static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";
    static final String MONTH_MESSAGE = "应为月份,如 2026-11|must be a month, such as 2026-11";
    static final String AREA = "[0-9]{6}|_O|_U";
    static final String SECTION = "[A-T]|_U";
    static final String BAND = "[A-Z][0-9]";

    private FrameViews() {}

    /** A frame in a list; what it counts is what the caller sees of it. */
    @Schema(name = "SurveyFrameRow")
    record FrameRow(
            long frameNo,
            @Schema(description = "月份,如 2026-11 / month") String month,

            @Schema(description = "当月第几版 / which version of the month")
            int version,

            String madeBy,

            @Schema(description = "数据时点,即建立时间 / as of when, which is when it was made")
            Instant asOf,

            @Schema(description = "本范围内的调查单位数 / employers that the caller sees")
            long employers,

            @Schema(description = "本范围内的抽样层数 / strata that the caller sees")
            int strata,

            @Schema(description = "本范围内的有效合同数 / contracts in force that the caller sees")
            long contracts,

            @Schema(nullable = true, description = "参保人数所属月份 / month of the insured head-counts")
            String insuredMonth,

            @Schema(description = "全市名录库的 SHA-256 / SHA-256 of the frame of the whole city")
            String digest,

            @Schema(
                    description =
                            "是否当月最新一版;只能从最新一版抽样 / whether it is the latest of its month, from which alone a sample is drawn")
            boolean latest,

            @Schema(
                    nullable = true,
                    description = "建立原因;当月已抽样的再建须填 / why it was made; demanded once a sample of the month was drawn")
            String reason,

            @Schema(nullable = true) SampleView sample) {}

    /** What was drawn from a frame. */
    @Schema(name = "SurveySample")
    record SampleView(
            @Schema(description = "全市样本量 / size in the whole city")
            int size,

            @Schema(
                    description =
                            "随机种子;每层取 SHA-256(种子:信用代码)最小者 / seed; of a stratum those with the least SHA-256 of seed:code are drawn")
            String seed,

            String drawnBy,
            Instant drawnAt,

            @Schema(
                    description =
                            "是否当月有效样本:当月抽过样的各版中最新一版的样本有效 / whether it is the sample of its month, which is that of the latest version drawn from")
            boolean counts,

            @Schema(description = "本范围内的样本单位数 / drawn units that the caller sees")
            int visible) {}

    /** A page of frames. */
    @Schema(name = "SurveyFramePage")
    record FramePage(
            List<FrameRow> items, @Schema(nullable = true) String nextCursor, Instant asOf) {}

    /** A size band. */
    @Schema(name = "SurveyBand")
    record BandView(
            String code,
            String nameZh,
            String nameEn,
            int from,

            @Schema(description = "全部调查 / every employer in it is surveyed")
            boolean takenWhole) {}

    /** A stratum. */
    @Schema(name = "SurveyStratum")
    record StratumView(
            @Schema(description = "地区-行业门类-规模段 / area, section and band")
            String stratum,

            @Schema(description = "登记地区;_O 外省市,_U 不详 / area of registration; _O elsewhere, _U not known")
            String area,

            @Schema(description = "行业门类;_U 不详 / section; _U not known")
            String section,

            String band,

            @Schema(description = "层内单位数 N / units in it, N_h")
            int units,

            long contracts,

            @Schema(description = "层内单位的 SHA-256 / SHA-256 of its units")
            String digest,

            @Schema(nullable = true, description = "样本量 n / units drawn, n_h")
            Integer sampled,

            @Schema(nullable = true, description = "设计权数 N/n / design weight N_h / n_h")
            BigDecimal weight) {}

    /** A frame with its strata. */
    @Schema(name = "SurveyFrame")
    record FrameView(
            FrameRow frame,
            List<BandView> bands,
            List<StratumView> strata,

            @Schema(nullable = true, description = "样本量下限,仅市统计员 / the smallest sample, for the city's statistician")
            Integer leastSample,

            @Schema(nullable = true, description = "样本量上限,仅市统计员 / the largest sample, for the city's statistician")
            Integer mostSample,

            Instant asOf)
            implements Shown {

        @Override
        public List<String> shownRecords() {
            return List.of(Long.toString(frame.frameNo()));
        }
    }

    /** An employer of a frame. */
    @Schema(name = "SurveyUnit")
    record UnitRow(
            String creditCode,
            String name,
            String area,
            String section,
            String band,
            String stratum,
            int stratumUnits,
            @Schema(nullable = true) String ownershipCode,
            @Schema(nullable = true) String sizeClass,

            @Schema(description = "有效合同数 / contracts in force")
            int contracts,

            @Schema(description = "当月新签合同数 / contracts signed in the month")
            int concluded,

            @Schema(nullable = true, description = "参保人数 / insured head-count")
            Integer insured,

            LocalDate firstFiledOn,
            LocalDate lastFiledOn,

            @Schema(
                    nullable = true,
                    description = "层内抽中次序;未抽中为空 / its place in the draw of its stratum; null when not drawn")
            Integer place,

            @Schema(nullable = true, description = "设计权数;未抽中为空 / design weight; null when not drawn")
            BigDecimal weight) {}

    /** A page of units. */
    @Schema(name = "SurveyUnitPage")
    record UnitPage(
            List<UnitRow> items,
            @Schema(nullable = true) String nextCursor,

            @Schema(nullable = true, description = "符合条件的单位数,按名称查询时为空 / how many there are; null when asked by name")
            Long total,

            Instant asOf)
            implements Shown {

        @Override
        public List<String> shownRecords() {
            return items.stream().map(UnitRow::creditCode).toList();
        }
    }

    /** A frame to be made. */
    @Schema(name = "SurveyFrameRequest")
    record FrameRequest(
            @Schema(description = "月份,本月或上月 / month, this one or the one before")
            @NotNull(message = "缺少月份|names no month") @Pattern(regexp = MONTH, message = MONTH_MESSAGE) String month,

            @Schema(nullable = true, description = "建立原因;当月已抽样的须填 / why; demanded once a sample of the month was drawn")
            @Size(max = 500, message = "至多 500 字|must have at most 500 characters") String reason) {}

    /** A sample to be drawn. */
    @Schema(name = "SurveySampleRequest")
    record SampleRequest(
            @Schema(description = "全市样本量 / size in the whole city")
            @NotNull(message = "缺少样本量|names no size") @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = 100_000_000, message = "过大|is too large") Integer size) {}
}

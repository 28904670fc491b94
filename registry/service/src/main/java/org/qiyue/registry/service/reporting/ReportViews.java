package org.qiyue.registry.service.reporting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.model.reporting.FigureGroup;
import org.qiyue.registry.model.reporting.FigureUnit;
import org.qiyue.registry.model.reporting.ReportAction;
import org.qiyue.registry.model.reporting.ReportState;

/** What the API shows of reports, and what it takes. */
final class ReportViews {
    static final String PERIOD = "[0-9]{4}-(?:Q[1-4]|0[1-9]|1[0-2])";
    static final String PERIOD_MESSAGE = "应为季度(2026-Q3)或月份(2026-10)|must be a quarter (2026-Q3) or a month (2026-10)";
    static final String AREA = "[0-9]{6}";
    static final String AREA_MESSAGE = "应为 6 位地区代码|must be the code of an area, six digits";
    static final String TEXT = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*";
    static final String TEXT_MESSAGE = "含不可用的字符|has a character that cannot be kept";

    private ReportViews() {}

    /** Until when a report is due, and how near that is. */
    @Schema(name = "ReportDue")
    record DueView(
            @Schema(description = "报送期限 / last day") LocalDate on,

            @Schema(description = "所涉年度的工作日是否均已载入 / whether the working days of its years are loaded")
            boolean certain,

            @Schema(nullable = true) String cautionZh,
            @Schema(nullable = true) String cautionEn,

            @Schema(description = "期限状态;已报送的为报送当日 / how near it is; of one that was submitted, was on that day")
            Urgency urgency,

            @Schema(description = "剩余工作日,超期为负 / working days left, negative when it is over")
            int workingDaysLeft) {}

    /** A report in a list, be it begun or not. */
    @Schema(name = "DistrictReportRow")
    record RowView(
            String area,
            String period,
            String periodZh,
            String periodEn,
            LocalDate from,
            LocalDate to,
            ReportState state,

            @Schema(description = "报送次数 / how often it was submitted")
            int version,

            @Schema(nullable = true) Instant writtenAt,
            @Schema(nullable = true) Instant submittedAt,

            @Schema(
                    nullable = true,
                    description = "首次报送超过报送期限的工作日数,按期为0,未报送或工作日未载入为空;退回重报不影响 /"
                            + " working days from the last day to the first submission, 0 in time, none while it was never submitted"
                            + " or the days are not loaded; no return changes it")
            Integer workingDaysLate,

            DueView due,

            @Schema(description = "应报未报且已超期 / owed, and its last day is certainly over")
            boolean overdue,

            @Schema(description = "最近一次报送以来的催报次数 / reminders sent since it was submitted last")
            int reminders,

            @Schema(nullable = true) LocalDate remindedOn) {}

    /** Reports of units and periods. */
    @Schema(name = "DistrictReportList")
    record ListView(
            List<RowView> items,

            @Schema(description = "应报的报告期,新的在前 / periods of which reports are owed, the newest first")
            List<String> periods,

            Instant asOf) {}

    /** A figure, with that of the period before as it was reported. */
    @Schema(name = "ReportFigure")
    record FigureView(
            String code,
            FigureGroup group,
            String groupZh,
            String groupEn,
            String labelZh,
            String labelEn,
            FigureUnit unit,

            @Schema(nullable = true, description = "无可统计时无 / none where there is nothing to count from")
            BigDecimal value,

            @Schema(nullable = true, description = "上期报送数 / as reported of the period before; none where none was")
            BigDecimal before) {}

    /** What a district writes. */
    @Schema(name = "ReportText")
    record TextView(
            @Schema(description = "形势分析 / situation")
            @NotNull(message = "缺少形势分析|has no situation") @Size(max = 10000, message = "至多 10000 字|must have at most 10000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String situation,

            @Schema(description = "工作情况 / measures")
            @NotNull(message = "缺少工作情况|has no measures") @Size(max = 10000, message = "至多 10000 字|must have at most 10000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String measures,

            @Schema(description = "问题与建议 / problems and what is asked for")
            @NotNull(message = "缺少问题与建议|has no problems") @Size(max = 10000, message = "至多 10000 字|must have at most 10000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String problems) {}

    /** A version as it was submitted, without its figures. */
    @Schema(name = "ReportVersionRow")
    record VersionRow(int version, String submittedBy, Instant submittedAt, Instant countedAt) {}

    /** A version as it was submitted. */
    @Schema(name = "ReportVersion")
    record VersionView(
            String area,
            String period,
            int version,
            TextView text,
            List<FigureView> figures,
            String submittedBy,
            Instant submittedAt,
            Instant countedAt) {}

    /** Something that happened to a report. */
    @Schema(name = "ReportEvent")
    record EventView(
            ReportAction action,
            String actionZh,
            String actionEn,
            String by,
            Instant at,
            ReportState state,
            int version,
            String reason) {}

    /** A reminder of the city. */
    @Schema(name = "ReportReminder")
    record ReminderView(String text, String sentBy, Instant sentAt) {}

    /** Why something cannot be done, and what to do about it. */
    @Schema(name = "ReportObstacle")
    record ObstacleView(String code, String messageZh, String messageEn, String remedyZh, String remedyEn) {}

    /** What the caller's role may do in this state. */
    @Schema(name = "ReportActChoice")
    record ActView(
            ReportAction action,

            @Schema(description = "现在不能办理的理由,空为可以 / what stands against it now; nothing when it may be done")
            List<ObstacleView> obstacles) {}

    /** The report of a unit and period whole. */
    @Schema(name = "DistrictReport")
    record PageView(
            RowView head,
            long revision,
            TextView text,
            @Schema(nullable = true) String writtenBy,
            List<FigureView> figures,

            @Schema(description = "数据为报送时固定的 / whether the figures are those that were submitted")
            boolean frozen,

            @Schema(description = "统计时间 / when they were counted")
            Instant countedAt,

            List<VersionRow> versions,
            List<EventView> events,
            List<ReminderView> reminders,
            List<ActView> acts,
            Instant asOf) {}

    /** Why a report is returned. */
    @Schema(name = "ReportReturnRequest")
    record ReturnRequest(
            @NotNull(message = "必须填写理由|must give a reason") @Size(min = 1, max = 2000, message = "1 至 2000 字|must have 1 to 2000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason) {}

    /** Whom to remind of what. */
    @Schema(name = "ReportReminderRequest")
    record ReminderRequest(
            @NotNull(message = "缺少报告期|names no period") @Pattern(regexp = PERIOD, message = PERIOD_MESSAGE) String period,

            @NotEmpty(message = "缺少单位|names no unit") @Size(max = 17, message = "至多 17 个单位|must name at most 17") List<@NotNull(message = "缺少单位|is no unit") @Pattern(regexp = AREA, message = AREA_MESSAGE) String> areas,

            @NotNull(message = "缺少催报内容|says nothing") @Size(min = 1, max = 1000, message = "1 至 1000 字|must have 1 to 1000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String text) {}

    /** Who was reminded. */
    @Schema(name = "ReportReminderAnswer")
    record ReminderAnswer(
            @Schema(description = "已催报的单位 / units that were reminded")
            List<String> reminded,

            @Schema(description = "已报送或今日已催报的单位 / units that have reported, or were reminded today")
            List<String> passedOver) {}
}

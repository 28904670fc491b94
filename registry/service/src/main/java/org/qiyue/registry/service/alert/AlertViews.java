package org.qiyue.registry.service.alert;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.alert.AlertAction;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.model.alert.ClearingFact;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.alert.AlertFileViews.EventView;
import org.qiyue.registry.service.alert.AlertFileViews.FactView;
import org.qiyue.registry.service.alert.AlertFileViews.NoticeView;
import org.qiyue.registry.service.alert.AlertFileViews.ScoreView;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.urgency.UrgencyCount;

/** The queue of leads as the API tells it. */
public final class AlertViews {
    private AlertViews() {}

    /** A lead in the queue. */
    @Schema(name = "AlertRow")
    public record AlertRow(
            long alertNo,

            @Schema(description = "用人单位统一社会信用代码 / credit code of the employer")
            String creditCode,

            @Schema(description = "用人单位名称 / name of the employer")
            String employerName,

            @Schema(description = "规则编号;K 为风险分值 / id of the rule; K is the score")
            String rule,

            @Schema(description = "劳动合同法第七十四条的项 / item of article 74 of the Labour Contract Law")
            int art74Item,

            @Schema(description = "LOW、NORMAL、HIGH、CRITICAL")
            String severity,

            @Schema(description = "办理地区 / the area that handles it")
            String area,

            AlertState state,

            @Schema(nullable = true, description = "承办人账号 / account of who has it")
            String assignee,

            String messageZh,
            String messageEn,

            @Schema(description = "事实数 / findings it has") int facts,

            @Schema(description = "未消除的事实数 / findings that no new fact has cleared")
            int standing,

            LocalDate raisedOn,

            @Schema(nullable = true, description = "当前期限:triage 研判,self-correction 自查整改 / the clock that runs")
            String clock,

            @Schema(nullable = true, description = "截止日期 / last day")
            LocalDate dueOn,

            @Schema(description = "截止日期所涉各年工作日历是否均已载入 / whether the working days of all years it counts are loaded")
            boolean dueCertain,

            @Schema(nullable = true, description = "剩余工作日,超期为负 / working days left, negative when it is over")
            Integer workingDaysLeft,

            @Schema(nullable = true) Urgency urgency,

            @Schema(nullable = true, description = "办结日期 / day of closing")
            LocalDate closedOn,

            @Schema(nullable = true) ClosingKind closingKind) {}

    /** A page of the queue. */
    @Schema(name = "AlertPage")
    public record AlertPage(
            List<AlertRow> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            @Schema(
                    nullable = true,
                    description = "符合条件的总数,仅第一页给出,超过 10000 时不给 / how many there are; on the first page only, and not "
                            + "beyond 10000")
            Long total,

            @Schema(
                    nullable = true,
                    description = "按紧急程度的件数(不计紧急程度条件),仅第一页给出 / how many of each urgency, whatever urgency is asked "
                            + "for; on the first page only")
            List<UrgencyCount> urgencies,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(AlertRow::creditCode).distinct().toList();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }

    /** A lead with all that it rests on. */
    @Schema(name = "AlertFile")
    public record AlertFile(
            AlertRow alert,
            String basis,
            String remedyZh,
            String remedyEn,

            @Schema(
                    description =
                            "可自行消除该预警的新事实;无则须由人员判断 / new facts that clear it by themselves; a person decides where there is none")
            List<ClearingFact> clears,

            @Schema(description = "变更、更正须涉及的字段 / fields that an amendment has to change")
            List<String> clearsBy,

            @Schema(description = "事实,最多 200 条 / findings, 200 at most")
            List<FactView> found,

            @Schema(nullable = true, description = "该单位最近的风险分值 / the employer's latest score")
            ScoreView score,

            @Schema(nullable = true, description = "单位答复期限 / until when the employer may answer")
            LocalDate answerBy,

            List<NoticeView> notices,

            @Schema(
                    nullable = true,
                    description = "自此日起不再发现所述情形,原因未见新事实 / since when the condition is found no more "
                            + "although no new fact tells why")
            LocalDate ceasedOn,

            @Schema(
                    description =
                            "办结理由、并入的预警或案件;新事实消除的见各事实 / reason, or the alert or case it is in; what new facts cleared stands with these")
            String closing,

            @Schema(nullable = true) String closedBy,

            List<EventView> history,

            @Schema(description = "您现在可办理的事项 / what you may do now")
            List<AlertAction> acts,

            long revision,
            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return Stream.concat(
                            Stream.of(alert.creditCode()),
                            found.stream()
                                    .flatMap(fact -> Stream.concat(
                                            Stream.ofNullable(fact.contractId()), fact.contracts().stream())))
                    .distinct()
                    .toList();
        }
    }

    /** What has become of a lead by an act. */
    @Schema(name = "AlertStanding")
    public record AlertStanding(long alertNo, AlertState state, long revision) {}

    /** To whom it is given. */
    @Schema(name = "AlertAssignment")
    public record AssignRequest(
            @NotNull(message = "未指明承办人|names nobody") @Pattern(regexp = "[A-Za-z0-9._@-]{1,64}", message = "不是账号|is not an account") @Schema(description = "承办人账号,本人即认领 / account of who is to have it; one's own claims it")
            String assignee,

            @Size(max = 2000, message = "不超过 2000 个字符|at most 2000 characters") @Schema(nullable = true)
            String reason) {}

    /** Why there is nothing in it. */
    @Schema(name = "AlertDismissalRequest")
    public record DismissRequest(
            @NotNull(message = "未选择原因|names no kind") ClosingKind.Dismissal kind,

            @NotNull(message = "未填写理由|has no reason") @Pattern(regexp = "(?s).*\\S.*", message = "未填写理由|has no reason")
            @Size(max = 2000, message = "不超过 2000 个字符|at most 2000 characters") String reason) {}

    /** With which alert it is handled. */
    @Schema(name = "AlertMerge")
    public record MergeRequest(
            @NotNull(message = "未指明预警|names no alert") Long into,

            @NotNull(message = "未填写理由|has no reason") @Pattern(regexp = "(?s).*\\S.*", message = "未填写理由|has no reason")
            @Size(max = 2000, message = "不超过 2000 个字符|at most 2000 characters") String reason) {}

    /** What an official found about a claimed repair. */
    @Schema(name = "AlertRepair")
    public record RepairRequest(
            @NotNull(message = "未选择结论|has no outcome") @Schema(description = "是否认可 / whether it is taken for a repair")
            Boolean accepted,

            @NotNull(message = "未填写理由|has no reason") @Pattern(regexp = "(?s).*\\S.*", message = "未填写理由|has no reason")
            @Size(max = 2000, message = "不超过 2000 个字符|at most 2000 characters") String reason) {}

    /** What the employer is told. */
    @Schema(name = "AlertNoticeRequest")
    public record NoticeRequest(
            @NotNull(message = "未填写提示内容|has no text") @Pattern(regexp = "(?s).*\\S.*", message = "未填写提示内容|has no text")
            @Size(max = 4000, message = "不超过 4000 个字符|at most 4000 characters") @Schema(description = "提示内容,不写个人信息 / what it says; nothing of a person")
            String text) {}
}

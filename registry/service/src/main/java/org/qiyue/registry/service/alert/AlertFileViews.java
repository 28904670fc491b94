package org.qiyue.registry.service.alert;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.model.alert.ClearingFact;
import org.qiyue.registry.model.alert.RepairClaim;

/** The parts of a lead's file. */
public final class AlertFileViews {
    private AlertFileViews() {}

    /** A finding. */
    @Schema(name = "AlertFact")
    public record FactView(
            String factId,

            @Schema(nullable = true, description = "全市劳动合同编号 / registry contract id")
            String contractId,

            @Schema(
                    description =
                            "所涉合同,按单位核查时最多 100 份 / contracts concerned, of a finding about a whole employer the first hundred")
            List<String> contracts,

            String area,
            LocalDate foundOn,
            String severity,
            String messageZh,
            String messageEn,

            @Schema(nullable = true, description = "称已改正的备案种类 / what claims a repair")
            RepairClaim claim,

            @Schema(nullable = true, description = "该备案 / that filing")
            String claimedBy,

            @Schema(nullable = true, description = "消除它的新事实 / the new fact that cleared it")
            ClearingFact clearing,

            @Schema(nullable = true, description = "告知该事实的备案 / the filing that tells it")
            String clearedBy,

            @Schema(nullable = true) LocalDate clearedOn) {}

    /** Something that happened to it. */
    @Schema(name = "AlertEvent")
    public record EventView(
            long eventNo,

            @Schema(
                    description =
                            "RAISE、GROW、ASSIGN、SEND_NOTICE、ANSWER、CLAIM_REPAIR、CLEAR、CEASE、ACCEPT_REPAIR、REFUSE_REPAIR、"
                                    + "DISMISS、MERGE、OPEN_CASE")
            String action,

            @Schema(
                    nullable = true,
                    description = "办理人账号,系统办理时无 / account of who acted, none when findings or filings did")
            String by,

            Instant at,

            @Schema(description = "此后的状态 / where it stood then")
            AlertState state,

            String reason,

            @Schema(implementation = Object.class, description = "其他内容 / what else is told")
            JsonNode entry) {}

    /** What the employer was told. */
    @Schema(name = "AlertNotice")
    public record NoticeView(
            long noticeNo,
            String text,
            String sentBy,
            LocalDate sentOn,
            LocalDate answerBy,

            @Schema(description = "期限所涉各年工作日历是否均已载入 / whether the working days at its end were loaded")
            boolean certain,

            @Schema(description = "TO_ANSWER、ANSWERED、REPLACED、CLEARED、CLOSED、IN_CASE")
            String standing,

            @Schema(description = "同时告知的签署平台 / platforms that were told too")
            List<String> platforms,

            @Schema(nullable = true, description = "单位的答复 / what the employer answered")
            AnswerView answer) {}

    /** What the employer answered. */
    @Schema(name = "AlertAnswer")
    public record AnswerView(
            String text,

            @Schema(nullable = true, description = "单位指明的改正备案 / the filing that repairs it, as the employer says")
            String filingId,

            @Schema(nullable = true, description = "该备案的合同 / its contract")
            String contractId,

            String answeredBy,
            Instant answeredAt) {}

    /** A score with its parts. */
    @Schema(name = "EmployerScore")
    public record ScoreView(
            LocalDate day,
            BigDecimal value,

            @Schema(description = "GREEN、YELLOW、ORANGE、RED") String band,

            @Schema(description = "达到即为预警的分值 / the score from which it is a lead")
            int threshold,

            List<PartView> parts,

            @Schema(description = "未评估的部分 / parts that were not evaluated")
            List<PartName> notEvaluated,

            @Schema(description = "单独决定等级的规则 / rules that alone put it into its band")
            List<String> rules) {}

    /** A part of a score. */
    @Schema(name = "ScorePart")
    public record PartView(
            String part,
            String nameZh,
            String nameEn,

            @Schema(description = "权重 / how much it adds at most")
            BigDecimal weight,

            @Schema(description = "测得的值 / what was measured")
            BigDecimal measure,

            @Schema(description = "所依据的事实数 / facts behind it")
            int evidence,

            @Schema(description = "计入比例,0 至 1 / how much of the weight counts")
            BigDecimal counts,

            @Schema(description = "得分 / what it adds") BigDecimal points,

            String reasonZh,
            String reasonEn,
            String article) {}

    /** A part by its name. */
    @Schema(name = "ScorePartName")
    public record PartName(String part, String nameZh, String nameEn) {}
}

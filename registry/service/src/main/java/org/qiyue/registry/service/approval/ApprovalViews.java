package org.qiyue.registry.service.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.contract.ContractViews.ChangeView;
import org.qiyue.registry.service.contract.ContractViews.EventKind;
import org.qiyue.registry.service.platform.FilingViews.FindingView;
import org.qiyue.registry.service.platform.FilingViews.Result;

/** What the API shows of approvals, and what it takes. */
final class ApprovalViews {
    private ApprovalViews() {}

    /** A filing that waits for the bureau, or about which it has decided. */
    @Schema(name = "Approval")
    public record ApprovalView(
            @Schema(description = "备案登记序号 / number of the filing in the register")
            long filingNo,

            @Schema(nullable = true, description = "备案流水号 / filing id")
            UUID filingId,

            String platformCode,

            @Schema(description = "CORRECTED, WITHDRAWN") EventKind kind,

            @Schema(nullable = true, description = "全市劳动合同编号 / registry contract id")
            String contractId,

            @Schema(nullable = true, description = "平台合同编号 / the platform's own number")
            String contractNo,

            @Schema(nullable = true, description = "用人单位统一社会信用代码 / credit code of the employer")
            String creditCode,

            @Schema(nullable = true) String employerName,

            @Schema(nullable = true, description = "业务发生日期 / legal date of the correction or withdrawal")
            LocalDate occurredOn,

            Instant receivedAt,

            @Schema(nullable = true, description = "被更正或撤回的备案 / the filing to be corrected or withdrawn")
            UUID namesFiling,

            @Schema(
                    nullable = true,
                    description = "代码表 correction-reason 或 withdrawal-reason / code list correction-reason or "
                            + "withdrawal-reason, by kind")
            String reasonCode,

            @Schema(nullable = true, description = "代码表 correction-requester;撤回无 / none for a withdrawal")
            String requestedBy,

            @Schema(description = "是否报送更正依据摘要 / whether the digest of a proof was filed")
            boolean hasEvidence,

            @Schema(description = "拟变更字段,个人信息不显示 / fields to be changed, values of persons not shown")
            List<ChangeView> changes,

            @Schema(description = "被更正或撤回备案的风险提示 / RISK findings of the filing to be corrected or withdrawn")
            List<FindingView> risks,

            ApprovalState state,

            @Schema(description = "备案结果,执行后为最终结果 / result of the filing, the final one once carried out")
            Result result,

            @Schema(nullable = true, description = "审核决定,待审核时无 / none while it waits")
            DecisionView decision) {}

    /** The bureau's decision. */
    @Schema(name = "ApprovalDecision")
    public record DecisionView(
            boolean granted,

            @Schema(description = "作出决定的账号 / account of the official")
            String decidedBy,

            Instant decidedAt,
            String reason) {}

    /** A page of approvals. */
    @Schema(name = "ApprovalPage")
    public record ApprovalPage(
            List<ApprovalView> items,

            @Schema(description = "监管范围内待审核总数 / how many wait within the caller's scope")
            long waiting,

            @Schema(nullable = true) String nextCursor,
            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream()
                    .map(ApprovalView::filingNo)
                    .map(String::valueOf)
                    .toList();
        }
    }

    /** What an official decides. */
    @Schema(name = "ApprovalDecisionRequest")
    public record DecisionRequest(
            @NotNull(message = "须为 true 或 false|must be true or false") @Schema(description = "是否同意 / whether it is granted")
            Boolean granted,

            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*", message = "含不可用的字符|has a character that cannot be kept") @Schema(description = "理由,1 至 500 字,不得含个人信息 / reason, 1 to 500 characters, no personal data")
            String reason) {}

    /** How far it is. */
    @Schema(name = "ApprovalState", description = "待审核、已决定待执行、已执行 / waiting, decided, carried out by intake")
    public enum ApprovalState {
        WAITING,
        DECIDED,
        CARRIED_OUT
    }
}

package org.qiyue.registry.service.job;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** What the API shows of jobs. */
public final class JobViews {
    private JobViews() {}

    /** A job. */
    @Schema(name = "Job")
    public record JobView(
            UUID jobId,

            @Schema(description = "EXPORT、REGISTER_CHECK、REGISTER_LOAD")
            String kind,

            JobState state,

            @Schema(description = "申请人账号 / account of whoever asked")
            String account,

            @Schema(description = "申请人姓名 / name of whoever asked")
            String accountName,

            @Schema(description = "为本人任务 / the caller's own")
            boolean own,

            @Schema(description = "本人可审批 / the caller may grant or refuse it")
            boolean mayDecide,

            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    additionalProperties = Schema.True.class,
                    description = "申请内容,导出为 ExportRequest / what was asked for, of an export its ExportRequest")
            JsonNode asked,

            @Schema(description = "超过单人可导出的行数,须第二人审批 / more rows than one official may take out alone")
            boolean needsApproval,

            @Schema(nullable = true) JobApproval approval,

            @Schema(description = "已要求取消 / it was asked to be cancelled")
            boolean cancelAsked,

            long rowsExpected,
            long rowsDone,
            Instant createdAt,
            @Schema(nullable = true) Instant startedAt,
            @Schema(nullable = true) Instant finishedAt,

            @Schema(
                    nullable = true,
                    description =
                            "失败原因代码:ABANDONED、TOO_MANY_ROWS、NEEDS_APPROVAL、BUDGET_SPENT、FILE_GONE、LINES_REFUSED、ALREADY_LOADED、"
                                    + "INTERNAL_ERROR / code of why it failed")
            String failure,

            @Schema(nullable = true) String fileName,
            @Schema(nullable = true) Long fileBytes,

            @Schema(nullable = true, description = "结果文件保留至 / until when its file can be fetched")
            Instant keptUntil)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of(jobId.toString());
        }

        @Override
        public int shownCount() {
            return Math.toIntExact(Math.min(Integer.MAX_VALUE, rowsExpected));
        }
    }

    /** What a second official decided. */
    @Schema(name = "JobApproval")
    public record JobApproval(boolean granted, String decidedBy, Instant decidedAt, String reason) {}

    /** A page of jobs. */
    @Schema(name = "JobPage")
    public record JobPage(
            List<JobView> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            @Schema(description = "本单位待本人审批的任务数 / how many jobs of the unit wait for the caller's decision")
            long toDecide,

            Instant asOf) {}

    /** A job of anybody, as operators see it. */
    @Schema(name = "HouseJob")
    public record HouseJob(
            UUID jobId,
            String kind,
            JobState state,

            @Schema(description = "申请人账号 / account of whoever asked")
            String account,

            @Schema(description = "申请人姓名 / name of whoever asked")
            String accountName,

            @Schema(description = "申请人角色 / role of whoever asked")
            String role,

            @Schema(
                    description =
                            "申请人所在单位(全市 110000 或地区),空为无 / unit of whoever asked, 110000 or an area, empty for none")
            String unit,

            long rowsExpected,
            long rowsDone,
            Instant createdAt,
            @Schema(nullable = true) Instant startedAt,
            @Schema(nullable = true) Instant finishedAt,

            @Schema(description = "第几次执行 / how often it was begun")
            int attempt,

            @Schema(nullable = true, description = "失败原因代码 / code of why it failed")
            String failure) {}

    /** A page of everybody's jobs. */
    @Schema(name = "HouseJobPage")
    public record HouseJobPage(
            List<HouseJob> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            Instant asOf) {}

    /** What a second official decides. */
    @Schema(name = "JobDecisionRequest")
    public record JobDecisionRequest(
            @NotNull(message = "须为 true 或 false|must be true or false") @Schema(description = "是否同意 / whether it is granted")
            Boolean granted,

            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*", message = "含不可用的字符|has a character that cannot be kept") @Schema(description = "理由,1 至 500 字,不得含个人信息 / reason, 1 to 500 characters, no personal data")
            String reason) {}

    /** How far it is. */
    @Schema(
            name = "JobState",
            description = "待审批、排队、进行中、已完成、失败、已取消、未获同意、已过期 / waiting for approval, queued, running, done, "
                    + "failed, cancelled, refused, expired")
    public enum JobState {
        WAITING_APPROVAL,
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        REFUSED,
        EXPIRED
    }
}

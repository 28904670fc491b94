package org.qiyue.registry.service.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.alert.ClearingFact;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.audit.Shown;

/** Notices as the API tells them to the employer. */
public final class NoticeViews {
    private NoticeViews() {}

    /** A notice in the inbox. */
    @Schema(name = "EmployerNotice")
    public record NoticeRow(
            long noticeNo,

            @Schema(description = "规则编号 / id of the rule") String rule,

            @Schema(description = "劳动合同法第七十四条的项 / item of article 74 of the Labour Contract Law")
            int art74Item,

            String messageZh,
            String messageEn,

            @Schema(description = "法律依据 / the article") String basis,

            @Schema(description = "承办地区 / the area that handles it")
            String area,

            @Schema(description = "所列事实数 / findings it tells")
            int facts,

            LocalDate sentOn,

            @Schema(description = "答复并改正的期限 / until when to answer and repair")
            LocalDate answerBy,

            @Schema(
                    description = "期限所涉各年工作日历是否均已载入;未载入的,期限为暂计,不视为逾期 / whether the working days at its end are known; "
                            + "while they are not, nobody is late")
            boolean certain,

            NoticeStanding standing,

            @Schema(
                    nullable = true,
                    description = "待答复的剩余工作日,超期为负 / working days left while it is to be answered, negative when over")
            Integer workingDaysLeft,

            @Schema(nullable = true, description = "待答复的紧急程度 / how urgent an answer is")
            Urgency urgency,

            @Schema(nullable = true) LocalDate answeredOn) {}

    /** A page of the inbox. */
    @Schema(name = "EmployerNoticePage")
    public record NoticePage(
            String creditCode,
            List<NoticeRow> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of(creditCode);
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }

    /** What a notice tells, as a letter. */
    @Schema(name = "EmployerNoticeFile")
    public record NoticeFile(
            String creditCode,
            String employerName,
            NoticeRow notice,

            @Schema(description = "提示内容 / what it says") String text,

            String remedyZh,
            String remedyEn,

            @Schema(
                    description =
                            "可自行消除该事项的新事实;无则须由人员判断 / new facts that clear it by themselves; a person decides where there is none")
            List<ClearingFact> clears,

            @Schema(description = "变更须涉及的字段 / fields that an amendment has to change")
            List<String> clearsBy,

            @Schema(description = "同时告知的签署平台 / platforms that were told too")
            List<String> platforms,

            @Schema(
                    description =
                            "此后所列合同新登记的备案,最多 50 条 / filings registered since about the contracts it names, 50 at most")
            List<LaterFiling> laterFilings,

            @Schema(nullable = true) NoticeAnswer answer,

            @Schema(description = "现在能否答复 / whether it may be answered now")
            boolean open,

            @Schema(nullable = true, description = "不能答复的原因 / why not")
            String closedZh,

            @Schema(nullable = true) String closedEn,
            long revision,
            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return Stream.concat(Stream.of(creditCode), laterFilings.stream().map(LaterFiling::contractId))
                    .distinct()
                    .toList();
        }
    }

    /** A filing that was registered after the notice. */
    @Schema(name = "LaterFiling")
    public record LaterFiling(
            UUID filingId,
            String contractId,
            String contractNo,
            String kind,
            LocalDate occurredOn,
            Instant recordedAt) {}

    /** What the employer answered. */
    @Schema(name = "NoticeAnswer")
    public record NoticeAnswer(
            String text,

            @Schema(nullable = true, description = "单位指明的改正备案 / the filing that repairs it, as the employer says")
            UUID filingId,

            @Schema(nullable = true, description = "该备案的合同 / its contract")
            String contractId,

            @Schema(description = "答复人账号 / account of who answered")
            String answeredBy,

            LocalDate answeredOn) {}

    /** A finding that a notice tells. */
    @Schema(name = "NoticeFact")
    public record NoticeFact(
            int ordinal,

            @Schema(
                    nullable = true,
                    description = "全市劳动合同编号,关于整个单位的无 / registry contract id, none of the employer as a whole")
            String contractId,

            @Schema(nullable = true) String contractNo,
            @Schema(nullable = true) String platformCode,

            @Schema(nullable = true, description = "姓名,已脱敏 / name, masked")
            String workerName,

            LocalDate foundOn,
            String messageZh,
            String messageEn) {}

    /** A page of them. */
    @Schema(name = "NoticeFactPage")
    public record NoticeFactPage(
            List<NoticeFact> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream()
                    .map(NoticeFact::contractId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }

    /** What an employer answers. */
    @Schema(name = "NoticeAnswerRequest")
    public record AnswerRequest(
            @NotBlank(message = "未填写答复内容|has no text") @Pattern(regexp = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*", message = "含不可用的字符|has a character that cannot be kept") @Size(max = 4000, message = "不超过 4000 个字符|at most 4000 characters") @Schema(description = "答复内容 / the answer")
            String text,

            @Schema(nullable = true, description = "已登记的改正备案 / the registered filing that repairs it")
            UUID filingId,

            @Pattern(
                    regexp = "[0-9A-HJKMNP-TV-Z]{26}",
                    message = "应为 26 位全市劳动合同编号|must be a registry contract id of 26 characters")
            @Schema(
                    nullable = true,
                    description = "该备案的合同;不写则为提示所列的合同 / its contract; those that the notice names where none is given")
            String contractId) {}

    /** What has become of it by an answer. */
    @Schema(name = "NoticeState")
    public record NoticeState(long noticeNo, NoticeStanding standing, long revision) {}
}

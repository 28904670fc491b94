package org.qiyue.registry.service.sharing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.DataClass;
import org.qiyue.registry.model.Refusal;
import org.qiyue.registry.model.sharing.SharingAction;
import org.qiyue.registry.model.sharing.SharingConsumer;
import org.qiyue.registry.model.sharing.SharingPurpose;
import org.qiyue.registry.model.sharing.SharingQuestion;
import org.qiyue.registry.model.sharing.SharingState;
import org.qiyue.registry.service.audit.Shown;

/** What the API shows of agreements, and what it takes. */
final class AgreementViews {
    static final String NUMBER = "GX[0-9]{4}-[0-9]{6}";
    static final String NUMBER_MESSAGE =
            "应为协议编号,如 GX2026-000001|must be the number of an agreement, such as GX2026-000001";
    static final String LINE = "[[^\\p{Cc}\\p{Cs}]]*\\S[[^\\p{Cc}\\p{Cs}]]*";
    static final String LINE_MESSAGE = "不得为空或含不可用的字符|must say something, without characters that cannot be kept";

    private AgreementViews() {}

    /** What an agreement says. */
    @Schema(name = "SharingTerms")
    record TermsView(
            @Schema(description = "使用方单位 / the organisation that asks")
            @NotNull(message = "缺少使用方|names no consumer") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = LINE, message = LINE_MESSAGE) String consumer,

            @Schema(description = "使用方账号或客户端 / its account or client at the realm")
            @NotNull(message = "缺少使用方账号|names no account") @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}", message = "不是账号|is not an account") String account,

            @Schema(description = "使用方类别 / kind of consumer") @NotNull(message = "缺少使用方类别|names no kind of consumer") SharingConsumer kind,

            @NotNull(message = "缺少用途|names no purpose") SharingPurpose purpose,

            @Schema(description = "用途说明 / the purpose in its own words")
            @NotNull(message = "缺少用途说明|does not describe the purpose") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = LINE, message = LINE_MESSAGE) String purposeText,

            @Schema(description = "法律依据,写明条款 / the article it rests on")
            @NotNull(message = "缺少法律依据|has no legal basis") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = LINE, message = LINE_MESSAGE) String basis,

            @Schema(description = "可查询的事项 / what it may ask") @NotNull(message = "缺少查询事项|names no question") Set<@NotNull SharingQuestion> questions,

            @Schema(description = "共享数据项,JSON Pointer;合同状态之外 / what is told beside the state, as JSON Pointers")
            @NotNull(message = "缺少数据项|names no fields") @Size(max = 50, message = "至多 50 项|must have at most 50") List<@NotNull @Pattern(regexp = "(/[A-Za-z0-9]{1,40}){1,4}", message = "不是数据项|is not a data item") String>
                    fields,

            @Schema(description = "地区,全市为 110000 / areas, 110000 for the city")
            @NotNull(message = "缺少地区|names no area") @Size(max = 18, message = "至多 18 个|must have at most 18") List<
                            @NotNull @Pattern(
                                    regexp = "[0-9]{6}",
                                    message = "应为 6 位地区代码|must be the code of an area, six digits")
                            String>
                    areas,

            @NotNull(message = "缺少起始日期|has no first day") LocalDate from,

            @NotNull(message = "缺少截止日期|has no last day") LocalDate until,

            @Schema(description = "每日额度,按查询的劳动者或单位计 / workers or employers that may be asked about on a day")
            @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = 1_000_000, message = "至多 1000000|must be at most 1000000") int dailyQuota,

            @Schema(description = "总额度 / in all")
            @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = 100_000_000, message = "至多 100000000|must be at most 100000000") int totalQuota) {}

    /** How much of its quota was used. */
    @Schema(name = "SharingUse")
    record UseView(
            @Schema(description = "今日已用 / asked about today")
            int today,

            @Schema(description = "累计已用 / in all") int total,

            @Schema(description = "调用次数,含被拒绝的 / calls, those refused among them")
            int calls,

            @Schema(description = "被拒绝的调用 / calls refused") int refused,
            @Schema(nullable = true) Instant lastAt) {}

    /** An agreement in a list. */
    @Schema(name = "SharingAgreementRow")
    record RowView(
            String agreementNo,
            String consumer,
            SharingConsumer kind,
            SharingPurpose purpose,
            String purposeZh,
            String purposeEn,
            SharingState state,
            LocalDate from,
            LocalDate until,

            @Schema(description = "生效但期限未到或已过 / in force, but today lies outside its term")
            boolean outsideTerm,

            int dailyQuota,
            int totalQuota,
            UseView use) {}

    /** Agreements, the newest in front. */
    @Schema(name = "SharingAgreementPage")
    record PageView(
            List<RowView> items, @Schema(nullable = true) String nextCursor, Instant asOf) {}

    /** What was done with an agreement. */
    @Schema(name = "SharingEvent")
    record EventView(
            SharingAction action,

            @Schema(nullable = true, description = "办理人,使用方不可见 / who did it; not told to the consumer")
            String by,

            Instant at,
            SharingState state,
            String reason) {}

    /** A day on which it was used. */
    @Schema(name = "SharingDay")
    record DayView(LocalDate day, int calls, int subjects, int found, int refused) {}

    /** An act that the caller may do now, or the reasons against it. */
    @Schema(name = "SharingAct")
    record ActView(SharingAction action, boolean needsReason, List<ObstacleView> obstacles) {}

    /** Why an act is refused. */
    @Schema(name = "SharingObstacle")
    record ObstacleView(String code, String messageZh, String messageEn, String remedyZh, String remedyEn) {
        static ObstacleView of(Refusal refusal) {
            return new ObstacleView(
                    refusal.code(),
                    refusal.message().zh(),
                    refusal.message().en(),
                    refusal.remedy().zh(),
                    refusal.remedy().en());
        }
    }

    /** An agreement with its use and what happened to it. */
    @Schema(name = "SharingAgreement")
    record AgreementView(
            String agreementNo,

            @Schema(description = "修订号,即 ETag / its revision, which is the ETag")
            long revision,

            SharingState state,
            boolean outsideTerm,
            TermsView terms,
            String purposeZh,
            String purposeEn,
            @Schema(nullable = true) String suspendedFor,

            @Schema(description = "起草人,使用方不可见 / who drafted it; not told to the consumer")
            List<String> drafters,

            @Schema(nullable = true) String enactedBy,
            UseView use,

            @Schema(description = "近 30 日使用情况,新的在前 / its use on the last 30 days, the latest first")
            List<DayView> days,

            List<EventView> events,
            List<ActView> acts,
            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of(agreementNo);
        }
    }

    /** What is done with an agreement. */
    @Schema(name = "SharingActRequest")
    record ActRequest(
            @NotNull(message = "缺少办理事项|names no act") SharingAction action,

            @Schema(
                    nullable = true,
                    description = "理由,暂停和终止必填,使用方可见 / why; required to suspend or end, and read by the consumer")
            @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = "[[^\\p{Cc}\\p{Cs}]]*", message = "含不可用的字符|has a character that cannot be kept") String reason) {}

    /** A call by an agreement. */
    @Schema(name = "SharingCall")
    record CallView(
            String receiptNo,
            Instant at,
            String purpose,

            @Schema(description = "业务编号 / business number of the consumer")
            String businessNo,

            SharingQuestion question,

            @Schema(description = "查询对象数 / how many it asked about")
            int subjects,

            @Schema(description = "查得数 / of how many something was told")
            int found,

            @Schema(description = "OK,或拒绝的原因 / OK, or why it was refused")
            String outcome,

            @Schema(description = "访问日志编号 / number of the entry in the access log")
            long entryNo,

            @Schema(nullable = true, description = "回复内容的 SM3 摘要 / SM3 digest of the answer")
            String digest) {}

    /** Calls by an agreement, the latest in front. */
    @Schema(name = "SharingCallPage")
    record CallPage(
            List<CallView> items, @Schema(nullable = true) String nextCursor, Instant asOf) {}

    /** A field that can be told. */
    @Schema(name = "SharingField")
    record FieldView(String pointer, String labelZh, String labelEn, DataClass dataClass) {}

    /** A purpose and the most that it covers. */
    @Schema(name = "SharingPurposeInfo")
    record PurposeView(
            SharingPurpose purpose,
            String labelZh,
            String labelEn,
            String basis,
            List<SharingConsumer> consumers,
            List<SharingQuestion> questions,
            List<String> fields) {}

    /** Purposes and fields. */
    @Schema(name = "SharingVocabulary")
    record VocabularyView(List<PurposeView> purposes, List<FieldView> fields) {}
}

package org.qiyue.registry.service.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.Refusal;
import org.qiyue.registry.model.clock.ClockWarning;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.audit.Shown;

/** What the API tells of a case. */
final class CaseViews {
    private CaseViews() {}

    /** Somebody who has a part in cases. */
    @Schema(name = "CaseOfficial")
    record OfficialView(
            String account,
            String name,

            @Schema(nullable = true) String role,

            @Schema(nullable = true, description = "市局为 110000 / the city is 110000")
            String unit) {}

    /** Officials who may be named. */
    @Schema(name = "CaseOfficials")
    record OfficialsView(List<OfficialView> items) {}

    /** A step that was reached, or lies ahead on the ordinary way. */
    @Schema(name = "CaseStep")
    record StepView(Named state, @Schema(nullable = true) LocalDate reachedOn, boolean isCurrent) {}

    /** Days on which a clock stands still. */
    @Schema(name = "CaseClockSuspension")
    record SuspensionView(
            Named reason,
            LocalDate from,
            @Schema(nullable = true) LocalDate until) {}

    /** A time limit of the case, as it stands today. */
    @Schema(name = "CaseClock")
    record ClockView(
            Named clock,

            @Schema(
                    description =
                            "DEADLINE、PARTY、WAITING: 机关须在期内办理、约束当事人、期满前不得办理 / binds the bureau, the party, or the bureau must wait")
            String kind,

            LocalDate startedOn,
            LocalDate dueOn,

            @Schema(description = "所涉年份的工作日历均已载入 / the calendars of its years are loaded")
            boolean isCertain,

            @Schema(nullable = true) String caution,
            @Schema(nullable = true) String cautionEn,
            int used,
            int length,
            int usedPercent,

            Urgency urgency,

            @Schema(
                    description =
                            "已发出的提醒:NONE 无、FIRST 已用 70%、SECOND 已用 90% / the warning it has given: none, at 70 %, at 90 %")
            ClockWarning warning,

            @Schema(description = "剩余工作日,逾期为负 / working days left, negative when overdue")
            int workingDaysLeft,

            boolean isSuspended,
            @Schema(nullable = true) LocalDate stoppedOn,
            @Schema(nullable = true) Integer extendedBy,
            List<SuspensionView> suspensions,
            @Schema(nullable = true) String article) {}

    /** Why an act is refused. */
    @Schema(name = "CaseRefusal")
    record RefusalView(String code, String message, String messageEn, String remedy, String remedyEn) {
        static RefusalView of(Refusal refusal) {
            return new RefusalView(
                    refusal.code(),
                    refusal.message().zh(),
                    refusal.message().en(),
                    refusal.remedy().zh(),
                    refusal.remedy().en());
        }
    }

    /** An act that the table has in this state. */
    @Schema(name = "CaseOpenAct")
    record OpenActView(
            Named action,

            @Schema(nullable = true, description = "办理后的状态,不变则无 / state it leads to, none where it stays")
            Named leadsTo,

            @Schema(description = "岗位 / roles that may do it")
            List<String> roles,

            @Schema(description = "需填写的内容 / what its form asks for")
            List<ActField> asks,

            List<Named> forms,
            String article,

            @Schema(
                    description =
                            "当前用户能否办理;内容填写后仍可能被拒 / whether the caller may do it; what he writes may still be refused")
            boolean isOpen,

            @Schema(description = "不能办理的各项理由 / every reason against it")
            List<RefusalView> refusals) {}

    /** A field of the form of an act. */
    @Schema(name = "CaseActField")
    record ActField(
            @Schema(description = "REASON、INSPECTORS、PERSON、DATE、SANCTION、SUSPENSION、DELIVERY、REFERENCE")
            String field,

            boolean isRequired) {}

    /** What an act did to a clock. */
    @Schema(name = "CaseClockMove")
    record ClockMoveView(
            Named clock,

            @Schema(description = "STARTED、STOPPED、EXTENDED、SUSPENDED、RESUMED")
            String move,

            @Schema(nullable = true) LocalDate dueOn) {}

    /** A line of the timeline. */
    @Schema(name = "CaseEntry")
    record EntryView(
            @Schema(description = "OPENED、ACT、COMMENT、HAND_OVER、ATTACHMENT")
            String kind,

            Instant at,

            @Schema(nullable = true, description = "办理日期 / the legal day")
            LocalDate day,

            OfficialView by,
            @Schema(nullable = true) Integer actNo,
            @Schema(nullable = true) Named action,
            @Schema(nullable = true) Named toState,
            @Schema(nullable = true) String text,
            @Schema(nullable = true) ActDetail detail,
            List<Named> forms,
            List<ClockMoveView> clocks) {}

    /** What an act said, as far as it said something. */
    @Schema(name = "CaseActDetail")
    record ActDetail(
            List<OfficialView> inspectors,
            @Schema(nullable = true) OfficialView person,
            @Schema(nullable = true) LocalDate date,
            @Schema(nullable = true) SanctionView sanction,
            @Schema(nullable = true) Named suspension,
            @Schema(nullable = true) Named delivery,
            boolean consented,
            @Schema(nullable = true) String reference) {}

    /** A file put to the case. */
    @Schema(name = "CaseAttachment")
    record AttachmentView(
            long attachmentNo,
            String fileName,
            String mediaType,
            long bytes,

            @Schema(description = "SM3 摘要 / SM3 digest") String digest,

            OfficialView addedBy,
            Instant addedAt) {}

    /** The people of a case. */
    @Schema(name = "CasePeople")
    record PeopleView(
            @Schema(nullable = true) OfficialView handler,
            List<OfficialView> inspectors,

            @Schema(description = "曾经的承办人 / who investigated before")
            List<OfficialView> formerInspectors,

            List<OfficialView> approvers,
            List<OfficialView> reviewers,
            List<OfficialView> recused,
            @Schema(nullable = true) OfficialView chair) {}

    /** A case on one page. */
    @Schema(name = "Case")
    record CaseView(
            long caseId,
            @Schema(nullable = true) String caseNumber,
            long version,
            Named state,
            boolean isFinal,
            Named area,
            Named source,
            @Schema(nullable = true) String sourceReference,
            List<String> alerts,
            String creditCode,
            String employerName,
            String subject,
            @Schema(nullable = true) Integer art74Item,
            LocalDate openedOn,
            @Schema(nullable = true) LocalDate violationEndedOn,
            @Schema(nullable = true) LocalDate hearingOn,
            boolean hearingEnded,
            @Schema(nullable = true) SanctionView proposed,
            @Schema(nullable = true) SanctionView decided,
            boolean reviewed,
            boolean discussed,
            boolean published,
            boolean fulfilled,
            boolean inCourt,
            PeopleView people,
            List<StepView> steps,
            List<ClockView> clocks,
            List<OpenActView> acts,
            List<AttachmentView> attachments,

            @Schema(description = "由新到旧 / newest first") List<EntryView> timeline,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of(Long.toString(caseId), creditCode);
        }
    }
}

package org.qiyue.registry.model.reporting;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.Refusal;

/** A term on which something may be done with a report. */
public enum ReportTerm {
    PERIOD_BEGUN(
            new Bilingual("报告期尚未开始", "The period has not begun"),
            new Bilingual("报告期开始后填写", "Write once it has"),
            (file, act) -> !act.day().isBefore(file.period().from())),
    PERIOD_OVER(
            new Bilingual("报告期尚未结束", "The period is not over"),
            new Bilingual("报告期结束后报送", "Submit once it is"),
            (file, act) -> file.period().isOverOn(act.day())),
    TEXT_WHOLE(
            new Bilingual("形势分析、工作情况、问题与建议未写全", "Situation, measures and problems are not all written"),
            new Bilingual("逐项填写；没有的写“无”", "Write each; where there is nothing, say so"),
            (file, act) -> file.text().isWhole()),
    REASON_GIVEN(
            new Bilingual("未填写理由", "No reason is given"),
            new Bilingual("写明理由", "Give the reason"),
            (file, act) -> !act.reason().isBlank()),
    NOT_DECIDED_OR_SUBMITTED_BY_ACTOR(
            new Bilingual(
                    "您报送、退回或者接收过本报告，不得填写",
                    "You have submitted, returned or accepted this report and cannot write in it"),
            new Bilingual("由其他人员填写", "Let another official write"),
            (file, act) -> !file.submitters().contains(act.account())
                    && !file.deciders().contains(act.account())),
    NOT_WRITTEN_OR_DECIDED_BY_ACTOR(
            new Bilingual(
                    "您填写、退回或者接收过本报告，不得报送",
                    "You have written in, returned or accepted this report and cannot submit it"),
            new Bilingual("由未填写本报告的负责人报送", "Let a head who has not written in it submit"),
            (file, act) -> !file.wasWrittenBy(act.account()) && !file.deciders().contains(act.account())),
    NOT_WRITTEN_OR_SUBMITTED_BY_ACTOR(
            new Bilingual(
                    "您填写或者报送过本报告，不得退回或者接收", "You have written in or submitted this report and cannot decide about it"),
            new Bilingual("由其他人员办理", "Let another official decide"),
            (file, act) ->
                    !file.wasWrittenBy(act.account()) && !file.submitters().contains(act.account()));

    private final Bilingual message;
    private final Bilingual remedy;
    private final BiPredicate<ReportFile, ReportAct> holds;

    ReportTerm(Bilingual message, Bilingual remedy, BiPredicate<ReportFile, ReportAct> holds) {
        this.message = message;
        this.remedy = remedy;
        this.holds = holds;
    }

    /** The refusal, when it does not hold. */
    Optional<Refusal> refusal(ReportFile file, ReportAct act) {
        return holds.test(file, act) ? Optional.empty() : Optional.of(new Refusal(name(), message, remedy));
    }
}

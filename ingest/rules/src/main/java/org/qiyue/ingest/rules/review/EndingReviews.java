package org.qiyue.ingest.rules.review;

import static org.qiyue.ingest.rules.review.ReviewRule.contract;
import static org.qiyue.ingest.rules.review.ReviewRule.each;
import static org.qiyue.ingest.rules.review.ReviewRule.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;

/** Endings that come in numbers, and what is due after an ending. */
final class EndingReviews {

    private static final String BY_AGREEMENT_OF_THE_EMPLOYER = "3601";
    private static final String UNDER_ARTICLE_39 = "39";
    private static final String UNDER_ARTICLE_40 = "40";
    private static final String LAID_OFF = "41";

    static final List<ReviewRule<EmployerOnDay>> RULES = List.of(
            employer("I11")
                    .severity(Severity.HIGH)
                    .basis("《劳动合同法》第四十一条")
                    .says(
                            "三十日内裁减人员达到法定数量，但没有裁员报告编号，或未提前三十日说明情况：{}。",
                            "Within thirty days as many were laid off as the law wants reported, without a report, or without thirty"
                                    + " days' notice to all: {}.")
                    .remedy("核实是否依法报告裁减人员方案。", "Check whether the plan was reported as the law demands.")
                    .when(
                            "截至当日的 {layoff-window-days} 日内，依第四十一条裁减的劳动者达到 {mass-layoff-workers} 人，或超过此前职工（登记的与 staffTotal 中较多者）的 {mass-layoff-share}，而有合同没有 massLayoffNo，或 priorNoticeToAllOn 至首个 endedOn 不足 {mass-layoff-notice-days} 日。",
                            "In the {layoff-window-days} days up to the day the workers laid off under article 41 number {mass-layoff-workers}, or are more than {mass-layoff-share} of the staff before (as registered or by staffTotal, whichever is more), and for one of them massLayoffNo is missing, or from priorNoticeToAllOn to the first endedOn there are less than {mass-layoff-notice-days} days.")
                    .fires(EndingReviews::unreportedLayoff),
            employer("I12")
                    .basis("《劳动合同法》第四十一条")
                    .says(
                            "三十日内以单位提出协商解除或第四十条解除的人数达到裁员数量，疑为变相裁员：{}。",
                            "Within thirty days as many contracts were ended by the employer's proposal or under article 40 as make"
                                    + " a lay-off: {}. It may be a hidden one.")
                    .remedy("核实解除的真实原因。", "Check the true reason of the endings.")
                    .when(
                            "截至当日的 {layoff-window-days} 日内，以 3601 或 40 类解除的劳动者达到 {hidden-layoff-endings} 人，并达到 {mass-layoff-workers} 人或超过此前职工的 {mass-layoff-share}，且均没有 massLayoffNo。",
                            "In the {layoff-window-days} days up to the day the workers whose contracts ended under 3601 or article 40 number {hidden-layoff-endings} or more, and {mass-layoff-workers} or more than {mass-layoff-share} of the staff before, and none has a massLayoffNo.")
                    .fires(EndingReviews::hiddenLayoff),
            contract("I16", Level.RISK)
                    .basis("《劳动合同法》第五十条、第八十九条；《劳动合同法实施条例》第二十四条")
                    .says("合同于{}解除或终止，至今未出具证明。", "The contract ended on {}, and its certificate has not been issued.")
                    .remedy("出具解除或终止证明，并以更正报送日期。", "Issue the certificate, and file the day by correction.")
                    .when(
                            "endedOn 之后已超过 {certificate-days} 日，而截至当日没有 certificateIssuedOn；endedOn 早于 {inspection-limit-months} 个月前的不再提示。",
                            "More than {certificate-days} day(s) have passed since endedOn, and there is no certificateIssuedOn by the day; not where endedOn lies more than {inspection-limit-months} months back.")
                    .fires(each((employer, contract) -> missing(
                            employer,
                            contract,
                            "/ending/certificateIssuedOn",
                            employer.parameters().whole("certificate-days")))),
            contract("I17", Level.RISK)
                    .basis("《劳动合同法》第五十条")
                    .says(
                            "合同于{}解除或终止，超过十五日未办理档案和社会保险关系转移。",
                            "The contract ended on {}; file and insurance were not transferred within fifteen days.")
                    .remedy("办理转移手续，并以更正报送日期。", "Transfer them, and file the day by correction.")
                    .when(
                            "非全日制除外：endedOn 之后已超过 {file-transfer-days} 日，而截至当日没有 fileTransferOn；endedOn 早于 {inspection-limit-months} 个月前的不再提示。",
                            "Part-time work apart: more than {file-transfer-days} days have passed since endedOn, and there is no fileTransferOn by the day; not where endedOn lies more than {inspection-limit-months} months back.")
                    .fires(each(EndingReviews::untransferred)),
            employer("I27")
                    .basis("《劳动合同法》第三十九条")
                    .says(
                            "三十日内以劳动者过失为由解除多人：{}。",
                            "Within thirty days several workers were dismissed for their own fault: {}.")
                    .remedy("核实解除的事实和依据。", "Check the facts and the grounds of the dismissals.")
                    .when(
                            "截至当日的 {layoff-window-days} 日内，依第三十九条解除的劳动者达到 {misconduct-endings} 人。",
                            "In the {layoff-window-days} days up to the day {misconduct-endings} or more workers were dismissed under article 39.")
                    .fires(EndingReviews::massMisconduct));

    private EndingReviews() {}

    private static Optional<Sighting> untransferred(EmployerOnDay employer, ContractOnDay contract) {
        return contract.isPartTime()
                ? Optional.empty()
                : employer.parameters()
                        .lawful("file-transfer-days")
                        .flatMap(days -> missing(employer, contract, "/ending/fileTransferOn", days));
    }

    /** What was due some days after the ending and has not come; for as long as it may be inspected. */
    private static Optional<Sighting> missing(EmployerOnDay employer, ContractOnDay contract, String field, int days) {
        LocalDate day = employer.day();
        LocalDate since = employer.parameters()
                .lawful("inspection-limit-months")
                .map(day::minusMonths)
                .orElse(LocalDate.MIN);
        return contract.endedBy(day)
                .filter(ending -> day.isAfter(ending.endedOn().plusDays(days))
                        && !ending.endedOn().isBefore(since))
                .filter(ending -> !contract.hasComeBy(day, field))
                .map(ending -> Sighting.of(contract, ending.endedOn().toString()));
    }

    private static List<Sighting> unreportedLayoff(EmployerOnDay employer) {
        Integer notice = employer.parameters().lawful("mass-layoff-notice-days").orElse(null);
        Ended ended = Ended.lately(employer, reason -> reason.startsWith(LAID_OFF));
        if (notice == null || !ended.isMass(employer)) {
            return Sighting.NONE;
        }
        LocalDate first = ended.first;
        boolean lawful = ended.contracts.stream()
                .allMatch(contract -> contract.text("/ending/massLayoffNo").isPresent()
                        && contract.date("/ending/priorNoticeToAllOn")
                                .filter(told -> !told.plusDays(notice).isAfter(first))
                                .isPresent());
        return lawful ? Sighting.NONE : ended.sighting(employer);
    }

    private static List<Sighting> hiddenLayoff(EmployerOnDay employer) {
        Ended ended = Ended.lately(
                employer, reason -> reason.equals(BY_AGREEMENT_OF_THE_EMPLOYER) || reason.startsWith(UNDER_ARTICLE_40));
        boolean many = ended.workers.size() >= employer.parameters().whole("hidden-layoff-endings");
        boolean reported = ended.contracts.stream()
                .anyMatch(contract -> contract.text("/ending/massLayoffNo").isPresent());
        return many && !reported && ended.isMass(employer) ? ended.sighting(employer) : Sighting.NONE;
    }

    private static List<Sighting> massMisconduct(EmployerOnDay employer) {
        Ended ended = Ended.lately(employer, reason -> reason.startsWith(UNDER_ARTICLE_39));
        return ended.workers.size() >= employer.parameters().whole("misconduct-endings")
                ? ended.sighting(employer)
                : Sighting.NONE;
    }

    /** Endings of the last days, the day itself among them. */
    private static final class Ended {
        private final List<ContractOnDay> contracts = new ArrayList<>();
        private final Set<Long> workers = new HashSet<>();
        private LocalDate first;

        static Ended lately(EmployerOnDay employer, Predicate<String> reason) {
            Ended ended = new Ended();
            LocalDate before = before(employer);
            for (ContractOnDay contract : employer.contracts()) {
                contract.endedBy(employer.day())
                        .filter(ending -> ending.endedOn().isAfter(before) && reason.test(ending.reasonCode()))
                        .ifPresent(ending -> ended.add(contract, ending.endedOn()));
            }
            return ended;
        }

        private void add(ContractOnDay contract, LocalDate on) {
            contracts.add(contract);
            workers.add(contract.workerId());
            first = first == null || on.isBefore(first) ? on : first;
        }

        /** The last day before the window. */
        private static LocalDate before(EmployerOnDay employer) {
            return employer.day().minusDays(employer.parameters().whole("layoff-window-days"));
        }

        boolean isMass(EmployerOnDay employer) {
            Optional<Integer> number = employer.parameters().lawful("mass-layoff-workers");
            Optional<BigDecimal> share = employer.parameters().lawfulShare("mass-layoff-share");
            if (number.isEmpty() || share.isEmpty() || workers.isEmpty()) {
                return false;
            }
            int staff = staff(employer);
            return workers.size() >= number.get() || staff > 0 && Shares.isAbove(workers.size(), staff, share.get());
        }

        /** Workers employed before the window, or as many as a report of lay-off claims, whichever is more. */
        int staff(EmployerOnDay employer) {
            LocalDate before = before(employer);
            int registered = (int) employer.contracts().stream()
                    .filter(contract -> contract.employsOn(before))
                    .map(ContractOnDay::workerId)
                    .distinct()
                    .count();
            int claimed = contracts.stream()
                    .flatMap(contract -> contract.number("/ending/staffTotal").stream())
                    .mapToInt(BigDecimal::intValue)
                    .max()
                    .orElse(0);
            return Math.max(registered, claimed);
        }

        List<Sighting> sighting(EmployerOnDay employer) {
            int staff = staff(employer);
            return List.of(Sighting.of(
                            contracts.stream().map(ContractOnDay::contractId).toList(), workers.size() + "/" + staff)
                    .with("workers", workers.size())
                    .with("staff", staff)
                    .with("first", first));
        }
    }
}

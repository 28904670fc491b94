package org.qiyue.ingest.rules.review;

import static org.qiyue.ingest.rules.review.ReviewRule.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiyue.registry.model.DaySpan;

/** What user units make of dispatched workers. */
final class DispatchReviews {

    private static final int DISPATCH = 3;
    private static final String TEMPORARY = "1";

    static final List<ReviewRule<EmployerOnDay>> RULES = List.of(
            employer("F08")
                    .art74Item(DISPATCH)
                    .basis("《劳动合同法》第六十六条；《劳务派遣暂行规定》第四条")
                    .says(
                            "被派遣劳动者占用工总量的比例超过上限：{}。",
                            "Dispatched workers are a larger share of all workers than the law allows: {}.")
                    .remedy("降低派遣用工比例，制定调整方案。", "Lower the share of dispatched workers by a plan.")
                    .when(
                            "当日被派遣劳动者占本单位合同劳动者与被派遣劳动者之和的比例大于 {dispatch-share}；没有本单位合同的除外。",
                            "On the day dispatched workers are more than {dispatch-share} of the unit's own and dispatched workers together; not for a unit without a contract of its own.")
                    .fires(DispatchReviews::share),
            employer("F12")
                    .art74Item(DISPATCH)
                    .basis("《劳动合同法》第五十九条、第六十六条")
                    .says(
                            "同一劳动者在临时性岗位连续多次派遣，合计超过六个月：{}，涉嫌分割派遣期限。",
                            "One worker was dispatched to a temporary post several times in a row, together for more than six"
                                    + " months: {}. The period seems to be split.")
                    .remedy("核实岗位性质，按实际期限用工。", "Check the kind of post and employ for the true period.")
                    .when(
                            "同一劳动者在本单位临时性岗位（postKind 1）有两段或更多派遣期，间隔不足 {dispatch-gap-days} 日，自首段起至末段止超过 {temporary-post-months} 个月，且末段止于最近 {inspection-limit-months} 个月之内。",
                            "One worker has two or more dispatch periods in a temporary post (postKind 1) at the unit with gaps under {dispatch-gap-days} days, together longer than {temporary-post-months} months, the last of them ending within the latest {inspection-limit-months} months.")
                    .fires(DispatchReviews::successive));

    private DispatchReviews() {}

    /** A unit that has filed no contract of its own tells nothing of its staff, and is left out. */
    private static List<Sighting> share(EmployerOnDay employer) {
        LocalDate day = employer.day();
        BigDecimal limit = employer.parameters().lawfulShare("dispatch-share").orElse(null);
        Set<Long> own = new HashSet<>();
        employer.contracts().stream()
                .filter(contract -> !contract.isDispatch() && contract.employsOn(day))
                .forEach(contract -> own.add(contract.workerId()));
        Map<Long, String> dispatched = new TreeMap<>();
        employer.dispatchedIn().stream()
                .filter(each -> each.covers(day))
                .forEach(each -> dispatched.putIfAbsent(each.workerId(), each.contractId()));
        if (limit == null || own.isEmpty() || dispatched.isEmpty()) {
            return Sighting.NONE;
        }
        int all = own.size() + dispatched.size();
        return Shares.above(List.copyOf(dispatched.values()), all, 1, limit);
    }

    private static List<Sighting> successive(EmployerOnDay employer) {
        int gap = employer.parameters().whole("dispatch-gap-days");
        Integer months = employer.parameters().lawful("temporary-post-months").orElse(null);
        LocalDate since = employer.parameters()
                .lawful("inspection-limit-months")
                .map(limit -> employer.day().minusMonths(limit))
                .orElse(LocalDate.MIN);
        if (months == null) {
            return Sighting.NONE;
        }
        Map<Long, List<DispatchedIn>> byWorker = employer.dispatchedIn().stream()
                .filter(each -> TEMPORARY.equals(each.postKind()))
                .filter(each -> !each.periodStart().isAfter(employer.day()))
                .sorted(Comparator.comparing(DispatchedIn::periodStart))
                .collect(Collectors.groupingBy(DispatchedIn::workerId, TreeMap::new, Collectors.toList()));
        List<Sighting> sightings = new ArrayList<>();
        byWorker.forEach((worker, periods) -> {
            for (List<DispatchedIn> row : rows(periods, gap)) {
                LocalDate first = row.get(0).periodStart();
                LocalDate last = last(row);
                if (row.size() > 1
                        && !last.isBefore(since)
                        && DaySpan.ofDays(first, last).exceedsMonths(months)) {
                    sightings.add(Sighting.of(
                                    row.stream()
                                            .map(DispatchedIn::contractId)
                                            .distinct()
                                            .toList(),
                                    row.size() + " × " + first + "/" + last)
                            .apart(worker + "/" + first));
                }
            }
        });
        return sightings;
    }

    private static List<List<DispatchedIn>> rows(List<DispatchedIn> periods, int gap) {
        List<List<DispatchedIn>> rows = new ArrayList<>();
        for (DispatchedIn period : periods) {
            List<DispatchedIn> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row == null || ChronoUnit.DAYS.between(last(row), period.periodStart()) - 1 >= gap) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(period);
        }
        return rows;
    }

    private static LocalDate last(List<DispatchedIn> row) {
        return row.stream()
                .map(DispatchedIn::periodEnd)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}

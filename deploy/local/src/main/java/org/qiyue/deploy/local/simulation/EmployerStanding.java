package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;

/** All contracts of an employer on a day, as far as they break a rule together; worked out like {@link Standing}. */
final class EmployerStanding {

    private static final int MANY = 20;
    private static final int SOME = 5;
    private static final int WINDOW_DAYS = 30;
    private static final int SHORT_MONTHS = 6;

    private final LocalDate day;
    private final Set<Long> own = new HashSet<>();
    private final Set<Long> before = new HashSet<>();
    private final Set<Long> sent = new HashSet<>();
    private final Map<Long, List<JsonNode>> temporary = new HashMap<>();
    private final Set<Long> paid = new HashSet<>();
    private final Set<Long> paidTheLeast = new HashSet<>();
    private final Set<Long> laidOff = new HashSet<>();
    private final Set<Long> urged = new HashSet<>();
    private final Set<Long> accused = new HashSet<>();
    private boolean unreported;
    private int begun;
    private int brief;
    private int third;
    private int requested;
    private int filed;
    private int takenBack;

    EmployerStanding(LocalDate day) {
        this.day = day;
    }

    /** Notes what was filed of one of its contracts. */
    void filed(List<SimulatedFiling> filings) {
        for (SimulatedFiling filing : filings) {
            Outcome outcome = filing.expectation().outcome();
            if (outcome == Outcome.ACCEPTED || outcome == Outcome.ACCEPTED_WITH_WARNINGS) {
                String type = Standing.type(filing);
                takenBack += type.equals("withdrawn") ? 1 : 0;
                filed += type.equals("withdrawn") || type.equals("corrected") ? 0 : 1;
            }
        }
    }

    /** Notes a worker of its own. */
    void employs(long worker, Standing contract) {
        if (contract.employs(day) && !contract.isDispatch()) {
            own.add(worker);
        }
        if (contract.employs(day.minusDays(WINDOW_DAYS))) {
            before.add(worker);
        }
        if (contract.isInTerm(day)) {
            contract.minimumOfAMonth(day).ifPresent(least -> {
                paid.add(worker);
                if (contract.wage().compareTo(least) == 0) {
                    paidTheLeast.add(worker);
                }
            });
        }
        terms(contract);
        if (contract.endedOn()
                .filter(ended -> ended.isAfter(day.minusDays(WINDOW_DAYS)) && !ended.isAfter(day))
                .isPresent()) {
            ended(worker, contract);
        }
    }

    private void ended(long worker, Standing contract) {
        String reason = contract.reason();
        if (reason.startsWith("41")) {
            laidOff.add(worker);
            unreported |= !contract.isReportedLayOff();
        } else if (reason.equals("3601") || reason.startsWith("40")) {
            urged.add(worker);
        } else if (reason.startsWith("39")) {
            accused.add(worker);
        }
    }

    private void terms(Standing contract) {
        List<JsonNode> terms = contract.terms();
        JsonNode last = terms.get(terms.size() - 1);
        LocalDate start = Standing.day(last, "startDate").orElseThrow();
        if (contract.isPartTime() || start.isAfter(day) || !start.isAfter(day.minusYears(1))) {
            return;
        }
        begun++;
        boolean fixed = isFixed(last);
        if (fixed && Standing.day(last, "endDate").orElseThrow().isBefore(start.plusMonths(SHORT_MONTHS))) {
            brief++;
        }
        if (terms.size() > 2 && terms.subList(0, terms.size() - 1).stream().allMatch(EmployerStanding::isFixed)) {
            third++;
            requested += fixed && last.path("fixedTermRequestedByWorker").asBoolean() ? 1 : 0;
        }
    }

    private static boolean isFixed(JsonNode term) {
        return term.get("termType").textValue().equals(Terms.FIXED);
    }

    /** Notes a worker whom an agency sends it. */
    void isSent(long worker, Standing contract) {
        for (JsonNode dispatch : contract.dispatches()) {
            LocalDate last = Standing.day(dispatch, "periodEnd").orElseThrow();
            LocalDate until = contract.endedOn().filter(last::isAfter).orElse(last);
            if (!Standing.day(dispatch, "periodStart").orElseThrow().isAfter(day) && !until.isBefore(day)) {
                sent.add(worker);
            }
            if (dispatch.get("postKind").textValue().equals("1")) {
                temporary.computeIfAbsent(worker, each -> new ArrayList<>()).add(dispatch);
            }
        }
    }

    /** The rules that the daily review finds broken. */
    Set<String> reviews() {
        Set<String> rules = new TreeSet<>();
        add(rules, "F08", !own.isEmpty() && sent.size() * 10 > own.size() + sent.size());
        add(rules, "F12", temporary.values().stream().anyMatch(EmployerStanding::isSplit));
        add(rules, "C22", begun >= MANY && brief * 2 > begun);
        add(rules, "E11", paid.size() >= MANY && paidTheLeast.size() * 10 >= paid.size() * 8);
        add(rules, "G03", third >= MANY && requested * 10 >= third * 3);
        add(rules, "I11", unreported && isMass(laidOff));
        add(rules, "I12", urged.size() >= SOME && isMass(urged));
        add(rules, "I27", accused.size() >= SOME);
        add(rules, "J13", filed >= MANY && takenBack * 10 >= filed);
        return rules;
    }

    private static void add(Set<String> rules, String rule, boolean broken) {
        if (broken) {
            rules.add(rule);
        }
    }

    private boolean isMass(Set<Long> workers) {
        return workers.size() >= MANY || workers.size() * 10 > before.size() && !before.isEmpty();
    }

    /** Two periods or more with less than a month between them, together longer than six. */
    private static boolean isSplit(List<JsonNode> dispatches) {
        List<JsonNode> periods = new ArrayList<>(dispatches);
        periods.sort(Comparator.comparing(each -> each.get("periodStart").textValue()));
        LocalDate first = null;
        LocalDate last = null;
        for (JsonNode period : periods) {
            LocalDate start = Standing.day(period, "periodStart").orElseThrow();
            LocalDate end = Standing.day(period, "periodEnd").orElseThrow();
            if (first != null
                    && start.isBefore(last.plusDays(WINDOW_DAYS))
                    && !end.isBefore(first.plusMonths(SHORT_MONTHS))) {
                return true;
            }
            first = first == null || !start.isBefore(last.plusDays(WINDOW_DAYS)) ? start : first;
            last = end;
        }
        return false;
    }
}

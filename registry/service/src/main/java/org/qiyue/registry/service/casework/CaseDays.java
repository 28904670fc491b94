package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.urgency.KeptDays;
import org.qiyue.registry.service.urgency.Present;

/** The last days by which cases are urgent. A case in which somebody acts meanwhile is counted by that act. */
@ApplicationScoped
class CaseDays implements KeptDays {
    private static final int PORTION = 200;
    private static final String CLOCKS = "SELECT * FROM supervision.clocks_of_cases(?, ?)";
    private static final String COUNT =
            "SELECT supervision.count_case_anew(?, ?, ?, ?::date, ?::date, ?::date, ?::date) AS counted";

    private final Statements statements;
    private final ClockStore clocks;

    CaseDays(Statements statements, ClockStore clocks) {
        this.statements = statements;
        this.clocks = clocks;
    }

    private record Running(long caseId, long version, RunningClock clock) {}

    @Override
    public long countAnew(Present present, long after) {
        Map<Long, List<Running>> byCase = new LinkedHashMap<>();
        statements
                .list(
                        CLOCKS,
                        row -> new Running(row.number("case_id"), row.number("version"), clocks.clock(row)),
                        after,
                        PORTION)
                .forEach(each -> byCase.computeIfAbsent(each.caseId(), none -> new ArrayList<>())
                        .add(each));
        byCase.forEach((caseId, running) -> count(caseId, running, present));
        return byCase.keySet().stream().reduce(0L, Long::max);
    }

    private void count(long caseId, List<Running> running, Present present) {
        Optional<NextClock> next =
                NextClock.of(running.stream().map(Running::clock).toList(), present.today(), present.workDays());
        statements.first(
                COUNT,
                row -> row.flag("counted"),
                caseId,
                running.get(0).version(),
                next.map(NextClock::name).orElse(null),
                next.map(NextClock::dueOn).orElse(null),
                next.map(NextClock::soonOn).orElse(null),
                next.map(NextClock::criticalOn).orElse(null),
                next.map(NextClock::overdueOn).orElse(null));
    }
}

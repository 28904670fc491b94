package org.qiyue.registry.service.urgency;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.job.Upkeep;
import org.qiyue.registry.service.sql.Statements;

/**
 * The one place that notices when the arrangement of a year arrives, by an approval whose day has come or with a release, and has
 * all last days counted by it. What breaks off is begun again by the next look.
 */
@ApplicationScoped
class CalendarArrival implements Upkeep {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2100, 1, 1);
    private static final int PORTIONS = 10_000;
    private static final String COUNTED = "SELECT calendar FROM supervision.calendar_counted";
    private static final String NOTE = "INSERT INTO supervision.calendar_counted (calendar) VALUES (?)"
            + " ON CONFLICT (one) DO UPDATE SET calendar = excluded.calendar, counted_at = clock_timestamp()";

    private final PresentDay day;
    private final Instance<KeptDays> kept;
    private final Statements statements;
    private final OnBehalf onBehalf;

    CalendarArrival(PresentDay day, @Any Instance<KeptDays> kept, Statements statements, OnBehalf onBehalf) {
        this.day = day;
        this.kept = kept;
        this.statements = statements;
        this.onBehalf = onBehalf;
    }

    @Override
    public void look() {
        Present present = onBehalf.writing(day::present);
        String calendar = digest(present.workDays());
        boolean isCounted = onBehalf.writing(() -> statements.first(COUNTED, row -> row.text("calendar")))
                .filter(calendar::equals)
                .isPresent();
        if (!isCounted && kept.stream().allMatch(each -> countAnew(each, present))) {
            onBehalf.writing(() -> statements.write(NOTE, calendar));
            Log.infof("last days counted by another calendar calendar=%s", calendar);
        }
    }

    private boolean countAnew(KeptDays days, Present present) {
        long after = 0;
        for (int portion = 0; portion < PORTIONS; portion++) {
            long from = after;
            after = onBehalf.writing(() -> days.countAnew(present, from));
            if (after == 0) {
                return true;
            }
        }
        return false;
    }

    private static String digest(WorkDays workDays) {
        StringBuilder days = new StringBuilder();
        for (LocalDate each = FIRST; each.isBefore(END); each = each.plusDays(1)) {
            days.append(
                    workDays.isWorked(each).map(worked -> worked ? 'W' : 'R').orElse('?'));
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(days.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

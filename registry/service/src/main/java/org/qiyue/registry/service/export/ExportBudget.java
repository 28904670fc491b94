package org.qiyue.registry.service.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.job.JobStore;

/** How many rows an account may still export on a day of Beijing; in the transaction of the caller, who asks for itself. */
@ApplicationScoped
class ExportBudget {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final UUID NONE = new UUID(0, 0);

    private final JobStore jobs;
    private final ExportConfig config;
    private final LegalDay day;

    ExportBudget(JobStore jobs, ExportConfig config, LegalDay day) {
        this.jobs = jobs;
        this.config = config;
        this.day = day;
    }

    /**
     * The rows that are left today.
     *
     * @param but a job that is not counted, null for none
     */
    long left(UUID but) {
        Instant midnight = day.today().atStartOfDay(CITY).toInstant();
        return Math.max(0, config.rowsADay() - jobs.rowsSince(midnight, but == null ? NONE : but));
    }
}

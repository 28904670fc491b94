package org.qiyue.registry.service.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.qiyue.registry.service.job.JobViews.HouseJob;
import org.qiyue.registry.service.job.JobViews.JobState;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Jobs of everybody, for operators; in the transaction of the caller. */
@ApplicationScoped
class HouseJobs {
    private static final String READ =
            "SELECT job_id::text AS job_id, kind, state, account, account_name, account_role,"
                    + " unit, rows_expected, rows_done, created_at, started_at, finished_at, attempt, failure"
                    + " FROM registry.jobs_of_the_house(?::text, ?::text, ?::timestamptz, ?::uuid, ?)";

    private final Statements statements;

    HouseJobs(Statements statements) {
        this.statements = statements;
    }

    /**
     * A page, the newest first.
     *
     * @param kind null for all
     * @param state null for all
     * @param after null for the first page
     */
    List<HouseJob> page(String kind, JobState state, JobStore.Position after, int atMost) {
        return statements.list(
                READ,
                HouseJobs::view,
                kind,
                state,
                after == null ? null : after.createdAt(),
                after == null ? null : after.jobId(),
                atMost);
    }

    private static HouseJob view(Row row) throws SQLException {
        return new HouseJob(
                UUID.fromString(row.text("job_id")),
                row.text("kind"),
                row.member(JobState.class, "state"),
                row.text("account"),
                row.text("account_name"),
                row.text("account_role"),
                row.text("unit"),
                row.number("rows_expected"),
                row.number("rows_done"),
                row.moment("created_at"),
                row.moment("started_at"),
                row.moment("finished_at"),
                row.count("attempt"),
                row.text("failure"));
    }
}

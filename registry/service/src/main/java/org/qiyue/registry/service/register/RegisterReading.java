package org.qiyue.registry.service.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.qiyue.registry.service.job.JobFailedException;
import org.qiyue.registry.service.job.JobRun;
import org.qiyue.registry.service.job.JobWork.Result;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.store.registers.Refusals;

/** Reads a file that was handed in, portion by portion, for the job that checks or loads it; its refused lines become the job's file. */
@ApplicationScoped
class RegisterReading {
    private final RegisterFiles files;
    private final Statements statements;
    private final ObjectMapper json;

    RegisterReading(RegisterFiles files, Statements statements, ObjectMapper json) {
        this.files = files;
        this.statements = statements;
        this.json = json;
    }

    /**
     * What a reading came to.
     *
     * @param lines how many lines the file has
     * @param counts what the register made of the good ones
     * @param refusals the others
     * @param listed how many of them the job's file lists
     */
    record Outcome(int lines, RegisterCounts counts, Refusals refusals, int listed) {}

    RegisterOrder order(JobRun run) throws IOException {
        return json.readValue(run.asked(), RegisterOrder.class);
    }

    RegisterFileView file(RegisterOrder order) {
        return files.find(order.fileId()).orElseThrow(() -> new JobFailedException("FILE_GONE"));
    }

    /**
     * Reads the file from its beginning, in the transaction of the caller.
     *
     * @param function takes a portion as {@code (into, entries, gone)} and gives what was added, changed and removed
     * @param into what it is asked about: a register or a load
     */
    Outcome read(JobRun run, RegisterOrder order, RegisterFileView file, String function, Object into)
            throws IOException {
        String portion = "SELECT added, changed, removed FROM " + function + "(?, ?::jsonb, ?::jsonb)";
        run.expect(order.lines());
        RegisterCounts counts = new RegisterCounts();
        RegisterLines lines = new RegisterLines(files, json, (batch, entries, gone) -> {
            counts.add(
                    batch,
                    statements
                            .first(portion, RegisterCounts::of, into, entries, gone)
                            .orElseThrow());
            run.progress(counts.lines());
        });
        RefusalCsv csv = new RefusalCsv(run.file(), file);
        Refusals refusals = new Refusals(csv);
        int read = lines.read(file, refusals);
        csv.end();
        return new Outcome(read, counts, refusals, csv.lines());
    }

    /** What the job's file is called. */
    static Result report(RegisterOrder order) {
        return new Result(order.fileName().replaceFirst("(?i)\\.csv$", "") + "-核对报告.csv", "text/csv; charset=utf-8");
    }
}

package org.qiyue.registry.service.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.job.JobFailedException;
import org.qiyue.registry.service.job.JobRun;
import org.qiyue.registry.service.job.JobWork;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.store.registers.Refusals;

/**
 * Loads a file in one transaction, by the functions that alone may write registers; a job that is cancelled leaves the
 * register as it was. Its file lists the lines that were left out.
 */
@ApplicationScoped
class RegisterLoadWork implements JobWork {
    static final String KIND = "REGISTER_LOAD";
    private static final String ENTER =
            "SELECT added, changed, removed FROM registry.load_entries(?, ?::jsonb, ?::jsonb)";

    private final RegisterFiles files;
    private final Statements statements;
    private final OnBehalf onBehalf;
    private final ObjectMapper json;
    private final RegisterConfig config;

    RegisterLoadWork(
            RegisterFiles files, Statements statements, OnBehalf onBehalf, ObjectMapper json, RegisterConfig config) {
        this.files = files;
        this.statements = statements;
        this.onBehalf = onBehalf;
        this.json = json;
        this.config = config;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Result run(JobRun run) throws IOException {
        RegisterOrder order = json.readValue(run.asked(), RegisterOrder.class);
        try {
            onBehalf.writing(config.longest(), () -> {
                load(run, order);
                return null;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return result(order);
    }

    static Result result(RegisterOrder order) {
        return new Result(order.fileName().replaceFirst("(?i)\\.csv$", "") + "-核对报告.csv", "text/csv; charset=utf-8");
    }

    private void load(JobRun run, RegisterOrder order) {
        RegisterFileView file = files.find(order.fileId()).orElseThrow(() -> new JobFailedException("FILE_GONE"));
        // An instance that died after the commit has done it already.
        if (file.loadNo() == null) {
            try {
                enter(run, order, file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void enter(JobRun run, RegisterOrder order, RegisterFileView file) throws IOException {
        run.expect(order.lines());
        long loadNo = statements
                .first("SELECT registry.begin_load(?) AS load_no", row -> row.number("load_no"), file.fileId())
                .orElseThrow();
        if (loadNo == 0) {
            throw new JobFailedException("ALREADY_LOADED");
        }
        RegisterCounts counts = new RegisterCounts();
        RegisterLines lines = new RegisterLines(files, json, (batch, entries, gone) -> {
            counts.add(
                    batch,
                    statements
                            .first(ENTER, RegisterCounts::of, loadNo, entries, gone)
                            .orElseThrow());
            run.progress(counts.lines());
        });
        RefusalCsv csv = new RefusalCsv(run.file(), file);
        Refusals refusals = new Refusals(csv);
        int read = lines.read(file, refusals);
        csv.end();
        if (refusals.isBroken() || (refusals.count() > 0 && !order.goodLinesOnly())) {
            throw new JobFailedException("LINES_REFUSED");
        }
        statements.first(
                "SELECT registry.end_load(?, ?, ?, ?) AS ended",
                row -> true,
                file.fileId(),
                loadNo,
                read,
                refusals.count());
    }
}

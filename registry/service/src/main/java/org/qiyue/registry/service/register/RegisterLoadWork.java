package org.qiyue.registry.service.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.job.JobFailedException;
import org.qiyue.registry.service.job.JobRun;
import org.qiyue.registry.service.job.JobWork;
import org.qiyue.registry.service.register.RegisterReading.Outcome;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;
import org.qiyue.registry.service.sql.Statements;

/**
 * Loads a file in one transaction, by the functions that alone may write registers; a job that is cancelled leaves the
 * register as it was. Its file lists the lines that were left out.
 */
@ApplicationScoped
class RegisterLoadWork implements JobWork {
    static final String KIND = "REGISTER_LOAD";

    private final RegisterReading reading;
    private final Statements statements;
    private final OnBehalf onBehalf;
    private final RegisterConfig config;

    RegisterLoadWork(RegisterReading reading, Statements statements, OnBehalf onBehalf, RegisterConfig config) {
        this.reading = reading;
        this.statements = statements;
        this.onBehalf = onBehalf;
        this.config = config;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Result run(JobRun run) throws IOException {
        RegisterOrder order = reading.order(run);
        try {
            onBehalf.writing(config.longest(), () -> {
                load(run, order);
                return null;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return RegisterReading.report(order);
    }

    private void load(JobRun run, RegisterOrder order) {
        RegisterFileView file = reading.file(order);
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
        long loadNo = statements
                .first("SELECT registry.begin_load(?) AS load_no", row -> row.number("load_no"), file.fileId())
                .orElseThrow();
        if (loadNo == 0) {
            throw new JobFailedException("ALREADY_LOADED");
        }
        Outcome read = reading.read(run, order, file, "registry.load_entries", loadNo);
        if (read.refusals().isBroken() || (read.refusals().count() > 0 && !order.goodLinesOnly())) {
            throw new JobFailedException("LINES_REFUSED");
        }
        statements.first(
                "SELECT registry.end_load(?, ?, ?, ?) AS ended",
                row -> true,
                file.fileId(),
                loadNo,
                read.lines(),
                read.refusals().count());
    }
}

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
import org.qiyue.registry.service.register.RegisterViews.RegisterRefusal;
import org.qiyue.registry.service.register.RegisterViews.RegisterReport;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.store.registers.LineRefusal;
import org.qiyue.registry.store.registers.Refusals;

/** Reads a file and says what loading it would do; the register stays as it is. Its file lists every refused line. */
@ApplicationScoped
class RegisterCheckWork implements JobWork {
    static final String KIND = "REGISTER_CHECK";
    private static final String COMPARE =
            "SELECT added, changed, removed FROM registry.compare_entries(?, ?::jsonb, ?::jsonb)";
    private static final int SHOWN = 200;

    private final RegisterFiles files;
    private final Statements statements;
    private final OnBehalf onBehalf;
    private final ObjectMapper json;
    private final RegisterConfig config;

    RegisterCheckWork(
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
            RegisterReport report = onBehalf.reading(config.longest(), () -> check(run, order));
            onBehalf.writing(() -> {
                files.found(order.fileId(), report);
                return null;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return RegisterLoadWork.result(order);
    }

    private RegisterReport check(JobRun run, RegisterOrder order) {
        RegisterFileView file = files.find(order.fileId()).orElseThrow(() -> new JobFailedException("FILE_GONE"));
        run.expect(order.lines());
        RegisterCounts counts = new RegisterCounts();
        RegisterLines lines = new RegisterLines(files, json, (batch, entries, gone) -> {
            counts.add(
                    batch,
                    statements
                            .first(COMPARE, RegisterCounts::of, file.register(), entries, gone)
                            .orElseThrow());
            run.progress(counts.lines());
        });
        try {
            RefusalCsv csv = new RefusalCsv(run.file(), file);
            Refusals refusals = new Refusals(csv);
            int read = lines.read(file, refusals);
            csv.end();
            return new RegisterReport(
                    read,
                    counts.added(),
                    counts.changed(),
                    counts.removed(),
                    counts.same(),
                    refusals.count(),
                    csv.lines(),
                    counts.lines() > 0 && !refusals.isBroken(),
                    refusals.kept().stream()
                            .limit(SHOWN)
                            .map(RegisterCheckWork::view)
                            .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RegisterRefusal view(LineRefusal refusal) {
        return new RegisterRefusal(
                refusal.line(),
                refusal.column(),
                refusal.value(),
                refusal.zh(),
                refusal.en(),
                refusal.remedyZh(),
                refusal.remedyEn());
    }
}

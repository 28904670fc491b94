package org.qiyue.registry.service.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.job.JobRun;
import org.qiyue.registry.service.job.JobWork;
import org.qiyue.registry.service.register.RegisterReading.Outcome;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;
import org.qiyue.registry.service.register.RegisterViews.RegisterRefusal;
import org.qiyue.registry.service.register.RegisterViews.RegisterReport;
import org.qiyue.registry.store.registers.LineRefusal;

/** Reads a file and says what loading it would do; the register stays as it is. Its file lists every refused line. */
@ApplicationScoped
class RegisterCheckWork implements JobWork {
    static final String KIND = "REGISTER_CHECK";
    private static final int SHOWN = 200;

    private final RegisterReading reading;
    private final RegisterFiles files;
    private final OnBehalf onBehalf;
    private final RegisterConfig config;

    RegisterCheckWork(RegisterReading reading, RegisterFiles files, OnBehalf onBehalf, RegisterConfig config) {
        this.reading = reading;
        this.files = files;
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
            RegisterReport report = onBehalf.reading(config.longest(), () -> check(run, order));
            onBehalf.writing(() -> {
                files.found(order.fileId(), report);
                return null;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return RegisterReading.report(order);
    }

    private RegisterReport check(JobRun run, RegisterOrder order) {
        RegisterFileView file = reading.file(order);
        try {
            return report(reading.read(run, order, file, "registry.compare_entries", file.register()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RegisterReport report(Outcome read) {
        return new RegisterReport(
                read.lines(),
                read.counts().added(),
                read.counts().changed(),
                read.counts().removed(),
                read.counts().same(),
                read.refusals().count(),
                read.listed(),
                read.counts().lines() > 0 && !read.refusals().isBroken(),
                read.refusals().kept().stream()
                        .limit(SHOWN)
                        .map(RegisterCheckWork::view)
                        .toList());
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

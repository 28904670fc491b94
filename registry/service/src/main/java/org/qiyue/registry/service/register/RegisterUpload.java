package org.qiyue.registry.service.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.job.JobStore;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;

/** What taking in a file writes, each piece in a transaction of its own: a slow sender holds no connection. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RegisterUpload {
    private final RegisterFiles files;
    private final JobStore jobs;
    private final RegisterConfig config;

    RegisterUpload(RegisterFiles files, JobStore jobs, RegisterConfig config) {
        this.files = files;
        this.jobs = jobs;
        this.config = config;
    }

    @Writes
    void begin(UUID fileId, String register, String fileName, String charset) {
        if (files.waiting() >= config.mostFiles()) {
            throw new ProblemException(
                    Problem.TOO_MANY_JOBS,
                    "您有 " + config.mostFiles() + " 个文件尚未导入,请先导入或放弃。",
                    "You have " + config.mostFiles() + " files that are not loaded; load or give up some first.");
        }
        files.begin(fileId, register, fileName, charset);
    }

    @Writes
    void part(UUID fileId, int number, byte[] bytes) {
        files.addPart(fileId, number, bytes);
    }

    /** Ends it, with about so many lines, and has it checked. */
    @Writes
    RegisterFileView complete(UUID fileId, long bytes, byte[] digest, long lines) {
        files.complete(fileId, bytes, digest);
        RegisterFileView file = files.find(fileId).orElseThrow();
        files.checkedBy(fileId, jobs.add(RegisterCheckWork.KIND, RegisterOrder.of(file, lines, false), lines, false));
        return files.find(fileId).orElseThrow();
    }

    @Writes
    void giveUp(UUID fileId) {
        files.giveUp(fileId);
    }
}
